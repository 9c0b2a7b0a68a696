import { inReview, inReviewFull, publishedLight } from '../asked.ts';
import { count, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isIncident } from './incident.ts';
import { isOpen, openField } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const details: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'V07',
    level: 'error',
    asked: inReviewFull,
    title: 'The way of discovery is told',
    why: 'Whether an alert, a customer or chance noticed first shows where a signal is missing.',
    examples: [
      { yaml: 'status: in-review', finds: 'How it was discovered is open.' },
      { yaml: 'status: in-review\ndetection: { source: alert, firstSignal: Job failure rate above 5 % }' },
    ],
    *check(writeUp) {
      const open = ['source', 'firstSignal'].map((name) => ['detection', name]).find((field) => isOpen(writeUp, field));
      if (open !== undefined)
        yield {
          place: writeUp.place(open),
          message: 'How it was discovered is open.',
          fix: '`detection: { source: alert, firstSignal: Job failure rate above 5 % }`.',
        };
    },
  },
  openField({
    id: 'V08',
    asked: inReviewFull,
    title: 'An author is named',
    why: 'Readers with a question, years later, know whom to ask.',
    examples: [
      { yaml: 'status: in-review', finds: 'No author is named.' },
      { yaml: 'status: in-review\nauthors: [mara]' },
    ],
    field: ['authors'],
    finding: 'No author is named.',
    fix: '`authors: [mara]`.',
  }),
  {
    id: 'V09',
    level: 'error',
    asked: inReviewFull,
    title: 'A timeline has at least start, discovery and end',
    why: 'The meeting walks along the timeline; three entries are enough to begin.',
    examples: [
      { yaml: 'status: in-review', finds: 'The timeline has 0 entries; a rough one has three: start, discovery, end.' },
      {
        yaml: 'status: in-review\ntimeline:\n  - { at: "2026-03-03T13:04Z", what: It starts }\n  - { at: "2026-03-03T13:11Z", what: The alert fires }\n  - { at: "2026-03-03T16:06Z", what: It ends }',
      },
    ],
    *check(writeUp) {
      const entries = writeUp.fields.timeline?.length ?? 0;
      if (entries < 3 && (entries > 0 || isOpen(writeUp, ['timeline'])))
        yield {
          place: writeUp.place(['timeline']),
          message: say`The timeline has ${count(entries, 'entry', 'entries')}; a rough one has three: start, discovery, end.`,
          fix: 'Add `- { at: 2026-03-03 14:11, what: The alert fires }`.',
        };
    },
  },
  openField({
    id: 'V10',
    asked: inReviewFull,
    title: 'Contributing factors are listed',
    why: 'Factors are what can change; the review adds to them, and starts from the first.',
    examples: [
      { yaml: 'status: in-review', finds: 'No contributing factor is listed.' },
      {
        yaml: 'status: in-review\ncontributingFactors: [{ id: small-staging, kind: data-volume, what: Staging holds few rows }]',
      },
    ],
    field: ['contributingFactors'],
    finding: 'No contributing factor is listed.',
    fix: 'Start with what made the step look sensible at the time.',
  }),
  openField({
    id: 'V11',
    asked: inReviewFull,
    title: 'The options of an incident are listed',
    why: 'What was on the table and not taken teaches as much as what was done.',
    examples: [
      { yaml: 'status: in-review', finds: 'No option is listed.' },
      { yaml: 'status: in-review\nmitigation: { options: [{ id: wait, what: Let it finish }] }' },
    ],
    field: ['mitigation', 'options'],
    of: isIncident,
    finding: 'No option is listed.',
    fix: 'List what was on the table, also what was not taken.',
  }),
  openField({
    id: 'V12',
    asked: inReview,
    title: 'The end of the impact is known',
    why: 'How long people were affected is the first thing anyone asks.',
    examples: [
      { yaml: 'status: in-review', finds: 'The end of the impact is open.' },
      { yaml: 'status: in-review\ntimes: { mitigated: "2026-03-03T16:06Z" }' },
    ],
    field: ['times', 'mitigated'],
    of: isIncident,
    finding: 'The end of the impact is open.',
    fix: '`mitigated: 2026-03-03 17:06`.',
  }),
  openField({
    id: 'V13',
    asked: publishedLight,
    title: 'A light write-up lists the gates that missed it',
    why: 'Small incidents leak through the same gates as large ones, and are counted with them.',
    examples: [
      { yaml: 'status: published\nseverity: sev3', finds: 'No tollgate is listed.' },
      { yaml: 'status: published\nseverity: sev3\ntollgates: [{ gate: alerting, outcome: not-applicable }]' },
    ],
    field: ['tollgates'],
    finding: 'No tollgate is listed.',
    fix: 'List the gates that missed it; if none was able to see it, one entry with `outcome: not-applicable`.',
  }),
];

/** V: what the meeting works with, and the gates of a light write-up; not asked of imported old ones. */
export const reviewDetailRules = details.map(quietInLegacy);
