import { describe, expect, test } from 'vitest';
import { foundInA, replace } from '../../testing/changes.ts';
import { draft, fixOf, foundWith, mini, paths } from '../../testing/example-archive.ts';

const gate = (entry: string, more = '') => mini(`${more}tollgates:\n  - { gate: code-review, ${entry} }`);
const followUp = (entry: string, more = '') =>
  mini(`${more}followUps:\n  - { id: alert-on-locks, what: Add an alert on waiting locks, ${entry} }`);

describe('tollgates', () => {
  test('AC-150 a missed gate without reason, without sentence, without an answer', () => {
    expect(foundInA(replace([/ +reason: not-visible-here\n/, '']))).toEqual(['G05 117:11 code-review']);
    expect(foundInA(replace([/ +because: the review page.*\n/, '']))).toEqual(['G06 117:11 code-review']);
    expect(foundInA(replace([/ +followUp: show-row-count\n/, '']))).toEqual(['G07 117:11 code-review']);
  });

  test('AC-151 a follow-up and an accepted risk', () => {
    const both = 'followUp: show-row-count\n    acceptedRisk: Showing the size costs more than it gives us';
    expect(foundInA(replace(['followUp: show-row-count', both]))).toEqual(['G08 122:5 acceptedRisk']);
  });

  test('AC-152 a sentence about a person', () => {
    const judged = 'because: the reviewer should have asked for the size of the table';
    expect(foundInA(replace([/because: the review page.*/, judged]))).toEqual([
      'G02 120:14 the reviewer should have asked for the s',
      'should-have 120:27 should have asked',
    ]);
  });

  test('AC-153 a placeholder, in a draft and in review', () => {
    expect(
      foundWith({ [draft]: gate('outcome: missed, because: TBD') }, ['error', 'warning', 'todo']).filter((line) =>
        /S05|G0[23]/.test(line),
      ),
    ).toEqual(['T G03 5:52 TBD']);
    expect(
      foundInA(replace(['status: published', 'status: in-review'], [/because: the review page.*/, 'because: TBD'])),
    ).toEqual(['G03 120:14 TBD']);
  });

  test('AC-154 a sentence that begins with the word the page prints', () => {
    expect(foundInA(replace(['because: the suite', 'because: Because the suite']))).toEqual([
      'W G04 115:14 Because the suite runs migrations on an',
    ]);
  });

  test('AC-155 a slip in the name of a follow-up', () => {
    const slip = { [paths.A]: replace(['followUp: show-row-count', 'followUp: show-row-counts']) };
    expect(foundWith(slip)).toEqual(['G01 121:15 show-row-counts']);
    expect(fixOf(slip, 'G01')).toBe('The nearest is `show-row-count`.');
  });

  test('AC-159 a reason for a gate that caught it', () => {
    expect(foundInA(replace(['outcome: caught', 'outcome: caught\n    reason: no-signal']))).toEqual([
      'G10 131:5 reason',
    ]);
  });

  test('AC-160 an unknown outcome, in review and published', () => {
    const unknown = ['outcome: not-reached', 'outcome: unknown'] as const;
    const inReview = ['status: published', 'status: in-review'] as const;
    expect(
      foundWith({ [paths.A]: replace(inReview, unknown), [paths.FR]: null }, ['error', 'warning', 'todo']),
    ).toEqual(['T G11 128:14 unknown']);
    expect(foundInA(replace(unknown))).toEqual(['G11 128:14 unknown']);
  });

  test('AC-161 an active gate without an entry', () => {
    expect(foundInA(replace([/ {2}- gate: release-checkout\n.*\n/, '']))).toEqual(['G12 111:1 tollgates']);
  });

  test('AC-162 a gate introduced after the incident, and one introduced before', () => {
    const canary = (since: string) =>
      foundWith({
        [paths.archive]: replace([
          'missReasons:',
          `  - { id: canary, label: One-percent ring, stage: in-production, since: ${since} }\n\nmissReasons:`,
        ]),
      });
    expect(canary('2026-05-01')).toEqual([]);
    expect(canary('2026-01-01')).toEqual(['G12 111:1 tollgates']);
  });

  test('AC-163 an entry for a gate that was introduced later', () => {
    expect(
      foundWith({
        [paths.A]: replace(['followUps:', '  - gate: canary\n    outcome: not-reached\n\nfollowUps:']),
        [paths.archive]: replace([
          'missReasons:',
          '  - { id: canary, label: One-percent ring, stage: in-production, since: 2026-05-01 }\n\nmissReasons:',
        ]),
      }),
    ).toEqual(['W G13 132:11 canary']);
  });

  test('AC-164 a reason that belongs to another gate', () => {
    expect(foundInA(replace(['reason: not-visible-here', 'reason: no-signal']))).toEqual(['C06 119:13 no-signal']);
  });
});

