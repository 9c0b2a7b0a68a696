import { expect, test } from 'vitest';
import { textOf } from '../model/body-text.ts';
import type { ReplyEntry, StoryEntry } from '../model/entry.ts';
import { replySchema } from '../model/schema/reply.ts';
import { compiled, idsOf, ofKind, secondsOf, storyDeckOf, storySource, wordsOf } from '../testing/decks.ts';
import { meTooOf } from './parts/me-too.ts';

const whole = {
  whatBroke: 'The whole site, for half an hour',
  howItFelt: 'I expected the second week to be the last one',
  lasted: 'about 30 minutes',
  oneLine: 'The site has a very easy off switch',
  whatHelped: ['The room laughed with me'],
  changedSince: ['Slow migrations run in the background'],
  notAlone: ['Someone approved the change'],
} as const;
const lists = {
  whatHelped: [...whole.whatHelped],
  changedSince: [...whole.changedSince],
  notAlone: [...whole.notAlone],
};

test('a story goes from the scene to the applause', async () => {
  const deck = await storyDeckOf({ ...whole, ...lists }, 'I was new.\n\n## The glass of water\n\nIt was quiet.\n', {
    meToo: { text: 'Mine was a cron line.', lang: 'en' },
  });
  expect(idsOf(deck)).toEqual([
    ...['scene', 'opening', 'the-move', 'the-glass-of-water', 'worst', 'lined-up', 'changed-since', 'what-helped'],
    ...['one-line', 'me-too', 'end'],
  ]);
  expect(ofKind(deck, 'quote').map(({ text, from }) => [text, from])).toEqual([
    [{ text: 'I expected the second week to be the last one' }, 'It lasted: about 30 minutes'],
    [{ text: 'Mine was a cron line.' }, undefined],
  ]);
});

test('it takes the minutes of its talk, ten without one', async () => {
  const given = await storyDeckOf({ talk: { givenOn: '2026-04-01', minutes: 8 } });
  expect([given.minutes, secondsOf(given)]).toEqual([8, 480]);
  expect(idsOf(given)).toEqual(['scene', 'end']);
  expect((await storyDeckOf()).minutes).toBe(10);
});

test('the worst minutes take twice the time of the one move', async () => {
  const deck = await storyDeckOf({ ...whole, ...lists });
  const secondsFor = (id: string) => deck.slides.find((slide) => slide.id === id)?.seconds ?? 0;
  expect(secondsFor('worst') / secondsFor('the-move')).toBeCloseTo(2, 0);
});

test('of the text the first section is shown; the others are at hand, and slides of the author among them shown', async () => {
  const deck = await storyDeckOf(
    {},
    '## One\n\n- a\n\n## Two\n\nSaid.\n\n## Three\n\n<Slide title="The switch">\n- b\n</Slide>\n',
  );
  expect(ofKind(deck, 'body').map(({ id }) => id)).toEqual(['one', 'the-switch']);
  expect(textOf(ofKind(deck, 'body')[1]?.notes.fromWriteUpSegments ?? [])).toBe('Two Said. Three');
});

test('a handle is on no slide', async () => {
  expect(wordsOf(await storyDeckOf({ ...whole, ...lists, toldBy: 'quentin' }))).not.toContain('quentin');
});

async function storyWith(...texts: readonly string[]) {
  const { entry } = await storySource();
  const bodies = await Promise.all(texts.map(compiled));
  const replies = texts.map(
    (_, index): ReplyEntry => ({
      kind: 'reply',
      id: `week-two/r${index}`,
      path: `content/replies/week-two/r${index}.mdx`,
      lang: 'en',
      fields: replySchema.parse({ from: 'jo', kind: index === 0 ? 'comfort' : 'me-too', date: '2026-04-03' }),
      bodyKey: String(index),
      words: 5,
      story: 'week-two',
    }),
  );
  const story: StoryEntry = { ...entry, replies };
  return meTooOf(
    story,
    ({ bodyKey }) => bodies[Number(bodyKey)] ?? { sections: [], headings: [], images: [], words: 0 },
  );
}

test('one short answer "me too" is shown, and of a long one its first sentence', async () => {
  const long = `Mine was a cron line. ${'It ran and ran. '.repeat(30)}`;
  expect(await storyWith('Well done.', long, 'Mine *too*.')).toEqual({ lang: 'en', text: 'Mine too.' });
  expect(await storyWith('Well done.', long)).toEqual({ lang: 'en', text: 'Mine was a cron line.' });
  expect(await storyWith('Well done.')).toBeUndefined();
});
