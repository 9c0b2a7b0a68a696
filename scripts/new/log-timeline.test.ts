import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogTime } from './log-time.ts';
import { readLogTimeline } from './log-timeline.ts';

describe('stamps', () => {
  const day = '2026-03-04';
  test.each([
    ['2026-03-04T09:15:02Z deploy started', { day, time: '09:15:02', offset: 'Z' }],
    ['2026-03-04 09:15:02.123 +0100 deploy started', { day, time: '09:15:02', offset: '+01:00' }],
    ['[2026-03-04 09:15] deploy started', { day, time: '09:15' }],
    ['2026/03/04 09:15:02,123 - deploy started', { day, time: '09:15:02' }],
    ['04.03.2026, 9:15 - deploy started', { day, time: '09:15' }],
    ['4 Mar 2026 09:15 UTC: deploy started', { day, time: '09:15', offset: 'Z' }],
    ['Wednesday, March 4th, 2026 at 9:15 PM deploy started', { day, time: '21:15' }],
    ['[04/Mar/2026:09:15:02 +0100] deploy started', { day, time: '09:15:02', offset: '+01:00' }],
    ['25/03/2026 09:15 deploy started', { day: '2026-03-25', time: '09:15' }],
    ['03/03/2026 09:15 deploy started', { day: '2026-03-03', time: '09:15' }],
    ['09:15 deploy started', { time: '09:15' }],
    ['- 12:05 am | deploy started', { time: '00:05' }],
    ['09:15 ERROR deploy started', { time: '09:15', rest: 'ERROR deploy started' }],
    ['04/03/2026 09:15 deploy started', { time: '09:15', doubt: 'day or month first' }],
    ['Mar  4 09:15:02 deploy started', { time: '09:15:02', monthDay: '03-04', doubt: 'no year' }],
    ['09:15 CET deploy started', { time: '09:15', doubt: 'zone is an abbreviation' }],
    ['25:15 deploy started', { time: '25:15', doubt: 'no such time' }],
    ['13:15 pm deploy started', { time: '13:15', doubt: 'no such time' }],
  ])('%s', (line, expected) => expect(readLogTime(line)).toEqual({ rest: 'deploy started', ...expected }));

  test.each(['deploy 09:15', 'port 8080:80 open', 'at Foo.bar(Foo.java:12)', '1:2 odds', ''])('none in %j', (line) =>
    expect(readLogTime(line)).toBeUndefined(),
  );
});

const utc = { timeZone: 'UTC' };
/** `at what` of each event, and the loose lines with their reasons. */
function read(log: string, options: Parameters<typeof readLogTimeline>[1] = utc) {
  const { entries, before } = readLogTimeline(log, options);
  return {
    events: entries.map(({ at, what }) => `${at} ${what}`),
    loose: [...before, ...entries.flatMap(({ after }) => after)].map(({ number, why }) => `${number} ${why}`),
  };
}

test('times without a day take the day above them, or the day of the start', () => {
  const log = '--- 2026-03-04 ---\n09:15 deploy started\n\nThursday, March 5th, 2026\n08:00 numbers are back';
  expect(read(log)).toEqual({
    events: ['2026-03-04 09:15 deploy started', '2026-03-05 08:00 numbers are back'],
    loose: [],
  });
  expect(read('09:15 deploy started', { ...utc, day: '2026-03-04' }).events).toEqual([
    '2026-03-04 09:15 deploy started',
  ]);
  expect(read('09:15 deploy started')).toEqual({ events: [], loose: ['1 no day'] });
});

test('after midnight no day is guessed', () => {
  const log = '2026-03-04 23:58 deploy started\n00:03 alerts fire\n00:10 rolled back\n2026-03-05 00:20 all quiet';
  expect(read(log)).toEqual({
    events: ['2026-03-04 23:58 deploy started', '2026-03-05 00:20 all quiet'],
    loose: ['2 no day: earlier than a line above', '3 no day: earlier than a line above'],
  });
});

test('a day that can be read in two ways gives no day to the lines below', () => {
  const log = '2026-03-04 09:00 deploy started\n05/03/2026 09:15 alerts fire\n09:20 rolled back';
  expect(read(log).loose).toEqual(['2 day or month first', '3 no day: the one above is not certain']);
});

