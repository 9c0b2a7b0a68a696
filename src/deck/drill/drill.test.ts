import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostmortemInput } from '../../model/schema/postmortem.ts';
import { postmortemEntry } from '../../testing/entries.ts';
import { type DrillStep, deriveDrill } from './drill.ts';

const day = (time: string) => `2026-03-03T${time}Z`;
const rows = (...times: readonly string[]) => times.map((time) => ({ at: day(time), what: `What came at ${time}` }));

const times = {
  started: day('14:04'),
  discovered: day('14:11'),
  understood: day('14:32'),
  mitigated: day('17:06'),
};
const wait = { id: 'wait', what: 'Wait for it', chosen: true, pros: ['Nothing to undo'] };
const query = { idea: 'The reporting query', outcome: 'ruled-out', how: 'it had ended' } as const;

const locked: Partial<PostmortemInput> = {
  timeline: rows('13:58', '14:04', '14:11', '14:20', '14:27', '14:32', '14:45', '17:06', '18:20'),
  times,
  hypotheses: [
    query,
    { idea: 'A slow disk', outcome: 'ruled-out', how: 'latency was flat' },
    { idea: 'The migration', outcome: 'held', how: 'the process list showed it' },
  ],
  mitigation: {
    options: [wait, { id: 'cancel', what: 'Stop it', estimate: 'unknown' }],
    decision: 'Wait, and hold the jobs back',
  },
};

/** One word for each step; rows by their time. */
const outline = (steps: readonly DrillStep[]) =>
  steps.map((step) => (step.kind === 'row' ? step.row.what.slice(-5) : step.kind)).join(' ');

const derived = (fields: Partial<PostmortemInput> = {}) => deriveDrill(postmortemEntry({ ...locked, ...fields }));

describe('the order of a drill', () => {
  test('the row that names the cause comes after the ways out were weighed', () => {
    expect(outline(derived())).toBe('briefing signal 14:11 14:20 14:27 ideas options decision 14:32 14:45 17:06 end');
  });

  test('understood after the end: the ways out are weighed before the row that ended it', () => {
    expect(outline(derived({ times: { ...times, understood: day('18:00') } }))).toBe(
      'briefing signal 14:11 14:20 14:27 14:32 14:45 ideas options decision 17:06 end',
    );
  });

  test('an impact that ended before anyone saw it bounds nothing', () => {
    const unseen = { started: day('13:58'), mitigated: day('14:04'), discovered: day('14:11') };
    expect(outline(derived({ times: unseen }))).toBe(
      'briefing signal 14:11 14:20 14:27 14:32 14:45 17:06 18:20 ideas options decision end',
    );
  });

  test('one idea, one way out and no decision are no choice', () => {
    expect(outline(derived({ hypotheses: [query], mitigation: {} }))).not.toMatch(/ideas|options|decision/);
    expect(outline(derived({ hypotheses: [query], mitigation: { options: [wait] } }))).toContain(
      '14:27 open decision 14:32',
    );
  });

  test('without a time of discovery no row is played: the end tells them all', () => {
    const steps = derived({ times: {}, detection: { firstSignal: 'Busy tone on all numbers' } });
    expect(outline(steps)).toBe('briefing signal ideas options decision end');
    const end = steps.at(-1);
    if (end?.kind !== 'end') throw new Error('A drill ends.');
    expect(end.course).toHaveLength(9);
  });

  test('where too little is known to choose from, the question is open', () => {
    expect(outline(derived({ times: {}, timeline: [], hypotheses: [], mitigation: {} }))).toBe('briefing open end');
    const little = { times: { discovered: day('14:11') }, timeline: [], hypotheses: [query], mitigation: {} };
    expect(outline(derived({ ...little, detection: { firstSignal: 'Busy tone' } }))).toBe('briefing signal open end');
    // A time alone is no sign: the briefing says it.
    expect(outline(derived(little))).toBe('briefing open end');
  });
});

test('what nobody saw stands at the end, and so does what came after it', () => {
  const end = derived().at(-1);
  if (end?.kind !== 'end') throw new Error('A drill ends.');
  expect(end.unseen.map(({ number }) => number)).toEqual([1, 2]);
  expect(end.afterwards.map(({ what }) => what)).toEqual(['What came at 18:20']);
});

test('each row says how long nothing had come', () => {
  const later = derived().flatMap((step) => (step.kind === 'row' ? [step.row.minutesLater] : []));
  expect(later).toEqual([0, 9, 7, 5, 13, 141]);
});

test('ideas stand in the order of the alphabet, and keep the number of their text', () => {
  const step = derived().find(({ kind }) => kind === 'ideas');
  expect(step).toEqual({
    kind: 'ideas',
    ideas: [
      { idea: 'A slow disk', number: 2 },
      { idea: 'The migration', number: 3 },
      { idea: 'The reporting query', number: 1 },
    ],
  });
});

test('before the end no step holds what became of an idea, what spoke for a way out, or which was taken', () => {
  const before = JSON.stringify(derived().slice(0, -1));
  for (const hidden of ['latency was flat', 'process list showed', 'held', 'ruled-out', 'chosen', 'Nothing to undo'])
    expect(before).not.toContain(hidden);
});

test('no row is lost or told twice, whatever the times', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (n: number) => day(`${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
  fc.assert(
    fc.property(
      fc.array(minute, { maxLength: 60 }),
      minute,
      fc.option(minute, { nil: undefined }),
      fc.option(minute, { nil: undefined }),
      (at, discovered, understood, mitigated) => {
        const steps = deriveDrill(
          postmortemEntry({
            timeline: [...at].sort((a, b) => a - b).map((n) => ({ at: clock(n), what: 'Something came' })),
            times: {
              discovered: clock(discovered),
              ...(understood !== undefined && { understood: clock(understood) }),
              ...(mitigated !== undefined && { mitigated: clock(mitigated) }),
            },
          }),
        );
        const told = steps.flatMap((step) =>
          step.kind === 'row' ? [step.row] : step.kind === 'end' ? [...step.unseen, ...step.afterwards] : [],
        );
        expect(told.map(({ number }) => number).sort((a, b) => a - b)).toEqual(at.map((_, index) => index + 1));
      },
    ),
  );
});
