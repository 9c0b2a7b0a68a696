import { expect, test } from 'vitest';
import { inEnglish } from '../../src/model/sentence.ts';
import { findWriteUp, freeId, namesIn } from './names.ts';

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
  const refused = findWriteUp('week-tow', ['story'], names);
  expect('refusal' in refused && inEnglish(refused.refusal)).toBe(
    '`--of week-tow` names no story of this archive. The nearest is `week-two`.',
  );
  expect(findWriteUp('week-two', ['postmortem'], names)).toHaveProperty('refusal');
});
