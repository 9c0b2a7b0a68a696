import { describe, expect, test } from 'vitest';
import { archiveWith, checkFiles, draft, fixOf, found, foundWith, mini, paths } from '../../testing/example-archive.ts';

const path = 'content/postmortems/2026-03-03-report-generation.mdx';
const withTimes = (times: string, more = '') =>
  foundWith({ [path]: mini(`timeZone: Europe/Paris\ntimes: { ${times} }${more && `\n${more}`}`) });
const discovered = (text: string) =>
  foundWith({ [draft]: mini(`timeZone: Europe/Paris\ntimes: { discovered: ${text} }`) });
const changedA = (change: (text: string) => string) => foundWith({ [paths.A]: change });
const nearMiss = 'event: near-miss';

describe('time', () => {
  test('AC-100 without a zone, each time says both ways to give one', () => {
    const files = archiveWith({ [paths.A]: (text) => text.replace('timeZone: Europe/Paris\n', '') });
    const codes = found(files).map((line) => line.split(' ')[0]);
    expect(codes).toHaveLength(5 + 8 + 8);
    expect(new Set(codes)).toEqual(new Set(['T01']));
    const [first] = checkFiles(files).findings.filter(({ rule }) => rule === 'T01');
    expect(first?.message).toBe('`times.started` is 2026-03-03 14:04, without a time zone.');
    expect(first?.place.start).toMatchObject({ line: 11, column: 15 });
    expect(first?.fix).toBe('Add the offset (`+01:00` or `Z`), or a line `timeZone: Europe/Paris`.');
  });

  test('AC-101 a time that the clocks skipped', () => {
    expect(discovered('2026-03-29 02:30')).toEqual(['T01 5:22 2026-03-29 02:30']);
  });

  test('AC-102 a time that the clocks showed twice, until the offset says which', () => {
    expect(discovered('2025-10-26 02:30')).toEqual(['T01 5:22 2025-10-26 02:30']);
    expect(discovered('2025-10-26T02:30+02:00')).toEqual([]);
  });

  test('AC-103 days, months and hours that do not exist are never shifted', () => {
    for (const text of ['2026-02-30T10:00:00Z', '2026-13-01 10:00', '2026-03-03 24:00'])
      expect(discovered(text)).toEqual([`T01 5:22 ${text}`]);
    const { writeUps } = checkFiles(archiveWith({ [draft]: mini('times: { discovered: "2026-02-30T10:00:00Z" }') }));
    expect(writeUps.find((writeUp) => writeUp.path === draft)?.moments.size).toBe(0);
  });

  test('AC-104 other forms', () => {
    for (const text of ['03/03/2026 2pm', '2026-03-03T14:05+0100'])
      expect(discovered(text)).toEqual([`T01 5:22 ${text}`]);
  });

  test('AC-105 a time in the future; five minutes are the difference of two clocks', () => {
    expect(discovered('2031-03-03 14:11')).toEqual(['T02 5:22 2031-03-03 14:11']);
    expect(discovered('2026-06-01T00:05Z')).toEqual([]);
  });

  test('AC-106 discovered before it started; a near miss may be', () => {
    const times = 'started: 2026-03-03 14:11, discovered: 2026-03-03 14:04';
    expect(withTimes(times)).toEqual(['T03 5:19 2026-03-03 14:11']);
    const changes = { [path]: mini(`${nearMiss}\ntimeZone: Europe/Paris\ntimes: { ${times} }`) };
    expect(foundWith(changes)).toEqual([]);
    expect(foundWith(changes, ['info'])).toContain('I T03 6:19 2026-03-03 14:11');
  });

  test('AC-107 understood before discovered', () => {
    expect(withTimes('discovered: 2026-03-03 14:11, understood: 2026-03-03 14:04')).toEqual([
      'T04 5:52 2026-03-03 14:04',
    ]);
  });

  test('AC-108 mitigated before started', () => {
    expect(withTimes('started: 2026-03-03 14:11, discovered: 2026-03-03 14:12, mitigated: 2026-03-03 14:04')).toEqual([
      'T05 5:78 2026-03-03 14:04',
      'W T17 5:78 2026-03-03 14:04',
    ]);
  });

  test('AC-109 mitigated before discovered', () => {
    expect(withTimes('started: 2026-03-03 14:00, discovered: 2026-03-03 15:00, mitigated: 2026-03-03 14:30')).toEqual([
      'W T17 5:78 2026-03-03 14:30',
    ]);
  });

  test('AC-110 resolved before mitigated; resolved alone', () => {
    expect(withTimes('mitigated: 2026-03-03 15:00, resolved: 2026-03-03 14:30')).toEqual(['T06 5:49 2026-03-03 14:30']);
    expect(withTimes('resolved: 2026-03-03 14:30')).toEqual(['T07 5:10 resolved']);
  });

  test('AC-111 an incident without a length', () => {
    const times = 'started: 2026-03-03 14:00, mitigated: 2026-03-03 14:00';
    expect(withTimes(times)).toEqual(['W T08 5:48 2026-03-03 14:00']);
    expect(withTimes(times, nearMiss)).toEqual([]);
  });

  test('AC-112 a slip in the year', () => {
    const times = 'started: 2025-03-03 14:00, mitigated: 2026-03-03 15:00, resolved: 2026-03-03 16:00';
    expect(
      foundWith({ 'content/postmortems/2025-03-03-slip.mdx': mini(`timeZone: UTC\ntimes: { ${times} }`) }),
    ).toEqual(['W T09 5:76 2026-03-03 16:00']);
  });

  test('AC-113 offsets and wall times side by side', () => {
    expect(withTimes('started: 2026-03-03 14:00, discovered: 2026-03-03T13:11Z, mitigated: 2026-03-03 15:00')).toEqual([
      'W T10 5:49 2026-03-03T13:11Z',
    ]);
  });

  test('AC-114 a timeline that goes back', () => {
    expect(changedA((text) => text.replace('2026-03-03 14:20, what', '2026-03-03 14:10, what'))).toEqual([
      'T11 179:11 2026-03-03 14:10',
    ]);
  });

  test('AC-115 a day in the file name that is another one', () => {
    expect(withTimes('started: 2026-03-06 14:00')).toEqual(['W T12 5:19 2026-03-06 14:00']);
  });

  test('AC-116 approx names a time that is not there', () => {
    expect(withTimes('started: 2026-03-03 14:00, approx: [understood]')).toEqual(['T13 5:46 understood']);
  });

  test('AC-117 windows of impact', () => {
    const windows = (...all: readonly string[]) =>
      withTimes(
        'started: 2026-03-03 14:00, mitigated: 2026-03-03 16:00',
        `impact:\n  windows:\n${all.map((each) => `    - { ${each} }`).join('\n')}`,
      );
    expect(windows('from: 2026-03-03 15:00, to: 2026-03-03 15:00')).toEqual(['T14 8:37 2026-03-03 15:00']);
    expect(
      windows('from: 2026-03-03 14:00, to: 2026-03-03 15:00', 'from: 2026-03-03 14:30, to: 2026-03-03 15:30'),
    ).toEqual(['T15 9:15 2026-03-03 14:30']);
    expect(windows('from: 2026-03-03 15:00, to: 2026-03-03 17:00')).toEqual(['T16 8:37 2026-03-03 17:00']);
  });

  test('AC-118 the zone of the machine changes nothing', () => {
    const before = process.env.TZ;
    const files = archiveWith({ [draft]: mini('timeZone: Europe/Paris\ntimes: { started: 2026-05-27 23:30 }') });
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return JSON.stringify(checkFiles(files).findings);
    };
    try {
      expect(inZone('Pacific/Kiritimati')).toBe(inZone('America/Los_Angeles'));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test.each([
    ['2026-03-04', 'Add the time of day: `2026-03-04 14:05`.'],
    ['2026-03-04 9:15', 'Hours go from 00 to 23, with two digits: `2026-03-04 09:15`.'],
    ['2026-03-04 9:15 PM', 'Hours go from 00 to 23, with two digits: `2026-03-04 21:15`.'],
    ['2026-03-04 12:05 am', 'Hours go from 00 to 23, with two digits: `2026-03-04 00:05`.'],
    [
      '2026-03-04 09:25 CET',
      'In place of `CET`, add the offset (`+01:00` or `Z`), or a line `timeZone: Europe/Paris`.',
    ],
    ['"09:20"', 'The day stands before the time: `2026-03-03 14:05`.'],
    ['3/4/2026 9:15', 'The year comes first, then month and day: `2026-03-03 14:05`.'],
    ['yesterday', 'Write `2026-03-03 14:05` and set `timeZone`, or `2026-03-03T14:05+01:00`.'],
  ])('the step for %s keeps what is certain', (text, step) => {
    expect(fixOf({ [draft]: mini(`timeZone: UTC\ntimes: { started: ${text} }`) }, 'T01')).toBe(step);
  });
});
