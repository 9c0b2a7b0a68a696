import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostmortemEntry } from '../model/entry.ts';
import { catalogSchema } from '../model/schema/catalog.ts';
import { gateOutcomes } from '../model/schema/choices.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { gateReasons, noReason, recordOf } from './gate-reasons.ts';

const because = 'the suite runs on an empty database';
const missed = (gate: string, reason = 'smaller-data') => ({ gate, outcome: 'missed', reason, because }) as const;
const incident = (id: string, tollgates: PostmortemInput['tollgates'], fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', severity: 'sev2', tollgates, ...fields }, { id });
const ids = (entries: readonly { readonly id: string }[] | undefined) => entries?.map(({ id }) => id);

function rowOf(gate: string, ...entries: readonly PostmortemEntry[]) {
  const row = gateReasons(archiveOf(...entries)).rows.find((candidate) => candidate.gate.id === gate);
  if (row === undefined) throw new Error(`There is no gate ${gate}.`);
  return row;
}

describe('the matrix of gates and reasons', () => {
  test('an incident with two missed gates counts once in each of the two rows', () => {
    const archive = archiveOf(incident('2026-03-03-a', [missed('unit-tests'), missed('uat')]));
    const { rows, reasons } = gateReasons(archive);
    expect(rows.map(({ gate, reasons: own }) => [gate.id, ids(own.get('smaller-data'))])).toEqual([
      ['unit-tests', ['2026-03-03-a']],
      ['code-review', undefined],
      ['uat', ['2026-03-03-a']],
      ['release-checkout', undefined],
      ['alerting', undefined],
    ]);
    expect(reasons).toEqual(['smaller-data']);
  });

  test('the order of reasons is the order of the settings, and a miss without one has its own', () => {
    const archive = archiveOf(
      incident('2026-03-03-a', [missed('uat', 'no-signal'), missed('unit-tests', 'smaller-data')]),
      incident('2026-03-02-b', [{ gate: 'uat', outcome: 'skipped', because }]),
    );
    expect(gateReasons(archive).reasons).toEqual(['smaller-data', 'no-signal', noReason]);
  });

  test('unknown and gates without a record are in n and in no cell', () => {
    const row = rowOf(
      'uat',
      incident('2026-03-03-a', [{ gate: 'uat', outcome: 'unknown' }]),
      incident('2026-03-02-b', [missed('unit-tests')]),
    );
    expect(ids(recordOf(row, 'unknown'))).toEqual(['2026-03-03-a']);
    expect(ids(recordOf(row, 'no-record'))).toEqual(['2026-03-02-b']);
    expect(row.active).toHaveLength(2);
    expect(row.reasons.size).toBe(0);
  });

  test('a gate that was not there yet, or is retired, is outside its n', () => {
    const team = {
      id: 'data-platform',
      tollgates: [{ id: 'uat', label: 'UAT', stage: 'before-release', since: '2026-03-01', until: '2026-03-31' }],
    } as const;
    const entries = ['2026-04-01-c', '2026-03-31-b', '2026-03-01-a', '2026-02-28-z'].map((id) =>
      incident(id, [missed('uat')]),
    );
    const archive = { ...archiveOf(...entries), catalog: catalogSchema.parse({ teams: [team] }) };
    const row = gateReasons(archive).rows.find(({ gate }) => gate.id === 'uat');
    expect(ids(row?.active)).toEqual(['2026-03-31-b', '2026-03-01-a']);
    expect(ids(row?.reasons.get('smaller-data'))).toEqual(['2026-03-31-b', '2026-03-01-a']);
  });

  test('a light review counts only for the gates it lists', () => {
    const light = incident('2026-03-03-a', [missed('uat')], { severity: 'sev3' });
    const archive = archiveOf(light);
    const severities = archive.settings.severities.map((one) => ({ ...one, review: 'light' as const }));
    const { rows } = gateReasons({ ...archive, settings: { ...archive.settings, severities } });
    expect(rows.map(({ gate, active }) => [gate.id, active.length])).toEqual([
      ['unit-tests', 0],
      ['code-review', 0],
      ['uat', 1],
      ['release-checkout', 0],
      ['alerting', 0],
    ]);
  });

  test('near misses, drafts and imported write-ups are in no cell; what caught a near miss stands apart', () => {
    const row = rowOf(
      'uat',
      incident('2026-03-04-near', [{ gate: 'uat', outcome: 'caught' }], { event: 'near-miss' }),
      incident('2026-03-03-draft', [missed('uat')], { status: 'draft' }),
      incident('2026-03-02-old', [missed('uat')], { legacy: true }),
    );
    expect(row.active).toEqual([]);
    expect(ids(row.caughtNearMisses)).toEqual(['2026-03-04-near']);
  });

  test('recurrences can be left out', () => {
    const first = incident('2026-03-03-a', [missed('uat')]);
    const again = incident('2026-05-12-b', [missed('uat')], { recurrenceOf: [{ entry: '2026-03-03-a' }] });
    const archive = archiveOf(again, first);
    const cell = (withRecurrences: boolean) =>
      ids(gateReasons(archive, { withRecurrences }).rows[2]?.reasons.get('smaller-data'));
    expect(cell(true)).toEqual(['2026-05-12-b', '2026-03-03-a']);
    expect(cell(false)).toEqual(['2026-03-03-a']);
  });

  test('without a write-up every row is empty', () => {
    const { rows, reasons } = gateReasons(archiveOf());
    expect(rows).toHaveLength(5);
    expect(rows.flatMap(({ active }) => active)).toEqual([]);
    expect(reasons).toEqual([]);
  });
});

test('whatever gates did, their records add up to n, and the reasons to what was missed and skipped', () => {
  const gates = ['unit-tests', 'code-review', 'uat', 'release-checkout', 'alerting'];
  const result = fc.record({
    gate: fc.constantFrom(...gates),
    outcome: fc.constantFrom(...gateOutcomes),
    reason: fc.option(fc.constantFrom('smaller-data', 'no-signal', 'unlisted'), { nil: undefined }),
  });
  const results = fc.uniqueArray(result, { selector: ({ gate }) => gate });
  fc.assert(
    fc.property(fc.array(results, { maxLength: 8 }), (entries) => {
      const archive = archiveOf(...entries.map((tollgates, index) => incident(`2026-03-0${index + 1}-x`, tollgates)));
      for (const row of gateReasons(archive).rows) {
        const counts = [...row.records.values()].map((own) => own.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(row.active.length);
        const reasoned = [...row.reasons.values()].flat();
        expect(reasoned).toHaveLength(recordOf(row, 'missed').length + recordOf(row, 'skipped').length);
        expect(new Set(reasoned).size).toBe(reasoned.length);
      }
    }),
  );
});
