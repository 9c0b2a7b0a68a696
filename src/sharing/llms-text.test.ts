import { expect, test } from 'vitest';
import type { PostmortemEntry } from '../model/entry.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { llmsText } from './llms-text.ts';
import { linksIn } from './place.ts';

const published = { status: 'published', brief: { reported: 'Bookings\ndid not save.' } } as const;
const textOf = (...entries: readonly PostmortemEntry[]) => {
  const archive = archiveOf(...entries);
  return llmsText(archive, linksIn(archive, { site: 'https://example.com', base: '/archive/' }));
};

test('says what it is, how to search, and where the write-ups are', () => {
  const text = textOf(postmortemEntry(published));
  expect(text).toMatch(/^# .+\n\n> /);
  expect(text).toContain('(https://example.com/archive/search/)');
  expect(text).toContain('(https://example.com/archive/api/postmortems.json)');
  expect(text).toContain(
    '- [Adding a column locked the table](https://example.com/archive/postmortems/2026-03-03-locked-table/): 2026-03-03. Bookings did not save.',
  );
});

test('a title is one line and no markup', () => {
  const text = textOf(postmortemEntry({ ...published, title: 'A [link](https://evil.example) and more' }));
  expect(text).toContain('- [A \\[link\\](https://evil.example) and more](https://example.com/');
});

test('a backslash does not undo what keeps a title inside its link', () => {
  const text = textOf(
    postmortemEntry({ ...published, title: String.raw`Paths such as C:\](https://evil.example) broke \ ` }),
  );
  expect(text).toContain(String.raw`- [Paths such as C:\\\](https://evil.example) broke \\](https://example.com/`);
});

test('drafts are not in it, and an empty archive still says what it is', () => {
  expect(textOf(postmortemEntry({ status: 'draft' }))).not.toContain('locked');
  expect(textOf()).toContain('## Search');
});
