import type { Moment, TimeName } from '../../model/entry.ts';
import { count, say } from '../messages/fill.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { WriteUp } from '../subject.ts';

type Postmortem = WriteUp<'postmortem'>;

const dayMs = 24 * 60 * 60_000;
const zone = 'timeZone: Europe/Paris';

const timeOf = ({ moments }: Postmortem, name: TimeName) => moments.get(`times.${name}`);
const minuteOf = ({ ms }: Moment) => Math.floor(ms / 60_000);

/** A finding at the first of two times that stand in another order than they happened. */
function before(
  writeUp: Postmortem,
  [first, second]: readonly [TimeName, TimeName],
  say: (first: Moment, second: Moment) => Pick<RuleFinding, 'message' | 'fix' | 'level'>,
  at: TimeName = first,
): RuleFinding[] {
  const a = timeOf(writeUp, first);
  const b = timeOf(writeUp, second);
  return a && b && a.ms < b.ms ? [{ place: writeUp.place(['times', at]), ...say(a, b) }] : [];
}

const correctOne = 'Correct one of the two.';

/** Two times of `times`, the later name first: the promise is that it is not earlier. */
function orderRule(id: string, first: TimeName, second: TimeName, title: string, why: string): Rule<Postmortem> {
  const times = (a: string, b: string) => `${zone}\ntimes: { ${second}: 2026-03-03 ${b}, ${first}: 2026-03-03 ${a} }`;
  return {
    id,
    level: 'error',
    title,
    why,
    examples: [
      {
        yaml: times('14:00', '15:00'),
        finds: `\`${first}\` (2026-03-03 14:00) is before \`${second}\` (2026-03-03 15:00).`,
      },
      { yaml: times('15:00', '15:00') },
    ],
    check: (writeUp) =>
      before(writeUp, [first, second], (a, b) => ({
        message: say`\`${first}\` (${a.written}) is before \`${second}\` (${b.written}).`,
        fix: correctOne,
      })),
  };
}

/** T: the five times of an incident, compared with each other. */
export const timeRules: readonly Rule<Postmortem>[] = [
  {
    id: 'T03',
    level: 'error',
    title: 'The start is not after the discovery',
    why: 'The start is the first effect, so what is seen has begun. A near miss may be seen first.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:11, discovered: 2026-03-03 14:04 }`,
        finds: 'The incident starts at 2026-03-03 14:11, after it was discovered at 2026-03-03 14:04.',
      },
      { yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, discovered: 2026-03-03 14:04 }` },
    ],
    check: (writeUp) =>
      before(
        writeUp,
        ['discovered', 'started'],
        (discovered, started) => ({
          ...(writeUp.fields.event === 'near-miss' ? { level: 'info' as const } : {}),
          message: say`The incident starts at ${started.written}, after it was discovered at ${discovered.written}.`,
          fix: 'Set `started` to the first effect; the discovery may be the same minute.',
        }),
        'started',
      ),
  },
  orderRule(
    'T04',
    'understood',
    'discovered',
    'Understanding follows discovery',
    'What is not seen is not understood.',
  ),
  orderRule('T05', 'mitigated', 'started', 'The impact ends after it starts', 'The length of the impact is counted.'),
  orderRule('T06', 'resolved', 'mitigated', 'Resolved comes after mitigated', 'Clean-up starts when the impact ends.'),
  {
    id: 'T07',
    level: 'error',
    title: 'A resolved incident was mitigated',
    why: 'Resolved says that nothing is left to do, so the impact has ended before.',
    examples: [
      {
        yaml: `${zone}\ntimes: { resolved: 2026-03-03 18:20 }`,
        finds: '`resolved` is there, `mitigated` is not.',
      },
      { yaml: `${zone}\ntimes: { mitigated: 2026-03-03 18:20, resolved: 2026-03-03 18:20 }` },
    ],
    check: ({ isWritten, place }) =>
      isWritten(['times', 'resolved']) && !isWritten(['times', 'mitigated'])
        ? [
            {
              place: place(['times', 'resolved'], 'key'),
              message: '`resolved` is there, `mitigated` is not.',
              fix: 'Say when the impact ended; it may be the same minute.',
            },
          ]
        : [],
  },
  {
    id: 'T08',
    level: 'warning',
    title: 'An incident lasts',
    why: 'What affected nobody is a near miss, and near misses are counted apart.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, mitigated: 2026-03-03 14:04 }`,
        finds: '`started` and `mitigated` are the same minute.',
      },
      { yaml: `${zone}\nevent: near-miss\ntimes: { started: 2026-03-03 14:04, mitigated: 2026-03-03 14:04 }` },
    ],
    check: (writeUp) => {
      const started = timeOf(writeUp, 'started');
      const mitigated = timeOf(writeUp, 'mitigated');
      if (!started || !mitigated || writeUp.fields.event === 'near-miss') return [];
      if (minuteOf(started) !== minuteOf(mitigated)) return [];
      return [
        {
          place: writeUp.place(['times', 'mitigated']),
          message: '`started` and `mitigated` are the same minute.',
          fix: 'If nothing was affected, `event: near-miss` fits.',
        },
      ];
    },
  },
  {
    id: 'T09',
    level: 'warning',
    title: 'An incident of more than 60 days is meant so',
    why: 'Most often the year is a slip.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-01-01 10:00, mitigated: 2026-03-31 09:00, resolved: 2026-04-01 10:00 }`,
        finds: 'The incident spans 90 days.',
      },
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, mitigated: 2026-03-03 15:00, resolved: 2026-03-04 09:00 }`,
      },
    ],
    check: (writeUp) => {
      const started = timeOf(writeUp, 'started');
      const resolved = timeOf(writeUp, 'resolved');
      if (!started || !resolved || resolved.ms - started.ms <= 60 * dayMs) return [];
      return [
        {
          place: writeUp.place(['times', 'resolved']),
          message: say`The incident spans ${count(Math.round((resolved.ms - started.ms) / dayMs), 'day')}.`,
          fix: 'Check the year; if it is right, nothing to do.',
        },
      ];
    },
  },
];
