import { triggers } from '../../model/schema/choices.ts';
import { published, publishedFull } from '../asked.ts';
import { code, count, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isIncident, isWithoutImpact } from './incident.ts';
import { isOpen, items, openField } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';
import { reviewersApart } from './reviewers.ts';

const factor = 'kind: data-volume, what: Staging holds few of the rows';

const rules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'P01',
    level: 'error',
    asked: publishedFull,
    title: 'At least two contributing factors',
    why: 'No error happens in isolation; one cause alone is where the search stopped.',
    examples: [
      {
        yaml: `status: published\ncontributingFactors: [{ id: staging, ${factor} }]`,
        finds: '1 contributing factor is listed; failures come from several things together.',
      },
      { yaml: `status: published\ncontributingFactors: [{ id: staging, ${factor} }, { id: review, ${factor} }]` },
    ],
    *check(writeUp) {
      const n = writeUp.fields.contributingFactors?.length ?? 0;
      if (n < 2 && (n > 0 || isOpen(writeUp, ['contributingFactors'])))
        yield {
          place: writeUp.place(['contributingFactors']),
          message: say`${count(n, 'contributing factor is', 'contributing factors are')} listed; failures come from several things together.`,
          fix: 'Add what made the first one possible.',
        };
    },
  },
  {
    id: 'P02',
    level: 'error',
    asked: publishedFull,
    title: 'Something follows',
    why: 'A write-up that changes nothing says at least which risk is accepted.',
    examples: [
      { yaml: 'status: published', finds: 'Neither a follow-up nor an accepted risk is written down.' },
      { yaml: 'status: published\nfollowUps: [{ id: alert, what: Add an alert }]' },
    ],
    *check(writeUp) {
      const hasRisk = [...items(writeUp.fields.tollgates)].some(([, n]) =>
        writeUp.isWritten(['tollgates', n, 'acceptedRisk']),
      );
      if (!hasRisk && isOpen(writeUp, ['followUps']))
        yield {
          place: writeUp.place(['followUps']),
          message: 'Neither a follow-up nor an accepted risk is written down.',
          fix: 'Add a follow-up with a ticket, or `acceptedRisk` at a tollgate.',
        };
    },
  },
  openField({
    id: 'P03',
    asked: publishedFull,
    title: 'A published incident is resolved',
    why: 'Until everything is cleaned up the story is not over, and its figures would change.',
    examples: [
      { yaml: 'status: published', finds: 'The incident is not resolved yet.' },
      { yaml: 'status: published\ntimes: { resolved: "2026-03-03T17:20Z" }' },
    ],
    field: ['times', 'resolved'],
    of: isIncident,
    finding: 'The incident is not resolved yet.',
    fix: 'Keep `status: in-review`, or add `resolved`.',
  }),
  openField({
    id: 'P04',
    asked: publishedFull,
    title: 'The brief says what changes',
    why: 'It is the fourth part of the e-mail, and the one that readers wait for.',
    examples: [
      { yaml: 'status: published', finds: 'The fourth part of the brief is empty.' },
      { yaml: 'status: published\nbrief: { preventing: The build refuses a blocking change. }' },
    ],
    field: ['brief', 'preventing'],
    finding: 'The fourth part of the brief is empty.',
    fix: 'Two sentences on what changes.',
  }),
  openField({
    id: 'P05',
    asked: publishedFull,
    title: 'The trigger is named',
    why: 'Triggers are counted: they show which kinds of change need more care from the gates.',
    examples: [
      { yaml: 'status: published', finds: 'The trigger is open.' },
      { yaml: 'status: published\ntrigger: schema-change' },
    ],
    field: ['trigger'],
    finding: 'The trigger is open.',
    fix: say`One of ${triggers.join(', ')}; \`none-found\` is an answer.`,
  }),
  {
    id: 'P06',
    level: 'error',
    asked: published,
    title: 'What surprised, what went well and what was learned is told',
    why: 'These lines are what another team takes along.',
    examples: [
      { yaml: 'status: published\nseverity: sev3', finds: '`learned` is empty.' },
      { yaml: 'status: published\nseverity: sev3\nlearned: [A move has two ends]' },
    ],
    *check(writeUp) {
      const asked = writeUp.review === 'full' ? ['surprisedBy', 'wentWell', 'learned'] : ['learned'];
      for (const name of asked)
        if (isOpen(writeUp, [name]))
          yield {
            place: writeUp.place([name]),
            message: say`${code(name)} is empty.`,
            fix: 'One honest line is enough.',
          };
    },
  },
  {
    id: 'P07',
    level: 'error',
    asked: publishedFull,
    title: 'Someone who did not write it has reviewed it',
    why: 'A second reader finds the sentence that only the author understands.',
    examples: [
      {
        yaml: 'status: published\nauthors: [mara]\nreviewers: [mara]',
        finds: '0 of 1 reviewers are not among the authors.',
      },
      { yaml: 'status: published\nauthors: [mara]\nreviewers: [idris]' },
    ],
    *check(writeUp) {
      const asked = writeUp.context.settings.review.reviewers;
      const apart = reviewersApart(writeUp).length;
      if (apart < asked)
        yield {
          place: writeUp.place(['reviewers']),
          message: say`${apart} of ${asked} reviewers are not among the authors.`,
          fix: '`reviewers: [idris]`.',
        };
    },
  },
  openField({
    id: 'P08',
    asked: publishedFull,
    title: 'The day of the review is known',
    why: 'How long a review took is one of the few figures that a team can change.',
    examples: [
      { yaml: 'status: published', finds: 'The day of the review is open.' },
      { yaml: 'status: published\nreviewedOn: 2026-03-09' },
    ],
    field: ['reviewedOn'],
    finding: 'The day of the review is open.',
    fix: '`reviewedOn: 2026-03-09`.',
  }),
  openField({
    id: 'P09',
    asked: publishedFull,
    title: 'The day of publishing is known',
    why: 'The feed and the list of the newest write-ups are sorted by it.',
    examples: [
      { yaml: 'status: published', finds: 'The day of publishing is open.' },
      { yaml: 'status: published\npublishedOn: 2026-03-10' },
    ],
    field: ['publishedOn'],
    finding: 'The day of publishing is open.',
    fix: ({ context }) => say`\`publishedOn: ${context.today}\`.`,
  }),
  openField({
    id: 'P12',
    asked: publishedFull,
    title: 'The impact has a number, or the reason for none',
    why: 'A number tells a reader the size at once; "not counted" is honest, too.',
    examples: [
      { yaml: 'status: published', finds: 'The impact has no number.' },
      { yaml: 'status: published\nimpact: { counted: "not counted: the logs were rotated" }' },
    ],
    field: ['impact', 'counted'],
    of: (writeUp) => !isWithoutImpact(writeUp),
    finding: 'The impact has no number.',
    fix: '`counted: about 41,000 jobs`, or `counted: "not counted: the logs were rotated"`.',
  }),
];

/** P: what a write-up needs before it is published; not asked of imported old ones. */
export const publishingRules = rules.map(quietInLegacy);
