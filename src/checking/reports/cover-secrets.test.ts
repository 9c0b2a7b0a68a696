import { expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { secretCover } from './cover-secrets.ts';

const file = 'content/postmortems/2026-03-03-x.mdx';
const at = (start: number, end: number) => ({
  file,
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});
const finding = (rule: string, ...[place, ...also]: ReturnType<typeof at>[]): Finding =>
  ({ rule, level: 'error', message: '', fix: '', place: place ?? { file }, also }) as Finding;

test('every place of a secret is covered, and nothing moves', () => {
  const text = 'first AAAA, then BBBB';
  expect(secretCover([finding('secret/known', at(6, 10), at(17, 21))])(file, text)).toBe('first ****, then ****');
});

test('a secret over two lines keeps its line break', () => {
  expect(secretCover([finding('secret/private-key', at(2, 7))])(file, 'x AA\nBB y')).toBe('x **\n** y');
});

test('other findings and other files cover nothing', () => {
  const elsewhere = { ...finding('secret/known', at(0, 4)), place: { ...at(0, 4), file: 'content/archive.yaml' } };
  expect(secretCover([finding('human-error', at(0, 4)), elsewhere])(file, 'word')).toBe('word');
});
