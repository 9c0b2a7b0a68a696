import { code, count, say } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import { momentFields } from '../moment-fields.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { whyNoMoment } from './moment-problems.ts';

const clockDifferenceMs = 10 * 60_000;
const zone = 'timeZone: Europe/Paris';

/** T: every time of a write-up, each by itself. */
export const momentRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'T01',
    level: 'error',
    title: 'A time exists exactly once',
    why: 'A time without its zone, or one that no clock ever showed, makes every duration a guess.',
    examples: [
      {
        yaml: 'times: { discovered: 2026-03-03 14:11 }',
        finds: '`times.discovered` is 2026-03-03 14:11, without a time zone.',
      },
      { yaml: `${zone}\ntimes: { discovered: 3 March at two }`, finds: '`3 March at two` is not a date with a time.' },
      { yaml: `${zone}\ntimes: { discovered: 2026-02-30 10:00 }`, finds: '2026-02-30 10:00 is not in the calendar.' },
      {
        yaml: `${zone}\ntimes: { discovered: 2026-03-29 02:30 }`,
        finds: '2026-03-29 02:30 happened never in Europe/Paris, because the clocks changed.',
      },
      { yaml: 'times: { discovered: "2026-03-03T14:11+01:00" }' },
    ],
    check: (writeUp) =>
      writeUp.noMoments.flatMap(({ path, text, why }) => {
        // A zone that was refused is one finding (S08), not one for each time.
        if (why.problem === 'no-zone' && writeUp.isWritten(['timeZone'])) return [];
        const said = whyNoMoment(path, text, why);
        return said ? [{ place: writeUp.place(path), ...said }] : [];
      }),
  },
  {
    id: 'T02',
    level: 'error',
    title: 'No time lies in the future',
    why: 'A slip in the year hides an incident from every list that is sorted by day.',
    examples: [
      {
        yaml: `${zone}\ntimes: { discovered: 2031-03-03 14:11 }`,
        finds: '`times.discovered` is 2031-03-03 14:11, which is in the future.',
      },
      { yaml: `${zone}\ntimes: { discovered: 2026-03-03 14:11 }` },
    ],
    check: (writeUp) =>
      momentFields(writeUp.fields).flatMap(({ path, text }) => {
        const moment = writeUp.moments.get(path.join('.'));
        if (moment === undefined || moment.ms <= writeUp.context.nowMs + clockDifferenceMs) return [];
        return [
          {
            place: writeUp.place(path),
            message: say`${code(spokenPath(path))} is ${text}, which is in the future.`,
            fix: 'Check the year and the month.',
          },
        ];
      }),
  },
  {
    id: 'T10',
    level: 'warning',
    title: 'Times are written in one form',
    why: 'Offsets and wall times side by side are easily read as one and the same.',
    examples: [
      {
        yaml: `${zone}\ntimes: { started: 2026-03-03 14:04, discovered: "2026-03-03T13:11Z" }`,
        finds: '1 time carries an offset and 1 does not.',
      },
      { yaml: 'times: { started: "2026-03-03T14:04+01:00", discovered: "2026-03-03T13:11Z" }' },
    ],
    check: ({ fields, moments, place }) => {
      const resolved = momentFields(fields).filter(({ path }) => moments.has(path.join('.')));
      const [withOffset, without] = [resolved.filter(hasOffset), resolved.filter((field) => !hasOffset(field))];
      const fewer = withOffset.length < without.length ? withOffset : without;
      const first = fewer[0];
      if (first === undefined) return [];
      return [
        {
          place: place(first.path),
          message: say`${count(withOffset.length, 'time carries', 'times carry')} an offset and ${count(without.length, 'does not', 'do not')}.`,
          fix: 'Use one form throughout.',
        },
      ];
    },
  },
];

const hasOffset = ({ text }: { readonly text: string }) => /(?:Z|[+-]\d\d:\d\d)$/i.test(text);
