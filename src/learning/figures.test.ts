import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostmortemEntry } from '../model/entry.ts';
import { detectionSources, type factorKinds, impactLevels, triggers } from '../model/schema/choices.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { detection } from './detection.ts';
import { phasesOf } from './phases.ts';
import { preparedness } from './preparedness.ts';
import { severityFigures } from './severities.ts';
import { triggerFigures } from './triggers.ts';

const published = (id: string, fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', ...fields }, { id });
const ids = (entries: readonly PostmortemEntry[] | undefined) => entries?.map(({ id }) => id);
const factor = (id: string, kind: (typeof factorKinds)[number]) => ({
  id,
  kind,
  what: 'Staging holds 0.1 % of the rows',
});

describe('who noticed first', () => {
  const seenBy = (id: string, source: (typeof detectionSources)[number], rest: Partial<PostmortemInput> = {}) =>
    published(id, { detection: { source }, ...rest });

  test('near misses stand apart, and chance is neither outside nor inside', () => {
    const { rows, outside } = detection(
      archiveOf(
        seenBy('2026-03-05-a', 'customer'),
        seenBy('2026-03-04-b', 'chance'),
        seenBy('2026-03-03-c', 'alert'),
        seenBy('2026-03-02-d', 'customer', { event: 'near-miss' }),
        published('2026-03-01-e'),
      ),
    );
    const found = rows
      .filter(({ incidents, nearMisses }) => incidents.length + nearMisses.length > 0)
      .map(({ key, incidents, nearMisses }) => [key, incidents.length, nearMisses.length]);
    expect(found).toEqual([
      ['alert', 1, 0],
      ['customer', 1, 1],
      ['chance', 1, 0],
      ['not-said', 1, 0],
    ]);
    expect([ids(outside.some), outside.others.length]).toEqual([['2026-03-05-a'], 2]);
  });

  test('an imported write-up counts where it says who noticed, and is not missed where it does not', () => {
    const { rows } = detection(
      archiveOf(seenBy('2019-01-02-a', 'support', { legacy: true }), published('2019-01-01-b', { legacy: true })),
    );
    expect(rows.flatMap(({ incidents }) => ids(incidents))).toEqual(['2019-01-02-a']);
  });
});

test('an imported write-up counts in each figure whose field it fills in, and in no other', () => {
  const imported = (id: string, fields: Partial<PostmortemInput>) => published(id, { legacy: true, ...fields });
  const archive = archiveOf(
    imported('2019-01-04-a', { trigger: 'code-change' }),
    imported('2019-01-03-b', { severity: 'sev2' }),
    imported('2019-01-02-c', { preparedness: { runbook: 'missing' } }),
    imported('2019-01-01-d', {}),
  );
  const { rows: areas, unprepared } = preparedness(archive);
  expect(triggerFigures(archive).rows.map(({ key, entries }) => [key, ids(entries)])).toEqual([
    ['code-change', ['2019-01-04-a']],
  ]);
  expect(severityFigures(archive).map(({ id, entries }) => [id, ids(entries)])).toEqual([['sev2', ['2019-01-03-b']]]);
  for (const { cells } of areas) expect(cells.flatMap(({ entries }) => ids(entries))).toEqual(['2019-01-02-c']);
  expect(unprepared.map(({ area }) => area)).toEqual(['runbook']);
});

describe('what set it off, and what made it possible', () => {
  test('a kind counts once for each incident, and an incident in each of its kinds', () => {
    const { rows, kinds } = triggerFigures(
      archiveOf(
        published('2026-03-03-a', {
          trigger: 'code-change',
          contributingFactors: [factor('one', 'design'), factor('two', 'design'), factor('three', 'code')],
        }),
        published('2026-03-02-b', { contributingFactors: [factor('one', 'code')] }),
      ),
    );
    expect(kinds).toEqual(['design', 'code']);
    const counts = rows.map(({ key, entries, cells }) => [
      key,
      entries.length,
      [...cells].map(([k, own]) => [k, own.length]),
    ]);
    expect(counts).toEqual([
      [
        'code-change',
        1,
        [
          ['design', 1],
          ['code', 1],
        ],
      ],
      ['not-said', 1, [['code', 1]]],
    ]);
  });

  test('two kinds are often together from three incidents on', () => {
    const pair = [factor('one', 'code'), factor('two', 'design')];
    const entries = ['2026-03-03-a', '2026-03-02-b', '2026-03-01-c'].map((id) =>
      published(id, { contributingFactors: pair }),
    );
    expect(triggerFigures(archiveOf(...entries.slice(1))).together).toEqual([]);
    expect(
      triggerFigures(archiveOf(...entries)).together.map(({ kinds, entries: own }) => [kinds, own.length]),
    ).toEqual([[['design', 'code'], 3]]);
  });
});

test('severities stand in the order of the settings, each with its levels, and not said is one', () => {
  const rows = severityFigures(
    archiveOf(
      published('2026-03-03-a', { severity: 'sev2', impact: { level: 'degraded' } }),
      published('2026-03-02-b', { severity: 'sev1' }),
      published('2026-03-01-c', { impact: { level: 'outage' } }),
    ),
  );
  expect(rows.map(({ id, cells }) => [id, cells.flatMap(({ key, entries }) => entries.map(() => key))])).toEqual([
    ['sev1', ['not-said']],
    ['sev2', ['degraded']],
    ['not said', ['outage']],
  ]);
});

describe('how prepared we were', () => {
  const prepared = (id: string, state: 'helped' | 'missing', services = ['site']) =>
    published(id, { services, preparedness: { runbook: state } });

  test('not said is never counted as missing', () => {
    const [runbook, dashboards] = preparedness(archiveOf(prepared('2026-03-03-a', 'missing'))).rows;
    const counted = (row: typeof runbook) => row?.cells.map(({ key, entries }) => [key, entries.length]);
    expect(counted(runbook)).toContainEqual(['missing', 1]);
    expect(counted(dashboards)).toContainEqual(['not-said', 1]);
    expect(counted(dashboards)).toContainEqual(['missing', 0]);
  });

  test('what was missing says which later incident of the same service it helped in', () => {
    const { unprepared } = preparedness(
      archiveOf(
        prepared('2026-06-01-elsewhere', 'helped', ['mail']),
        prepared('2026-05-02-again', 'helped'),
        prepared('2026-04-01-next', 'helped'),
        prepared('2026-03-03-first', 'missing'),
        prepared('2026-01-01-before', 'helped'),
      ),
    );
    expect(unprepared.map(({ entry, helpedLater }) => [entry.id, helpedLater?.id])).toEqual([
      ['2026-03-03-first', '2026-04-01-next'],
    ]);
  });
});

describe('the phases of an incident', () => {
  const clock = { today: '2026-06-01', zone: 'UTC' };
  const times = {
    started: '2026-03-03T10:00Z',
    discovered: '2026-03-03T10:10Z',
    understood: '2026-03-03T13:00Z',
    mitigated: '2026-03-03T12:00Z',
  };
  const followUp = { id: 'fix', what: 'Refuse blocking changes', status: 'done', doneOn: '2026-03-05' } as const;
  const hours = (fields: Partial<PostmortemInput>) => {
    const { discovery, mitigation, followUp: last } = phasesOf(published('2026-03-03-a', fields), clock);
    return [discovery, mitigation, last].map((span) => span && (span.to - span.from) / 3_600_000);
  };

  test('understood after it was ended makes discovery and mitigation overlap', () => {
    expect(hours({ times })).toEqual([3, 110 / 60, undefined]);
  });

  test('follow-up lasts to the end of the last day on which something was done', () => {
    expect(hours({ times, followUps: [followUp] })[2]).toBe(60);
  });

  test('while a follow-up is open it has no end', () => {
    const open = phasesOf(published('2026-03-03-a', { times, followUps: [{ ...followUp, status: 'open' }] }), clock);
    expect(open.followUp).toMatchObject({ isOpen: true, to: Date.UTC(2026, 5, 2) });
  });

  test('without times there are none', () => {
    expect(phasesOf(published('2026-03-03-a'), clock)).toEqual({});
  });
});

test('with nothing to count every figure is empty', () => {
  const draft = postmortemEntry({}, { id: '2026-05-30-draft' });
  for (const archive of [archiveOf(), archiveOf(draft)]) {
    expect(detection(archive).rows.flatMap(({ incidents }) => incidents)).toEqual([]);
    expect(triggerFigures(archive)).toEqual({ rows: [], kinds: [], together: [] });
    expect(severityFigures(archive)).toEqual([]);
    expect(preparedness(archive).unprepared).toEqual([]);
  }
});

test('every incident is in one row of each figure, and near misses are in none', () => {
  const one = fc.record({
    event: fc.constantFrom('incident' as const, 'near-miss' as const),
    source: fc.option(fc.constantFrom(...detectionSources), { nil: undefined }),
    trigger: fc.option(fc.constantFrom(...triggers), { nil: undefined }),
    level: fc.option(fc.constantFrom(...impactLevels), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (all) => {
      const archive = archiveOf(
        ...all.map(({ event, source, trigger, level }, index) =>
          published(`2026-03-03-${index}`, { event, trigger, detection: { source }, impact: { level } }),
        ),
      );
      const incidents = archive.postmortems.filter(({ fields }) => fields.event === 'incident').map(({ id }) => id);
      const listed = {
        detection: detection(archive).rows.flatMap((row) => row.incidents),
        triggers: triggerFigures(archive).rows.flatMap((row) => row.entries),
        severities: severityFigures(archive).flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)),
        prepared: preparedness(archive).rows[0]?.cells.flatMap(({ entries }) => entries) ?? [],
      };
      for (const entries of Object.values(listed))
        expect(entries.map(({ id }) => id).sort()).toEqual(incidents.toSorted());
    }),
  );
});
