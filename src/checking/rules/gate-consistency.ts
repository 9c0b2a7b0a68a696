import { inReview } from '../asked.ts';
import { code, nearestOr, say, shown } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { followUpsOf, isThrough, labelOfGate } from './gate-entry.ts';
import { editThatRemoves, isPlaceholder, judgementIn, lengthOfBecause } from './gate-sentence.ts';
import { items } from './open-field.ts';

const missed = 'gate: code-review, outcome: missed';

/** G: how an entry holds together, whatever the status. */
export const gateConsistencyRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'G01',
    level: 'error',
    title: 'A gate points to a follow-up of the list',
    why: 'The gate shows the work that answers it, with its ticket and its day.',
    examples: [
      {
        yaml: `tollgates: [{ ${missed}, followUp: row-counts }]\nfollowUps: [{ id: row-count, what: Show the row count }]`,
        finds: '`code-review` points to the follow-up `row-counts`, which is not in the list.',
      },
      {
        yaml: `tollgates: [{ ${missed}, followUp: row-count }]\nfollowUps: [{ id: row-count, what: Show the row count }]`,
      },
    ],
    *check(writeUp) {
      const known = [...items(writeUp.fields.followUps)].flatMap(([{ id }]) => id ?? []);
      for (const [{ gate, followUp }, index] of items(writeUp.fields.tollgates))
        for (const { id, field } of followUpsOf(followUp, index)) {
          if (gate === undefined || known.includes(id)) continue;
          const near = nearestTo(id, known);
          yield {
            place: writeUp.place(field),
            message: say`${code(gate)} points to the follow-up ${code(id)}, which is not in the list.`,
            fix: nearestOr(near, say`Add it to \`followUps\`: \`- { id: ${id}, what: … }\`.`),
            nearest: near,
          };
        }
    },
  },
  {
    id: 'G02',
    level: 'error',
    title: 'The sentence of a gate is a fact about the gate',
    why: 'A judgement ends the search. What the gate showed, or could not show, is what can change.',
    examples: [
      {
        yaml: `tollgates: [{ ${missed}, because: the reviewer should have asked for the size }]`,
        finds: '"should have" says what was absent, or speaks of a person; the sentence is about the gate.',
      },
      { yaml: `tollgates: [{ ${missed}, because: the page showed "nobody is affected" in large letters }]` },
    ],
    *check(writeUp) {
      for (const [{ because }, index] of items(writeUp.fields.tollgates)) {
        const words = because === undefined || isPlaceholder(because) ? undefined : judgementIn(because);
        if (words !== undefined)
          yield {
            place: writeUp.place(['tollgates', index, 'because'], 'value'),
            message: say`"${words}" says what was absent, or speaks of a person; the sentence is about the gate.`,
            fix: 'What did the gate see at that moment? For example: "the review page showed the code and not the size of the table".',
          };
      }
    },
  },
  {
    id: 'G03',
    level: 'error',
    asked: inReview,
    title: 'The sentence of a gate says something',
    why: 'A placeholder counts as a reason and teaches nothing.',
    examples: [
      {
        yaml: `tollgates: [{ ${missed}, because: TBD }]`,
        finds: '"TBD" does not yet say why `code-review` let it through.',
      },
      { yaml: `tollgates: [{ ${missed}, because: the review page showed three lines of code }]` },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome, because }, index] of items(writeUp.fields.tollgates))
        if (gate !== undefined && because !== undefined && isThrough(outcome) && isPlaceholder(because))
          yield {
            place: writeUp.place(['tollgates', index, 'because'], 'value'),
            message: say`"${shown(because)}" does not yet say why ${code(gate)} let it through.`,
            fix: say`Complete: "${labelOfGate(writeUp, gate)} did not catch it because …".`,
          };
    },
  },
  {
    id: 'G04',
    level: 'warning',
    title: 'The sentence of a gate starts after "because"',
    why: 'The page and the slides print the first half of the sentence.',
    examples: [
      {
        yaml: `tollgates: [{ ${missed}, because: Because the review page showed three lines }]`,
        finds: 'The page already prints "did not catch it because".',
      },
      { yaml: `tollgates: [{ ${missed}, because: the review page showed three lines }]` },
    ],
    *check(writeUp) {
      for (const [{ because }, index] of items(writeUp.fields.tollgates)) {
        const doubled = because === undefined ? undefined : lengthOfBecause(because);
        if (because === undefined || doubled === undefined) continue;
        const place = writeUp.place(['tollgates', index, 'because'], 'value');
        yield {
          place,
          message: 'The page already prints "did not catch it because".',
          fix: 'Start after that word; `check --fix` removes it.',
          ...editThatRemoves(doubled, because, place),
        };
      }
    },
  },
  {
    id: 'G08',
    level: 'error',
    title: 'A gate has a follow-up or an accepted risk, not both',
    why: 'A risk that is being worked on is not accepted; the known gaps show one state for each gate.',
    examples: [
      {
        yaml: `tollgates: [{ ${missed}, followUp: row-count, acceptedRisk: Showing the size costs more than it gives }]`,
        finds: '`code-review` has a follow-up and an accepted risk.',
      },
      { yaml: `tollgates: [{ ${missed}, acceptedRisk: Showing the size costs more than it gives }]` },
    ],
    *check(writeUp) {
      for (const [{ gate, followUp, acceptedRisk }, index] of items(writeUp.fields.tollgates))
        if (gate !== undefined && acceptedRisk !== undefined && followUpsOf(followUp, index).length > 0)
          yield {
            place: writeUp.place(['tollgates', index, 'acceptedRisk'], 'key'),
            message: say`${code(gate)} has a follow-up and an accepted risk.`,
            fix: 'Keep one of the two.',
          };
    },
  },
  {
    id: 'G10',
    level: 'error',
    title: 'Only a gate that let it through has a reason or an accepted risk',
    why: 'A reason beside `caught` would be counted as a leak.',
    examples: [
      {
        yaml: 'tollgates: [{ gate: alerting, outcome: caught, reason: no-signal }]',
        finds: '`alerting` is `caught`, which takes no `reason`.',
      },
      { yaml: 'tollgates: [{ gate: alerting, outcome: missed, reason: no-signal }]' },
    ],
    *check(writeUp) {
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates)) {
        if (gate === undefined || outcome === undefined || isThrough(outcome)) continue;
        for (const key of ['reason', 'acceptedRisk'])
          if (writeUp.isWritten(['tollgates', index, key]))
            yield {
              place: writeUp.place(['tollgates', index, key], 'key'),
              message: say`${code(gate)} is ${code(outcome)}, which takes no ${code(key)}.`,
              fix: 'Remove it, or change the outcome to `missed`.',
            };
      }
    },
  },
  {
    id: 'G13',
    level: 'warning',
    title: 'A gate is judged from the day on which it was introduced',
    why: 'What did not exist yet could not see anything.',
    examples: [
      {
        yaml: 'tollgates: [{ gate: canary, outcome: missed }]',
        files: archiveWithCanary('2026-05-01'),
        finds: '`canary` was introduced on 2026-05-01, after 2026-03-03.',
      },
      { yaml: 'tollgates: [{ gate: canary, outcome: missed }]', files: archiveWithCanary('2026-01-01') },
    ],
    *check(writeUp) {
      const { day, lists } = writeUp;
      for (const [{ gate, outcome }, index] of items(writeUp.fields.tollgates)) {
        const since = lists.tollgates.find(({ id }) => id === gate)?.since;
        if (gate === undefined || since === undefined || day === undefined || outcome === 'not-applicable') continue;
        if (since > day)
          yield {
            place: writeUp.place(['tollgates', index, 'gate'], 'value'),
            message: say`${code(gate)} was introduced on ${since}, after ${day}.`,
            fix: 'Use `not-applicable`, or remove the entry.',
          };
      }
    },
  },
];

function archiveWithCanary(since: string) {
  return {
    'content/archive.yaml': `tollgates: [{ id: canary, label: One-percent ring, stage: during-release, since: ${since} }]`,
  };
}
