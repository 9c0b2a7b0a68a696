import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsedMs, paceOf, spoken, standing, toggled } from './pace.ts';

test('a clock counts only while it runs', () => {
  const running = toggled(standing, 1000);
  expect(elapsedMs(running, 61_000)).toBe(60_000);
  const paused = toggled(running, 61_000);
  expect(elapsedMs(paused, 500_000)).toBe(60_000);
  expect(elapsedMs(toggled(paused, 500_000), 505_000)).toBe(65_000);
});

test('a clock that is set back counts nothing twice', () => {
  expect(elapsedMs(toggled(standing, 5000), 4000)).toBe(0);
});

test('seconds are spoken as a clock', () => {
  expect([0, 7, 65, 600, 3600, 3847].map(spoken)).toEqual(['0:00', '0:07', '1:05', '10:00', '1:00:00', '1:04:07']);
});

test('the pace allows fifteen seconds past the slide and thirty before it', () => {
  expect(paceOf(75, 0, 60).kind).toBe('onTime');
  expect(paceOf(76, 0, 60)).toEqual({ kind: 'behind', seconds: 16 });
  expect(paceOf(90, 120, 60).kind).toBe('onTime');
  expect(paceOf(89, 120, 60)).toEqual({ kind: 'ahead', seconds: 31 });
});

test('a talk is never ahead and behind, and later is never less behind', () => {
  const seconds = fc.integer({ min: 0, max: 7200 });
  fc.assert(
    fc.property(seconds, seconds, seconds, seconds, (elapsed, more, before, own) => {
      const early = paceOf(elapsed, before, own);
      const late = paceOf(elapsed + more, before, own);
      if (early.kind === 'behind') expect(late.kind).toBe('behind');
      if (late.kind === 'ahead') expect(early.kind).toBe('ahead');
    }),
  );
});