describe('follow-ups', () => {
  test('AC-156 a follow-up of a gate without ticket', () => {
    expect(foundInA(replace([/ +ticket: DB-414\n/, '']))).toEqual([
      'G09 121:15 show-row-count',
      'F06 154:9 show-row-count',
    ]);
  });

  test('AC-157 a ticket of another archive', () => {
    const ticket = { [paths.A]: replace(['ticket: DB-414', 'ticket: PAY-414']) };
    expect(foundWith(ticket)).toEqual(['C08 158:13 PAY-414']);
    expect(fixOf(ticket, 'C08')).toContain('DB-123, OPS-123');
  });

  test('AC-158 any ticket, when the archive names no tracker', () => {
    expect(
      foundWith({
        [paths.A]: replace(['ticket: DB-414', 'ticket: PAY-414']),
        [paths.archive]: replace([/trackers:\n.*\n/, '']),
      }),
    ).toEqual([]);
  });

  test('AC-165 done without its day, a day without done', () => {
    expect(foundWith({ [draft]: followUp('status: done') })).toEqual(['F01 5:72 done']);
    expect(foundWith({ [draft]: followUp('status: open, doneOn: 2026-05-31') })).toEqual(['F02 5:78 doneOn']);
  });

  test('AC-166 dropped without day and reason, and with both', () => {
    expect(foundWith({ [draft]: followUp('status: dropped') })).toEqual(['F03 5:72 dropped']);
    const both = 'status: dropped, droppedOn: 2026-05-31, droppedBecause: The host is gone since May';
    expect(foundWith({ [draft]: followUp(both) })).toEqual([]);
  });

  test('AC-167 done in the future, done before it was created', () => {
    expect(foundWith({ [draft]: followUp('status: done, doneOn: 2031-01-01') })).toEqual(['F04 5:86 2031-01-01']);
    expect(foundWith({ [draft]: followUp('created: 2026-05-31, status: done, doneOn: 2026-05-30') })).toEqual([
      'F05 5:107 2026-05-30',
    ]);
  });

  test('AC-168 open without a due day', () => {
    expect(foundInA(replace([/(ticket: DB-414\n.*\n) +due:.*\n/, '$1']))).toEqual(['F07 154:9 show-row-count']);
  });

  test('AC-169 only an investigation follows', () => {
    expect(foundInA(replace([/type: (?:prevent|detect|mitigate)/g, 'type: investigate']))).toEqual([
      'W F08 135:11 investigate',
    ]);
  });

  test('AC-170 one ticket twice', () => {
    expect(foundInA(replace(['ticket: DB-414', 'ticket: DB-413']))).toEqual(['W F09 158:13 DB-413']);
  });

  test('AC-171 due later than the severity gives', () => {
    expect(foundWith({ [draft]: followUp('created: 2026-05-30, due: 2026-07-09', 'severity: sev1\n') })).toEqual([
      'W F10 6:90 2026-07-09',
    ]);
  });

  test('AC-172 a guard tried in the future, and a guard of an open follow-up', () => {
    const tried = (on: string) => `guard: { kind: test, what: The build refuses it, verifiedOn: ${on} }`;
    const done = 'status: done, doneOn: 2026-05-31';
    expect(foundWith({ [draft]: followUp(`${done}, ${tried('2031-01-01')}`) })).toEqual(['F11 5:159 2031-01-01']);
    expect(foundWith({ [draft]: followUp(tried('2026-05-31')) })).toEqual(['W F12 5:113 verifiedOn']);
  });

  test('AC-173 done, and nothing guards it', () => {
    const done = followUp('type: prevent, status: done, doneOn: 2026-05-31');
    expect(foundWith({ [draft]: done }, ['error', 'warning', 'info']).filter((line) => line.includes('F13'))).toEqual([
      'I F13 5:11 alert-on-locks',
    ]);
    expect(foundWith({ [draft]: done })).toEqual([]);
  });

  test('AC-174 a kind of guard that does not exist', () => {
    expect(foundWith({ [draft]: followUp('guard: { kind: hope, what: The build refuses it }') })).toEqual([
      'S04 5:79 hope',
    ]);
  });

  test('AC-175 a follow-up of id and sentence only, in a draft and in review', () => {
    const short = 'followUps:\n  - { id: alert-on-locks, what: Add an alert on waiting locks }';
    const ofF = (text: string) =>
      foundWith({ [draft]: text }, ['error', 'warning', 'todo']).filter((line) => line.includes('F14'));
    expect(ofF(mini(short))).toEqual(['T F14 5:11 alert-on-locks']);
    expect(ofF(mini(`status: in-review\n${short}`))).toEqual(['F14 6:11 alert-on-locks']);
  });

  test('AC-176 a guard needs to say what it is, or where', () => {
    expect(foundWith({ [draft]: followUp('guard: { kind: test }') })).toEqual(['F15 5:71 { kind: test }']);
    expect(foundWith({ [draft]: followUp('guard: { kind: test, what: The build refuses it }') })).toEqual([]);
    expect(foundWith({ [draft]: followUp('guard: { kind: test, link: "https://code.example.com/t" }') })).toEqual([]);
  });
});
