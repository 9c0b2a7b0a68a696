import { isActiveOn } from '../../model/lists.ts';
import { inReview, inReviewAlways, inReviewFull, inReviewOrPublished } from '../asked.ts';
import { code, list, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isIncident, isWithoutImpact } from './incident.ts';
import { isOpen, openField } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const parts = [
  { name: 'reported', fix: 'Two or three plain sentences: what was reported.' },
  { name: 'howItHappened', fix: 'Two or three plain sentences: how it happened.' },
  { name: 'mitigatedBy', fix: 'Two or three plain sentences: what ended it.' },
] as const;

const facts: readonly Rule<WriteUp<'postmortem'>>[] = [
  openField({
    id: 'V01',
    asked: inReviewFull,
    title: 'The services are named',
    why: 'The page of each service lists what happened to it, and a responder looks there first.',
    examples: [
      { yaml: 'status: in-review', finds: 'No service is named.' },
      { yaml: 'status: in-review\nservices: [assets-db]' },
    ],
    field: ['services'],
    finding: 'No service is named.',
    fix: '`services: [assets-db]`.',
  }),
  openField({
    id: 'V02',
    asked: inReviewAlways,
    title: 'An incident has a severity',
    why: 'The severity decides how much a review asks for and by when.',
    examples: [
      { yaml: 'status: in-review', finds: 'The severity is open.' },
      { yaml: 'status: in-review\nevent: near-miss' },
    ],
    field: ['severity'],
    of: isIncident,
    finding: 'The severity is open.',
    fix: ({ lists, context }) => {
      const ids = lists.severities.filter((severity) => isActiveOn(severity, context.today)).map(({ id }) => id);
      return say`One of ${list(ids)}; for example \`severity: ${ids[1] ?? ids[0] ?? 'sev2'}\`.`;
    },
  }),
  openField({
    id: 'V03',
    asked: inReviewOrPublished,
    title: 'The time of discovery is known',
    why: 'From there on people worked on it; every duration and every phase starts or ends there.',
    examples: [
      { yaml: 'status: in-review', finds: 'The time of discovery is open.' },
      { yaml: 'status: in-review\ntimes: { discovered: "2026-03-03T13:11Z" }' },
    ],
    field: ['times', 'discovered'],
    finding: 'The time of discovery is open.',
    fix: '`discovered: 2026-03-03 14:11`.',
  }),
  openField({
    id: 'V04',
    asked: inReview,
    title: 'The start of an incident is known',
    why: 'The time between the first effect and its discovery shows what the alerts could not see. A guess is fine.',
    examples: [
      { yaml: 'status: in-review', finds: 'The start is open.' },
      { yaml: 'status: in-review\ntimes: { started: "2026-03-03T13:04Z", approx: [started] }' },
    ],
    field: ['times', 'started'],
    of: isIncident,
    finding: 'The start is open.',
    fix: '`started: 2026-03-03 14:04`; add `approx: [started]` when it is a guess.',
  }),
  {
    id: 'V05',
    level: 'error',
    asked: inReviewOrPublished,
    title: 'The brief says what happened',
    why: 'The brief is the summary, the first slides and the e-mail: most readers see nothing else.',
    examples: [
      {
        yaml: 'status: in-review\nseverity: sev3\nbrief: { reported: Reports arrived twice on Monday. }',
        finds: 'The part `howItHappened` of the brief is empty.',
      },
      {
        yaml: 'status: in-review\nseverity: sev3\nbrief: { reported: Reports came twice., howItHappened: Two hosts ran the job. }',
      },
    ],
    *check(writeUp) {
      for (const { name, fix } of parts) {
        if (name === 'mitigatedBy' && writeUp.review !== 'full') continue;
        const field = ['brief', name];
        if (isOpen(writeUp, field))
          yield { place: writeUp.place(field), message: say`The part ${code(name)} of the brief is empty.`, fix };
      }
    },
  },
  {
    id: 'V06',
    level: 'error',
    asked: inReview,
    title: 'The impact says how much, and for whom',
    why: 'A reader wants to know first whether it concerned them.',
    examples: [
      { yaml: 'status: in-review\nimpact: { level: degraded }', finds: 'The impact has no who.' },
      { yaml: 'status: in-review\nimpact: { level: none }' },
    ],
    *check(writeUp) {
      const asked = [
        ...(isIncident(writeUp) ? ['level'] : []),
        ...(writeUp.review === 'full' && !isWithoutImpact(writeUp) ? ['who'] : []),
      ];
      const open = asked.filter((name) => isOpen(writeUp, ['impact', name]));
      if (open.length === 0) return;
      yield {
        place: writeUp.place(['impact', ...open.slice(0, 1)]),
        message: say`The impact has no ${open.length > 1 ? say`${open[0] ?? ''} and no ${open[1] ?? ''}` : (open[0] ?? '')}.`,
        fix: '`impact: { level: degraded, who: Customers who paid by card }`.',
      };
    },
  },
];

/** V: the facts that a write-up needs before people meet about it; not asked of imported old ones. */
export const reviewRules = facts.map(quietInLegacy);
