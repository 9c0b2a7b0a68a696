import { expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { rowOf } from './row-of.ts';

const place = { lang: 'en', url: 'postmortems/2026-03-03-locked-table/' };
const rowWith = (fields: Parameters<typeof postmortemEntry>[0]) => {
  const entry = postmortemEntry(fields);
  return rowOf(entry, place, archiveOf(entry));
};
const followUp = (id: string, status: 'open' | 'done', due: string) => ({
  id,
  what: 'Show the row count',
  ticket: 'DB-1',
  status,
  due,
});

test('a write-up stands in each facet with what its fields say', () => {
  const { card, facets, minutes } = rowWith({
    event: 'incident',
    severity: 'sev2',
    services: ['db', 'jobs'],
    times: { started: '2026-03-03 14:04', discovered: '2026-03-03 14:11', mitigated: '2026-03-03 17:06' },
    brief: { mitigatedBy: 'We held back the jobs.' },
    trigger: 'schema-change',
    detection: { source: 'alert' },
    impact: { level: 'degraded' },
    contributingFactors: [
      { id: 'a', kind: 'data-volume', what: 'Staging is small' },
      { id: 'b', kind: 'data-volume', what: 'The copy takes hours' },
    ],
    tags: ['migration'],
  });
  expect(card).toMatchObject({ day: '2026-03-03', title: 'Adding a column locked the table', lang: 'en' });
  expect(minutes).toBe(182);
  expect(card.ended).toBe('We held back the jobs.');
  expect(facets).toMatchObject({
    kind: ['incident'],
    severity: ['sev2'],
    service: ['db', 'jobs'],
    team: ['data-platform'],
    trigger: ['schema-change'],
    source: ['alert'],
    impact: ['degraded'],
    factor: ['data-volume'],
    tag: ['migration'],
    lang: ['en'],
    followUps: ['none'],
    gate: [],
  });
});

test('gates stand in the order of the way to production, with those that nobody mentioned', () => {
  const { facets } = rowWith({
    tollgates: [
      { gate: 'code-review', outcome: 'missed', reason: 'case-not-considered' },
      { gate: 'unit-tests', outcome: 'caught' },
    ],
  });
  expect(facets.gate?.slice(0, 2)).toEqual(['unit-tests:caught', 'code-review:missed']);
  expect(facets.gate?.slice(2).every((gate) => gate.endsWith(':unknown'))).toBe(true);
  expect(facets.reason).toEqual(['case-not-considered']);
});

test.each([
  ['open', [followUp('a', 'open', '2026-06-01'), followUp('b', 'done', '2026-01-01')], ['open']],
  ['past its day from the day after', [followUp('a', 'open', '2026-05-31')], ['open', 'overdue']],
  ['done', [followUp('a', 'done', '2026-01-01')], ['all-done']],
])('follow-ups are %s', (_, followUps, expected) => {
  expect(rowWith({ status: 'published', followUps }).facets.followUps).toEqual(expected);
});

test('a draft owes nothing yet', () => {
  expect(rowWith({ status: 'draft', followUps: [followUp('a', 'open', '2020-01-01')] }).facets.followUps).toEqual([
    'open',
  ]);
});

test('what nobody felt is not among the longest', () => {
  const times = { started: '2026-03-03T13:04Z', mitigated: '2026-03-03T16:06Z' };
  expect(rowWith({ times, impact: { level: 'degraded' } }).minutes).toBe(182);
  expect(rowWith({ times, impact: { level: 'none' } })).not.toHaveProperty('minutes');
});
