import { inReview, publishedFull } from '../asked.ts';
import { code, count, say, word } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isOpen, items, missingIn, openField } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const wait = 'id: wait, what: Let it finish';
const both = 'pros: [No risk], cons: [It takes hours]';

const rules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'M01',
    level: 'error',
    asked: inReview,
    title: 'The option that was taken is marked',
    why: 'The list of options shows a decision only when it says which way it went.',
    examples: [
      {
        yaml: `status: in-review\nmitigation: { options: [{ ${wait} }, { id: cancel, what: Cancel it }] }`,
        finds: '2 options are listed, and none is marked as taken.',
      },
      { yaml: `status: in-review\nmitigation: { options: [{ ${wait}, chosen: true }] }` },
    ],
    *check({ fields, place }) {
      const options = fields.mitigation?.options ?? [];
      if (options.length > 0 && !options.some((option) => option?.chosen === true))
        yield {
          place: place(['mitigation', 'options'], 'key'),
          message: say`${count(options.length, 'option is', 'options are')} listed, and none is marked as taken.`,
          fix: '`chosen: true` at what was done; several are possible.',
        };
    },
  },
  {
    id: 'M02',
    level: 'error',
    asked: publishedFull,
    title: 'Options are weighed: each has something for it and against it',
    why: 'An option without a pro was never an option; one without a con needed no decision.',
    examples: [
      {
        yaml: `status: published\nmitigation: { options: [{ ${wait}, ${both} }, { id: cancel, what: Cancel it, pros: [Quick] }] }`,
        finds: 'The option `cancel` has no con.',
      },
      {
        yaml: `status: published\nmitigation: { options: [{ ${wait}, ${both} }, { id: cancel, what: Cancel it, ${both} }] }`,
      },
    ],
    *check(writeUp) {
      const options = writeUp.fields.mitigation?.options ?? [];
      if (options.length < 2) return;
      for (const [{ id }, index] of items(options)) {
        const open = ['pros', 'cons'].filter((key) => isOpen(writeUp, ['mitigation', 'options', index, key]));
        if (id !== undefined && open.length > 0)
          yield {
            place: missingIn(writeUp, ['mitigation', 'options', index], 'id', open[0] ?? 'pros'),
            message: say`The option ${code(id)} has ${word(open.map((key) => `no ${key.slice(0, -1)}`).join(' and '))}.`,
            fix: 'One line each, as it looked at that moment.',
          };
      }
    },
  },
  {
    id: 'M03',
    level: 'info',
    title: 'There is nearly always more than one option',
    why: 'What was thought of for a minute and left may be the right way next time.',
    examples: [
      { yaml: `mitigation: { options: [{ ${wait} }] }`, finds: 'One option is listed.' },
      { yaml: `mitigation: { options: [{ ${wait} }, { id: cancel, what: Cancel it }] }` },
    ],
    *check({ fields, review, place }) {
      if (review === 'full' && fields.mitigation?.options?.length === 1)
        yield {
          place: place(['mitigation', 'options'], 'key'),
          message: 'One option is listed.',
          fix: 'If another was considered, even for a minute, it helps the next team.',
        };
    },
  },
  openField({
    id: 'M04',
    asked: publishedFull,
    title: 'The roles that decided are named',
    why: 'Decisions in an outage are rarely one person’s; roles show who needs to be reachable.',
    examples: [
      {
        yaml: `status: published\nmitigation: { options: [{ ${wait} }] }`,
        finds: 'The roles that decided are open.',
      },
      { yaml: `status: published\nmitigation: { options: [{ ${wait} }], decidedBy: [incident-lead] }` },
    ],
    field: ['mitigation', 'decidedBy'],
    of: ({ fields }) => (fields.mitigation?.options ?? []).length > 0,
    finding: 'The roles that decided are open.',
    fix: '`decidedBy: [incident-lead, support]`.',
  }),
  openField({
    id: 'M05',
    asked: publishedFull,
    title: 'Resolved says how that was seen',
    why: 'The same sign tells the next responder that it is over.',
    examples: [
      {
        yaml: 'status: published\ntimes: { resolved: "2026-03-03T17:20Z" }',
        finds: 'The write-up says resolved, not how that was seen.',
      },
      {
        yaml: 'status: published\ntimes: { resolved: "2026-03-03T17:20Z" }\nmitigation: { verifiedBy: Failed jobs back to zero }',
      },
    ],
    field: ['mitigation', 'verifiedBy'],
    of: (writeUp) => !isOpen(writeUp, ['times', 'resolved']),
    finding: 'The write-up says resolved, not how that was seen.',
    fix: '`verifiedBy: Failed jobs back to zero`.',
  }),
  {
    id: 'M06',
    level: 'error',
    title: 'An option was taken or left, not both',
    why: 'The table of options shows each on one side.',
    examples: [
      {
        yaml: `mitigation: { options: [{ ${wait}, chosen: true, notChosenBecause: It takes hours }] }`,
        finds: '`wait` is marked as taken and says why it was not.',
      },
      { yaml: `mitigation: { options: [{ ${wait}, notChosenBecause: It takes hours }] }` },
    ],
    *check({ fields, place }) {
      for (const [{ id, chosen, notChosenBecause }, index] of items(fields.mitigation?.options))
        if (id !== undefined && chosen === true && notChosenBecause !== undefined)
          yield {
            place: place(['mitigation', 'options', index, 'notChosenBecause'], 'key'),
            message: say`${code(id)} is marked as taken and says why it was not.`,
            fix: 'Keep one of the two.',
          };
    },
  },
];

/** M: what was on the table and who decided; silent in imported old write-ups. */
export const mitigationRules = rules.map(quietInLegacy);
