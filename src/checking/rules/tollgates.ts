import { gatesActiveOn } from '../../model/lists.ts';
import { inReview, published, publishedFull } from '../asked.ts';
import { code, list, say, word } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { levelOfTicket } from './follow-up-entry.ts';
import { followUpsOf, isThrough, labelOfGate, reasonsOf } from './gate-entry.ts';
import { isOpen, items, missingIn } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const missed = 'gate: code-review, outcome: missed';
const sentence = 'because: the review page showed three lines of code';

const archiveWith = (...gates: string[]) => ({
  'content/archive.yaml': `tollgates:\n${gates.map((id) => `  - { id: ${id}, label: Label of ${id}, stage: in-production }\n`).join('')}`,
});

const rules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'G05',
    level: 'error',
    asked: inReview,
    title: 'A gate that let it through has a reason',
    why: 'Reasons are counted over all write-ups; they show what a gate cannot see, not who passed it.',
    examples: [
      {
        yaml: `status: in-review\ntollgates: [{ ${missed} }]`,
        finds: '`code-review` was missed, and the reason is open.',
      },
      { yaml: `status: in-review\ntollgates: [{ ${missed}, reason: not-visible-here }]` },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates))
        if (gate !== undefined && isThrough(outcome) && isOpen(writeUp, ['tollgates', index, 'reason']))
          yield {
            place: missingIn(writeUp, ['tollgates', index], 'gate', 'reason'),
            message: say`${code(gate)} ${word(`was ${outcome}`)}, and the reason is open.`,
            fix: say`One of ${list(reasonsOf(writeUp, gate))}.`,
          };
    },
  },
  {
    id: 'G06',
    level: 'error',
    asked: inReview,
    title: 'A gate that let it through has its sentence',
    why: 'The sentence is the fact that the next change of the gate starts from.',
    examples: [
      {
        yaml: `status: in-review\ntollgates: [{ ${missed} }]`,
        finds: 'The sentence "Code review did not catch it because …" is open.',
      },
      { yaml: `status: in-review\ntollgates: [{ ${missed}, ${sentence} }]` },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates))
        if (gate !== undefined && isThrough(outcome) && isOpen(writeUp, ['tollgates', index, 'because']))
          yield {
            place: missingIn(writeUp, ['tollgates', index], 'gate', 'because'),
            message: say`The sentence "${labelOfGate(writeUp, gate)} did not catch it because …" is open.`,
            fix: '`because: staging holds 0.1 % of the rows`.',
          };
    },
  },
  {
    id: 'G07',
    level: 'error',
    asked: published,
    title: 'A gate that let it through leads to a follow-up, or to an accepted risk',
    why: 'Either something changes at the gate, or the reason for leaving it is written down.',
    examples: [
      {
        yaml: `status: published\ntollgates: [{ ${missed} }]`,
        finds: '`code-review` has no follow-up.',
      },
      { yaml: `status: published\ntollgates: [{ ${missed}, acceptedRisk: A change this rare is seen in staging }]` },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates)) {
        const isAnswered = ['followUp', 'acceptedRisk'].some((key) => !isOpen(writeUp, ['tollgates', index, key]));
        if (gate !== undefined && isThrough(outcome) && !isAnswered)
          yield {
            place: missingIn(writeUp, ['tollgates', index], 'gate', 'followUp'),
            message: say`${code(gate)} has no follow-up.`,
            fix: say`\`followUp: ${writeUp.fields.followUps?.[0]?.id ?? 'show-row-count'}\`, or \`acceptedRisk:\` with the reason for leaving it as it is.`,
          };
      }
    },
  },
  {
    id: 'G09',
    level: 'error',
    title: 'The follow-up of a gate has a ticket',
    why: 'What is planned without a ticket is rarely done; the known gaps link to it.',
    examples: [
      {
        yaml: `status: published\ntollgates: [{ ${missed}, followUp: row-count }]\nfollowUps: [{ id: row-count, what: Show the row count }]`,
        finds: '`row-count`, the follow-up for `code-review`, has no ticket.',
      },
      {
        yaml: `status: published\ntollgates: [{ ${missed}, followUp: row-count }]\nfollowUps: [{ id: row-count, what: Show the row count, ticket: DB-414 }]`,
      },
    ],
    *check(writeUp) {
      const level = levelOfTicket(writeUp);
      if (level === undefined) return;
      for (const [{ gate, outcome, followUp }, index] of items(writeUp.fields.tollgates)) {
        if (gate === undefined || !isThrough(outcome)) continue;
        for (const { id, field } of followUpsOf(followUp, index)) {
          const position = writeUp.fields.followUps?.findIndex((item) => item?.id === id) ?? -1;
          if (position === -1 || writeUp.fields.followUps?.[position]?.status === 'dropped') continue;
          if (isOpen(writeUp, ['followUps', position, 'ticket']))
            yield {
              level,
              place: writeUp.place(field),
              message: say`${code(id)}, the follow-up for ${code(gate)}, has no ticket.`,
              fix: '`ticket: DB-414`.',
            };
        }
      }
    },
  },
  {
    id: 'G11',
    level: 'error',
    asked: published,
    title: 'No outcome stays unknown',
    why: 'The strip shows every gate; an unknown one hides either a leak or a catch.',
    examples: [
      {
        yaml: 'status: published\ntollgates: [{ gate: alerting, outcome: unknown }]',
        finds: 'The outcome of `alerting` is still unknown.',
      },
      { yaml: 'status: published\ntollgates: [{ gate: alerting, outcome: caught }]' },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates))
        if (gate !== undefined && outcome === 'unknown')
          yield {
            place: writeUp.place(['tollgates', index, 'outcome']),
            message: say`The outcome of ${code(gate)} is still unknown.`,
            fix: 'caught, missed, skipped, not-reached or not-applicable.',
          };
    },
  },
  {
    id: 'G12',
    level: 'error',
    asked: publishedFull,
    title: 'Every active gate has an entry',
    why: 'A gate that is left out looks as if it had not been there.',
    examples: [
      {
        yaml: 'status: published\ntollgates: [{ gate: deploy, outcome: missed }]',
        files: archiveWith('deploy', 'alerting'),
        finds: '`alerting` (Label of alerting) was active on 2026-03-03 and is not in the list.',
      },
      {
        yaml: 'status: published\ntollgates: [{ gate: deploy, outcome: missed }]',
        files: archiveWith('deploy'),
      },
    ],
    *check(writeUp) {
      const { day, lists } = writeUp;
      const listed = new Set([...items(writeUp.fields.tollgates)].map(([{ gate }]) => gate));
      if (day === undefined || (listed.size === 0 && !isOpen(writeUp, ['tollgates']))) return;
      for (const { id } of gatesActiveOn(lists, day))
        if (!listed.has(id))
          yield {
            place: writeUp.place(['tollgates']),
            message: say`${code(id)} (${labelOfGate(writeUp, id)}) was active on ${day} and is not in the list.`,
            fix: say`\`- { gate: ${id}, outcome: not-reached }\`.`,
          };
    },
  },
];

/** G: what is asked about each gate; not asked of imported old write-ups. */
export const tollgateRules = rules.map(quietInLegacy);
