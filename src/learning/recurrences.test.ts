import { describe, expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { knownGapsOf } from './known-gaps.ts';
import { recurrencesAround } from './recurrences.ts';

const action = { id: 'fix', what: 'Refuse blocking changes in the build', created: '2026-03-05' } as const;

/** An earlier write-up with one follow-up, and a later one of 12 May 2026 that came back from it. */
function pair(followUp: object, { hasStart = true, gate = {} } = {}) {
  const earlier = postmortemEntry({
    status: 'published',
    tollgates: [
      { gate: 'uat', outcome: 'missed', because: 'staging holds 0.1 % of the rows', followUp: 'fix', ...gate },
    ],
    followUps: [{ ...action, ...followUp }],
  });
  const later = postmortemEntry(
    {
      status: 'published',
      ...(hasStart && { times: { started: '2026-05-12T08:00Z' } }),
      recurrenceOf: [{ entry: earlier.id, followUps: ['fix'], note: 'Another table, the same lock' }],
    },
    { id: '2026-05-12-index-build' },
  );
  return { archive: archiveOf(later, earlier), earlier, later };
}

const stateAfter = (followUp: object, options = {}) => {
  const { archive, earlier } = pair(followUp, options);
  return recurrencesAround(archive, earlier.id).back[0]?.followUps[0]?.state;
};

describe('how a follow-up stood when it came back', () => {
  test('AC-204 open and in progress were open then; done before its start did not hold', () => {
    expect(stateAfter({})).toBe('open-then');
    expect(stateAfter({ status: 'in-progress' })).toBe('open-then');
    expect(stateAfter({ status: 'done', doneOn: '2026-05-11' })).toBe('done-before');
  });

  test('AC-205 written down afterwards, dropped before, dropped after', () => {
    expect(stateAfter({ created: '2026-05-13' })).toBe('created-after');
    expect(stateAfter({ status: 'dropped', droppedOn: '2026-05-12' })).toBe('dropped');
    expect(stateAfter({ status: 'dropped', droppedOn: '2026-05-13' })).toBe('open-then');
  });

  test('AC-206 done on the day of the recurrence was open when it began', () => {
    expect(stateAfter({ status: 'done', doneOn: '2026-05-12' })).toBe('open-then');
  });

  test('without a start nobody can say', () => {
    expect(stateAfter({}, { hasStart: false })).toBe('unknown-then');
  });
});

test('a recurrence is seen from both ends', () => {
  const { archive, earlier, later } = pair({});
  expect(recurrencesAround(archive, later.id).from.map((link) => link.earlier.id)).toEqual([earlier.id]);
  expect(recurrencesAround(archive, earlier.id)).toMatchObject({
    from: [],
    back: [{ note: 'Another table, the same lock' }],
  });
});

describe('what became of a gate that let something through', () => {
  const tried = { kind: 'test', what: 'A build that refuses', verifiedOn: '2026-05-20' };
  const stateOf = (followUp: object, options = {}) => {
    const { archive, earlier } = pair(followUp, options);
    return knownGapsOf(archive, earlier)[0]?.state;
  };

  test('an accepted risk is accepted, whatever else happened', () => {
    expect(stateOf({}, { gate: { followUp: undefined, acceptedRisk: 'A full copy costs more than the check' } })).toBe(
      'accepted',
    );
  });

  test('what came back although it was done returned', () => {
    expect(stateOf({ status: 'done', doneOn: '2026-05-01', guard: tried })).toBe('returned');
  });

  test('open, dropped, guarded, closed', () => {
    expect(stateOf({ status: 'in-progress' })).toBe('open');
    expect(stateOf({ status: 'dropped', droppedOn: '2026-05-20' })).toBe('dropped');
    expect(stateOf({ status: 'done', doneOn: '2026-05-20', guard: tried })).toBe('guarded');
    expect(stateOf({ status: 'done', doneOn: '2026-05-20', guard: { ...tried, verifiedOn: '2025-05-20' } })).toBe(
      'closed',
    );
    expect(stateOf({ status: 'done', doneOn: '2026-05-20' })).toBe('closed');
  });

  test('a draft and an imported write-up have no known gaps', () => {
    const { archive, earlier } = pair({});
    for (const change of [{ legacy: true }, { status: 'draft' as const }]) {
      const changed = { ...earlier, fields: { ...earlier.fields, ...change } };
      expect(knownGapsOf({ ...archive, postmortems: [changed] }, changed)).toEqual([]);
    }
  });
});
