import { daysBetween } from '../../model/calendar.ts';
import { say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { daysGiven } from './incident.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

type Postmortem = WriteUp<'postmortem'>;

const discovered = 'severity: sev2\ntimes: { discovered: "2026-05-01T10:00Z" }';

function discoveryDay({ moments, context }: Postmortem): string | undefined {
  const moment = moments.get('times.discovered');
  return moment && context.dayOf(moment.ms);
}

const rules: readonly Rule<Postmortem>[] = [
  {
    id: 'R01',
    level: 'info',
    title: 'The review takes place while people remember',
    why: 'After the days that the severity gives, details of what the screen showed are gone.',
    examples: [
      { yaml: discovered, finds: 'The review was planned within 7 days; it is day 31.' },
      { yaml: 'severity: sev2\ntimes: { discovered: "2026-05-30T10:00Z" }' },
    ],
    *check(writeUp) {
      const day = discoveryDay(writeUp);
      const given = daysGiven(writeUp)?.review;
      if (writeUp.status === 'published' || day === undefined || given === undefined) return;
      const days = daysBetween(day, writeUp.context.today);
      if (days > given)
        yield {
          place: writeUp.place(['times', 'discovered'], 'value'),
          message: say`The review was planned within ${given} days; it is day ${days}.`,
          fix: '`status: in-review`, then a date for the meeting.',
        };
    },
  },
  {
    id: 'R02',
    level: 'info',
    title: 'The time that a review took is seen',
    why: 'When most reviews take longer than planned, the plan is what needs a look.',
    examples: [
      {
        yaml: `status: published\n${discovered}\npublishedOn: 2026-05-31`,
        finds: 'The review took 30 days; sev2 plans 7.',
      },
      { yaml: `status: published\n${discovered}\npublishedOn: 2026-05-08` },
    ],
    *check(writeUp) {
      const { fields, status, place } = writeUp;
      const day = discoveryDay(writeUp);
      const given = daysGiven(writeUp)?.review;
      if (status !== 'published' || fields.publishedOn === undefined || day === undefined || given === undefined)
        return;
      const days = daysBetween(day, fields.publishedOn);
      if (days > given)
        yield {
          place: place(['publishedOn'], 'value'),
          message: say`The review took ${days} days; ${fields.severity ?? ''} plans ${given}.`,
          fix: 'Nothing to do.',
        };
    },
  },
];

/** R: how long a review takes; imported old write-ups are left alone. */
export const reviewDayRules = rules.map(quietInLegacy);
