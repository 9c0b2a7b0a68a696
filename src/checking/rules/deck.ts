import { deckSections } from '../../model/schema/choices.ts';
import { code, list, nearestOr, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { FieldPath, WriteUp } from '../subject.ts';
import { items } from './open-field.ts';

type Postmortem = WriteUp<'postmortem'>;

const event = (minute: number) => `{ at: "2026-03-03T14:0${minute}Z", what: Something turns, key: true }`;

/** Every section that `deck` names, with its place. */
function sectionsNamed({
  fields: { deck },
}: Postmortem): readonly { name: string; field: FieldPath; isKey: boolean }[] {
  return [
    ...[...items(deck?.order)].map(([name, index]) => ({ name, field: ['deck', 'order', index], isKey: false })),
    ...[...items(deck?.hide)].map(([name, index]) => ({ name, field: ['deck', 'hide', index], isKey: false })),
    ...Object.keys(deck?.notes ?? {}).map((name) => ({ name, field: ['deck', 'notes', name], isKey: true })),
  ];
}

/** D: what an author can say about the slides. */
export const deckRules: readonly Rule<Postmortem>[] = [
  {
    id: 'D01',
    level: 'error',
    title: 'The deck names sections that it has',
    why: 'A section under another name would be left out in silence.',
    examples: [
      { yaml: 'deck: { hide: [intro] }', finds: `\`intro\` is not a section of the deck: ${deckSections.join(', ')}.` },
      { yaml: 'deck: { hide: [normal-day], notes: { discovery: Start with the screen } }' },
    ],
    *check(writeUp) {
      const known: readonly string[] = deckSections;
      for (const { name, field, isKey } of sectionsNamed(writeUp)) {
        if (known.includes(name)) continue;
        const near = nearestTo(name, known);
        yield {
          place: writeUp.place(field, isKey ? 'key' : 'value'),
          message: say`${code(name)} is not a section of the deck: ${list(known)}.`,
          fix: nearestOr(near, 'Choose one of them, or remove it.'),
          nearest: near,
        };
      }
    },
  },
  {
    id: 'D02',
    level: 'error',
    title: 'A section has one place in the deck',
    why: 'Twice in the order, or ordered and hidden: the deck can follow only one of the two.',
    examples: [
      {
        yaml: 'deck: { order: [check-in], hide: [check-in] }',
        finds: '`check-in` is both ordered and hidden.',
      },
      { yaml: 'deck: { order: [check-in], hide: [normal-day] }' },
    ],
    *check({ fields: { deck }, place }) {
      const ordered = new Set<string>();
      for (const [name, index] of items(deck?.order)) {
        if (ordered.has(name)) yield conflict(name, 'twice in order', ['deck', 'order', index]);
        ordered.add(name);
      }
      for (const [name, index] of items(deck?.hide))
        if (ordered.has(name)) yield conflict(name, 'both ordered and hidden', ['deck', 'hide', index]);

      function conflict(name: string, how: string, field: FieldPath) {
        return {
          place: place(field, 'value'),
          message: say`${code(name)} is ${word(how)}.`,
          fix: 'Keep one of the two.',
        };
      }
    },
  },
  {
    id: 'D03',
    level: 'info',
    title: 'Notes belong to sections that are shown',
    why: 'The speaker view shows the notes of the slide that is on the wall.',
    examples: [
      {
        yaml: 'deck: { hide: [normal-day], notes: { normal-day: Ask how a usual deploy looks } }',
        finds: 'The notes of `normal-day` are not shown, as the section is hidden.',
      },
      { yaml: 'deck: { notes: { normal-day: Ask how a usual deploy looks } }' },
    ],
    *check({ fields: { deck }, place }) {
      for (const [name] of items(deck?.hide))
        if (Object.hasOwn(deck?.notes ?? {}, name))
          yield {
            place: place(['deck', 'notes', name], 'key'),
            message: say`The notes of ${code(name)} are not shown, as the section is hidden.`,
            fix: 'Show the section, or move the notes.',
          };
    },
  },
  {
    id: 'D04',
    level: 'info',
    title: 'A short deck shows few turning points',
    why: 'When everything is a turning point, none is seen.',
    examples: [
      {
        yaml: `timeline: [${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(event).join(', ')}]`,
        finds: '9 of 9 events are marked as key.',
      },
      { yaml: `timeline: [${[1, 2, 3, 4].map(event).join(', ')}]` },
    ],
    *check({ fields, place }) {
      const events = fields.timeline ?? [];
      const n = events.filter((entry) => entry?.key === true).length;
      if (n > 8)
        yield {
          place: place(['timeline'], 'key'),
          message: say`${n} of ${events.length} events are marked as key.`,
          fix: 'Four to eight turning points fit a short deck.',
        };
    },
  },
];
