import { expect, test } from 'vitest';
import { selectDecks } from './select-decks.ts';

const deck = (id: string, path = `postmortems/${id}/slides/`) => ({ id, path });

test('a part of the path selects, and no part selects all', () => {
  expect([deck('a'), deck('b')].filter(selectDecks([]))).toHaveLength(2);
  expect([deck('a'), deck('b'), deck('a', 'postmortems/a/talk/')].filter(selectDecks(['a/talk', '/b/']))).toEqual([
    deck('b'),
    deck('a', 'postmortems/a/talk/'),
  ]);
});

test('a change selects the decks of its write-ups: by file, folder, translation, picture and reply', () => {
  const paths = new Set([
    'content/postmortems/a.mdx',
    'content/postmortems/b/waits.png',
    'content/festival/c.fr.mdx',
    'content/replies/d/thanks.mdx',
    'content/guides/e.mdx',
  ]);
  const isAsked = selectDecks([], { paths, isEverything: false });
  expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((id) => isAsked(deck(id)))).toEqual(['a', 'b', 'c', 'd']);
  expect(selectDecks([], { paths, isEverything: true })(deck('f'))).toBe(true);
  expect(selectDecks(['talk'], { paths, isEverything: false })(deck('a'))).toBe(false);
});
