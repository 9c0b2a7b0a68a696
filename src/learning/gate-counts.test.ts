import { expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { gateCounts } from './gate-counts.ts';
import { onThisDay } from './on-this-day.ts';

const because = 'the suite runs on an empty database';
const published = (id: string, fields: object) => postmortemEntry({ status: 'published', ...fields }, { id });

test('gates stand in the order of the way, write-ups oldest first, and misses are counted', () => {
  const archive = archiveOf(
    published('2026-05-12-b', {
      tollgates: [
        { gate: 'alerting', outcome: 'caught' },
        { gate: 'uat', outcome: 'missed', because },
      ],
    }),
    published('2026-03-03-a', {
      tollgates: [
        { gate: 'uat', outcome: 'skipped', because },
        { gate: 'unit-tests', outcome: 'missed', because },
      ],
    }),
  );
  const { columns, rows } = gateCounts(archive);
  expect(columns.map(({ id }) => id)).toEqual(['2026-03-03-a', '2026-05-12-b']);
  expect(rows.map(({ gate, missed, skipped, all }) => [gate.id, missed, skipped, all])).toEqual([
    ['unit-tests', 1, 0, 2],
    ['uat', 1, 1, 2],
    ['alerting', 0, 0, 2],
  ]);
});

test('AC-241 drafts, imported write-ups and those that name no gate are not counted', () => {
  const tollgates = [{ gate: 'uat', outcome: 'missed', because }];
  const archive = archiveOf(
    published('2026-01-01-legacy', { tollgates, legacy: true }),
    published('2026-01-02-silent', {}),
    postmortemEntry({ tollgates: [{ gate: 'uat', outcome: 'missed', because }] }, { id: '2026-01-03-draft' }),
  );
  expect(gateCounts(archive)).toEqual({ columns: [], rows: [] });
});

test('on this day are published write-ups of earlier years, unless they are to stay quiet', () => {
  const archive = archiveOf(
    published('2026-06-01-now', {}),
    published('2025-06-01-last-year', {}),
    published('2024-06-01-quiet', { tags: ['quiet'] }),
    published('2023-06-02-other-day', {}),
  );
  expect(onThisDay(archive).map(({ entry }) => entry.id)).toEqual(['2025-06-01-last-year']);
});
