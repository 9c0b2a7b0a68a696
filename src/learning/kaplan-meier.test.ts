import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Observation } from './kaplan-meier.ts';

const done = (time: number): Observation => ({ time, isEvent: true });
const waiting = (time: number): Observation => ({ time, isEvent: false });
const curve = (...observations: Observation[]) =>
  kaplanMeier(observations)
    .steps.filter(({ events }) => events > 0)
    .map(({ time, survival }) => [time, Number(survival.toFixed(3))]);

describe('the Kaplan–Meier estimate', () => {
  test('gives the values of learning.md: (3 done, 5 done, 5 dropped, 8 done, 12 open, 20 done)', () => {
    const observations = [done(3), done(5), waiting(5), done(8), waiting(12), done(20)];
    expect(curve(...observations)).toEqual([
      [3, 0.833],
      [5, 0.667],
      [8, 0.444],
      [20, 0],
    ]);
    expect(kaplanMeier(observations).median).toBe(8);
  });

  test('gives the published curve of the 6-MP arm of Freireich 1963', () => {
    const events = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(done);
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(waiting);
    expect(curve(...events, ...censored)).toEqual([
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
    expect(kaplanMeier([...events, ...censored]).median).toBe(23);
  });

  test('finds the median where the curve touches one half exactly, whatever the fractions', () => {
    for (let n = 2; n <= 40; n += 2) {
      const { median } = kaplanMeier(Array.from({ length: n }, (_, index) => done(index)));
      expect(median).toBe(n / 2 - 1);
    }
  });

  test('has no median while more than half are waiting, and says how long they were watched', () => {
    expect(kaplanMeier([waiting(4), waiting(30)])).toMatchObject({ n: 2, longest: 30 });
    expect(kaplanMeier([waiting(4), waiting(30)])).not.toHaveProperty('median');
  });

  test('stands on one, on ties, on day 0 and on nothing', () => {
    expect(curve(done(0))).toEqual([[0, 0]]);
    expect(curve(done(5), done(5), waiting(5))).toEqual([[5, 0.333]]);
    expect(kaplanMeier([])).toEqual({ n: 0, steps: [], longest: 0 });
  });
});

describe('for any observations', () => {
  const any = fc.array(fc.record({ time: fc.nat(400), isEvent: fc.boolean() }), { maxLength: 60 });

  test('the curve never rises, stays between 0 and 1, and every observation is in one step', () => {
    fc.assert(
      fc.property(any, (observations) => {
        const { steps, n } = kaplanMeier(observations);
        const counted = steps.reduce((sum, { events, censored }) => sum + events + censored, 0);
        expect(counted).toBe(n);
        steps.forEach(({ survival, time, atRisk }, index) => {
          expect(survival).toBeLessThanOrEqual(steps[index - 1]?.survival ?? 1);
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(time).toBeGreaterThan(steps[index - 1]?.time ?? -1);
          expect(atRisk).toBe(observations.filter((other) => other.time >= time).length);
        });
      }),
    );
  });

  test('the order of the observations does not matter', () => {
    fc.assert(
      fc.property(any, (observations) => {
        expect(kaplanMeier(observations.toReversed())).toEqual(kaplanMeier(observations));
      }),
    );
  });

  test('without censoring it is the share that takes longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, survival } of kaplanMeier(times.map(done)).steps)
          expect(survival).toBeCloseTo(times.filter((other) => other > time).length / times.length, 9);
      }),
    );
  });
});