test('names in front of messages are left out, in the forms where they are certain', () => {
  const log =
    '2026-03-04 09:15 <mara> looking at it\n09:16 nginx: reload done\nMara K  9:20 AM\nrolled back\nand told support';
  expect(read(log)).toEqual({
    events: ['2026-03-04 09:15 looking at it', '2026-03-04 09:16 nginx: reload done', '2026-03-04 09:20 rolled back'],
    loose: ['5 no time'],
  });
  expect(readLogTimeline(log, utc).names).toBe(2);
});

test('events are in order of time, whatever the order of the log', () => {
  expect(read('2026-03-04T09:20Z rolled back\n2026-03-04T09:15Z deploy started').events).toEqual([
    '2026-03-04T09:15Z deploy started',
    '2026-03-04T09:20Z rolled back',
  ]);
});

test('what no calendar or clock has is loose', () => {
  const log =
    '2026-02-30 09:15 deploy started\n2026-03-29 02:30 alerts fire\n2026-10-25 02:30 rolled back\n2026-03-04 09:15 ok';
  expect(read(log, { timeZone: 'Europe/Paris' })).toEqual({
    events: [],
    loose: [
      '1 no such day',
      '2 the clocks went forward: this time never came',
      '3 the clocks went back: this time came twice',
      '4 fewer than 5 characters',
    ],
  });
});

const shortly = (log: string, day?: string) => {
  const { entries, before } = readLogTimeline(log, { timeZone: 'UTC', day });
  return [...before, ...entries.flatMap((event) => [`${event.at} ${event.what}`, ...event.after])].map((each) =>
    typeof each === 'string' ? each : `${each.number} ${each.why}`,
  );
};

test('a time below a day that can be read in two ways has no day, and does not repeat why', () => {
  expect(shortly('03/04/2026 09:15 alert fired\n09:20 rolled back')).toEqual([
    '1 day or month first',
    '2 no day: the one above is not certain',
  ]);
  expect(shortly('2026-03-04 09:15 alert fired\n2026-03-04 25:00 nothing\n09:20 rolled back')).toContain(
    '2026-03-04 09:20 rolled back',
  );
});

test('a day without its year is the one near the start', () => {
  const log = 'Mar  4 23:59:02 web-3 nginx: timed out\nMar  5 00:01:09 web-3 kernel: out of memory';
  expect(shortly(log, '2026-03-04')).toEqual([
    '2026-03-04 23:59:02 web-3 nginx: timed out',
    '2026-03-05 00:01:09 web-3 kernel: out of memory',
  ]);
  expect(shortly(log, '2026-07-01')).toEqual(['1 no year', '2 no year']);
  expect(shortly('Jan  1 00:01 it went on', '2025-12-31')).toEqual(['2026-01-01 00:01 it went on']);
});

test('the days of a chat are not run together', () => {
  const chat = 'Wednesday, March 4th\n09:15 checkout is slow\nThursday, March 5th\n10:00 all clear';
  expect(shortly(chat, '2026-03-04')).toEqual(['2026-03-04 09:15 checkout is slow', '2026-03-05 10:00 all clear']);
  expect(shortly('09:15 checkout is slow\nToday\n10:00 all clear', '2026-03-04')).toEqual([
    '2026-03-04 09:15 checkout is slow',
    '3 no day: the one above is not certain',
  ]);
});

test('without a zone, the first line that needs one is named', () => {
  const log = '2026-03-04T09:15Z deploy started\n2026-03-04 09:20 rolled back';
  expect(readLogTimeline(log, {}).firstWithoutOffset).toBe(2);
  expect(readLogTimeline('2026-03-04T09:15Z deploy started', {}).firstWithoutOffset).toBeUndefined();
});

test('every line becomes an event, a day or a loose line, and no text is made up', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '09:15 ',
      '2026-03-04 ',
      '[10:00] ',
      'Mara  9:20',
      '<jo> ',
      '23:59:59 ',
      '2026-03-05',
      'text of it',
    ),
  );
  const line = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('').replace(/[\r\n]/g, ' '));
  void fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const log = lines.join('\n');
      const { entries, before } = readLogTimeline(log, utc);
      for (const { what } of entries) expect(log.normalize('NFC')).toContain(what);
      const numbers = [...before, ...entries.flatMap(({ after }) => after), ...entries].map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test('a hostile line is read in no time', () => {
  const started = performance.now();
  for (const line of [
    ' '.repeat(40_000),
    `${'a '.repeat(20_000)}9:15`,
    `${'-'.repeat(40_000)}x`,
    `09:15${' '.repeat(40_000)}x`,
  ])
    readLogTimeline(line, utc);
  expect(performance.now() - started).toBeLessThan(1000);
});
