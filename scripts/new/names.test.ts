import { expect, test } from 'vitest';
import { isIdOf } from '../../src/model/paths.ts';
import { datedSlug, findWriteUp, freeId, namesIn, slugOf } from './names.ts';

test('a title becomes a name in ASCII', () => {
  expect(slugOf('L’été où « tout » est tombé', 'story')).toBe('lete-ou-tout-est-tombe');
  expect(slugOf('Straße, œuvre, Łódź & Ørsted', 'story')).toBe('strasse-oeuvre-lodz-orsted');
  expect(slugOf('ﬁle not found: HTTP/1.1 — 500', 'story')).toBe('file-not-found-http-1-1-500');
});

test('a title without Latin letters gets a plain name', () => {
  expect(datedSlug('2026-03-04', 'انقطاع قاعدة البيانات')).toBe('2026-03-04-incident');
  expect(slugOf('🔥🔥🔥', 'story')).toBe('story');
});

test('a long title is cut between words, with the day within 80 characters', () => {
  const name = datedSlug('2026-03-04', 'checkout returned errors '.repeat(5));
  expect(name).toBe('2026-03-04-checkout-returned-errors-checkout-returned-errors-checkout-returned');
  expect(isIdOf('postmortem', name)).toBe(true);
  expect(isIdOf('postmortem', datedSlug('2026-03-04', 'x'.repeat(120)))).toBe(true);
});

const names = namesIn([
  'content/postmortems/2026-03-03-locked-table/index.mdx',
  'content/postmortems/2026-03-03-locked-table/waits.png',
  'content/postmortems/2026-03-03-locked-table/index.fr.mdx',
  'content/festival/week-two.mdx',
  'content/festival/week-two-2.mdx',
  'content/replies/week-two/cron-line.mdx',
]);

test('a free name counts up from the one that is taken, whatever its form or case', () => {
  expect(freeId('week-two', names)).toBe('week-two-3');
  expect(freeId('2026-03-03-locked-table', names)).toBe('2026-03-03-locked-table-2');
  expect(freeId('week-two/cron-line', names)).toBe('week-two/cron-line-2');
  expect(freeId('rules', names)).toBe('rules-2');
  const long = namesIn([`content/festival/${'x'.repeat(80)}.mdx`]);
  expect(freeId('x'.repeat(80), long)).toBe(`${'x'.repeat(78)}-2`);
});

test('a write-up is found among its kinds, or the nearest is named', () => {
  expect(findWriteUp('2026-03-03-locked-table', ['postmortem'], names)).toMatchObject({ isFolderForm: true });
  expect(findWriteUp('week-tow', ['story'], names)).toEqual({
    refusal: '`--of week-tow` names no story of this archive. The nearest is `week-two`.',
  });
  expect(findWriteUp('week-two', ['postmortem'], names)).toHaveProperty('refusal');
});
