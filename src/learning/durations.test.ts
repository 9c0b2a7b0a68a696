import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { distributionOf, durationFigures, ecdf, type Measured } from './durations.ts';

const entry = (times: PostmortemInput['times'], fields: Partial<PostmortemInput> = {}, id = '2026-03-03-a') =>
  postmortemEntry({ status: 'published', times, ...fields }, { id });

const measured = (...minutes: readonly number[]): Measured[] =>
  minutes.map((value, index) => ({
    entry: postmortemEntry({}, { id: `2026-03-03-${String(index).padStart(4, '0')}` }),
    minutes: value,
    isAbout: false,
  }));

function figure(name: string, ...entries: readonly ReturnType<typeof entry>[]) {
  const found = durationFigures(archiveOf(...entries)).find((distribution) => distribution.name === name);
  if (found === undefined) throw new Error(`There is no duration ${name}.`);
  return found;
}

describe('the durations of incidents', () => {
  test('seen at once is zero, and stands with what took a minute or less', () => {
    const seen = figure('undetected', entry({ started: '2026-03-03T10:00Z', discovered: '2026-03-03T10:00Z' }));
    expect(seen.measured.map(({ minutes }) => minutes)).toEqual([0]);
    expect(seen.ranges.map(({ measured: own }) => own.length)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test('seen before it began is counted apart', () => {
    const seen = figure('undetected', entry({ started: '2026-03-03T10:00Z', discovered: '2026-03-03T09:30Z' }));
    expect(seen.measured).toEqual([]);
    expect(seen.seenFirst.map(({ minutes }) => minutes)).toEqual([-30]);
  });

  test('a guessed end is kept as a guess, an absent one leaves the incident out', () => {
    const guessed = entry(
      { started: '2026-03-03T10:00Z', discovered: '2026-03-03T10:20Z', approx: ['started'] },
      {},
      '2026-03-03-guessed',
    );
    const open = entry({ started: '2026-03-02T10:00Z' }, {}, '2026-03-02-open');
    const { measured: own, absent } = figure('undetected', guessed, open);
    expect(own.map(({ minutes, isAbout }) => [minutes, isAbout])).toEqual([[20, true]]);
    expect(absent.map(({ id }) => id)).toEqual(['2026-03-02-open']);
  });

  test('with windows the pauses between them are no impact', () => {
    const at = (ms: number) => ({ written: '', ms, offsetMinutes: 0 });
    const hour = 3_600_000;
    const paused = {
      ...entry({ started: '2026-03-03T10:00Z', mitigated: '2026-03-03T20:00Z' }),
      windows: [
        { from: at(0), to: at(hour) },
        { from: at(5 * hour), to: at(7 * hour) },
      ],
    };
    expect(figure('impact', paused).measured.map(({ minutes }) => minutes)).toEqual([180]);
  });

  test('an incident without impact has no duration of it', () => {
    const times = { started: '2026-03-03T10:00Z', mitigated: '2026-03-03T11:00Z' };
    const { measured: own, absent } = figure('impact', entry(times, { impact: { level: 'none' } }));
    expect([own, absent]).toEqual([[], []]);
  });

  test('the clock going back inside an incident does not shorten it', () => {
    const times = { started: '2026-10-25 01:30', mitigated: '2026-10-25 04:30' };
    const night = entry(times, { timeZone: 'Europe/Paris' }, '2026-10-25-clock');
    expect(figure('impact', night).measured.map(({ minutes }) => minutes)).toEqual([240]);
  });

  test('an imported write-up counts where both times are filled in, and is not missed where they are not', () => {
    const filled = entry({ started: '2019-01-01T10:00Z', mitigated: '2019-01-01T11:00Z' }, { legacy: true });
    const { measured: own } = figure('impact', filled);
    expect(own.map(({ minutes }) => minutes)).toEqual([60]);
    expect(figure('cleanUp', filled).absent).toEqual([]);
  });
});

describe('the named points', () => {
  const points = (n: number) => {
    const { median, ninetieth } = distributionOf('impact', measured(...Array.from({ length: n }, (_, i) => i + 1)));
    return [median?.minutes, ninetieth?.minutes];
  };

  test('the median is named from five on, the 90 % point from twenty on', () => {
    expect(points(4)).toEqual([undefined, undefined]);
    expect(points(5)).toEqual([3, undefined]);
    expect(points(19)).toEqual([10, undefined]);
    expect(points(20)).toEqual([10, 18]);
  });

  test('they are real incidents', () => {
    const { median } = distributionOf('impact', measured(7, 1, 500, 3, 90));
    expect([median?.minutes, median?.entry.id]).toEqual([7, '2026-03-03-0000']);
  });
});

const minutesArray = fc.array(fc.integer({ min: -100, max: 40_000 }), { maxLength: 60 });

test('every duration is in one range, or was seen first', () => {
  fc.assert(
    fc.property(minutesArray, (minutes) => {
      const { ranges, seenFirst, measured: own } = distributionOf('undetected', measured(...minutes));
      expect(ranges.flatMap((range) => range.measured)).toEqual(own);
      expect(own.length + seenFirst.length).toBe(minutes.length);
    }),
  );
});

test('the curve rises from step to step and ends with all of them', () => {
  fc.assert(
    fc.property(minutesArray, (minutes) => {
      const { measured: own } = distributionOf('impact', measured(...minutes));
      const steps = ecdf(own);
      for (const [index, step] of steps.entries()) {
        expect(step.minutes).toBeGreaterThan(steps[index - 1]?.minutes ?? -1);
        expect(step.share).toBe(own.filter((one) => one.minutes <= step.minutes).length / own.length);
      }
      expect(steps.at(-1)?.share).toBe(own.length > 0 ? 1 : undefined);
    }),
  );
});
