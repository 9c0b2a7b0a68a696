import { describe, expect, test } from 'vitest';
import { postmortemEntry } from '../testing/entries.ts';
import { referenceArchive } from '../testing/reference-archive.ts';
import { durationsOf, gateStrip, guardState, isOverdue } from './derived.ts';
import { listsOf } from './lists.ts';

const { postmortems, settings, catalog, stories } = referenceArchive();
const [lockedTable, redeployLoop] = postmortems;
if (!lockedTable || !redeployLoop) throw new Error('The reference archive lacks its two postmortems.');

const minutesOf = (entry: typeof lockedTable) =>
  Object.fromEntries(Object.entries(durationsOf(entry)).map(([name, { minutes }]) => [name, minutes]));

describe('durations, reckoned by hand', () => {
  test('of the locked table', () => {
    expect(minutesOf(lockedTable)).toEqual({
      undetected: 7,
      understanding: 21,
      toMitigation: 175,
      impact: 182,
      cleanUp: 74,
      firstWord: 39,
      longestSilence: 39,
    });
    expect(durationsOf(lockedTable).undetected?.isAbout).toBe(true);
    expect(durationsOf(lockedTable).cleanUp?.isAbout).toBe(false);
  });

  test('of the redeploy loop, whose impact had a pause', () => {
    expect(minutesOf(redeployLoop)).toEqual({
      undetected: 2,
      understanding: 21,
      toMitigation: 107,
      impact: 88,
      cleanUp: 39,
      firstWord: 26,
      longestSilence: 81,
    });
  });

  test('a near miss seen before it began has a negative time unseen', () => {
    const times = { started: '2026-03-03T14:30Z', discovered: '2026-03-03T14:20Z' };
    expect(minutesOf(postmortemEntry({ event: 'near-miss', times })).undetected).toBe(-10);
  });

  test('what ended before it was seen took nobody any time to mitigate', () => {
    const times = { started: '2026-03-03T14:00Z', mitigated: '2026-03-03T14:05Z', discovered: '2026-03-03T15:00Z' };
    expect(minutesOf(postmortemEntry({ times }))).toEqual({ undetected: 60, impact: 5 });
  });

  test('a draft without times has none', () => {
    expect(durationsOf(postmortemEntry())).toEqual({});
  });
});

describe('the gate strip', () => {
  const strip = (entry: typeof lockedTable) =>
    gateStrip(entry, listsOf(settings, catalog, entry.fields.team)).map(({ gate, outcome }) => [gate.id, outcome]);

  test('stands in the order of the way to production', () => {
    expect(strip(lockedTable)).toEqual([
      ['unit-tests', 'missed'],
      ['code-review', 'missed'],
      ['uat', 'missed'],
      ['release-checkout', 'not-reached'],
      ['alerting', 'caught'],
    ]);
  });

  test('leaves out a gate that did not exist yet, and shows one that nobody wrote about', () => {
    const draft = postmortemEntry({}, { id: '2025-03-03-before-the-alerts' });
    expect(strip(draft)).toEqual([
      ['unit-tests', 'unlisted'],
      ['code-review', 'unlisted'],
      ['uat', 'unlisted'],
      ['release-checkout', 'unlisted'],
    ]);
  });
});

test('a day after the due day is overdue, the day itself and what is done are not', () => {
  const [followUp] = postmortemEntry({ followUps: [{ id: 'a', what: 'Add an alert on it', due: '2026-06-01' }] }).fields
    .followUps;
  if (!followUp) throw new Error('The follow-up is gone.');
  expect(isOverdue(followUp, '2026-06-01')).toBe(false);
  expect(isOverdue(followUp, '2026-06-02')).toBe(true);
  expect(isOverdue({ ...followUp, status: 'done' }, '2026-06-02')).toBe(false);
});

test.each([
  [undefined, 'none'],
  [{ kind: 'test' as const, what: 'A test' }, 'named'],
  [{ kind: 'test' as const, what: 'A test', verifiedOn: '2025-06-01' }, 'tried'],
  [{ kind: 'test' as const, what: 'A test', verifiedOn: '2025-05-31' }, 'stale'],
])('a guard %o is %s on 1 June 2026', (guard, state) => {
  expect(guardState(guard, '2026-06-01')).toBe(state);
});

test('replies stand below their story', () => {
  expect(stories.map(({ id, replies }) => [id, replies.map(({ fields }) => fields.from)])).toEqual([
    ['week-two-slow-migration', ['jo']],
  ]);
});
