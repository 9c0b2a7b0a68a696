import { and, code, say, word } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isOpen, items } from './open-field.ts';

const alert = 'id: alert, what: Add an alert';

/** F: the state of a follow-up and its days, whatever the status of the write-up. */
export const followUpStateRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'F01',
    level: 'error',
    title: 'Done comes with its day',
    why: 'Without the day it stays open how long the gap was there, and whether something came back before.',
    examples: [
      { yaml: `followUps: [{ ${alert}, status: done }]`, finds: '`alert` is done, and the day is open.' },
      { yaml: `followUps: [{ ${alert}, status: done, doneOn: 2026-03-30 }]` },
    ],
    *check(writeUp) {
      for (const [{ id, status }, index] of items(writeUp.fields.followUps))
        if (id !== undefined && status === 'done' && isOpen(writeUp, ['followUps', index, 'doneOn']))
          yield {
            place: writeUp.place(['followUps', index, 'status'], 'value'),
            message: say`${code(id)} is done, and the day is open.`,
            fix: '`doneOn: 2026-03-30`.',
          };
    },
  },
  {
    id: 'F02',
    level: 'error',
    title: 'A day of being done comes with the status',
    why: 'The board reads the status, the figures read the day; both tell the same story.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, status: open, doneOn: 2026-03-30 }]`,
        finds: '`alert` has `doneOn` and the status `open`.',
      },
      { yaml: `followUps: [{ ${alert}, status: done, doneOn: 2026-03-30 }]` },
    ],
    *check({ fields, place }) {
      for (const [{ id, status = 'open', doneOn }, index] of items(fields.followUps))
        if (id !== undefined && doneOn !== undefined && status !== 'done')
          yield {
            place: place(['followUps', index, 'doneOn'], 'key'),
            message: say`${code(id)} has \`doneOn\` and the status ${code(status)}.`,
            fix: '`status: done`, or remove `doneOn`.',
          };
    },
  },
  {
    id: 'F03',
    level: 'error',
    title: 'Dropped comes with its day and its reason',
    why: 'A gap that stays is fine when the next reader sees why.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, status: dropped, droppedOn: 2026-04-01 }]`,
        finds: '`alert` is dropped, and the reason is open.',
      },
      {
        yaml: `followUps: [{ ${alert}, status: dropped, droppedOn: 2026-04-01, droppedBecause: The host is gone since March }]`,
      },
    ],
    *check(writeUp) {
      for (const [{ id, status }, index] of items(writeUp.fields.followUps)) {
        if (id === undefined || status !== 'dropped') continue;
        const open = [
          ...(isOpen(writeUp, ['followUps', index, 'droppedOn']) ? [word('the day')] : []),
          ...(isOpen(writeUp, ['followUps', index, 'droppedBecause']) ? [word('the reason')] : []),
        ];
        if (open.length > 0)
          yield {
            place: writeUp.place(['followUps', index, 'status'], 'value'),
            message: say`${code(id)} is dropped, and ${and(open)} ${word(open.length > 1 ? 'are open' : 'is open')}.`,
            fix: '`droppedOn: 2026-04-01`, `droppedBecause: The new database version no longer rewrites the table`.',
          };
      }
    },
  },
  {
    id: 'F04',
    level: 'error',
    title: 'Done and dropped are in the past',
    why: 'A plan is a due day; what is done has happened.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, status: done, doneOn: 2031-01-01 }]`,
        finds: '`alert` is done on 2031-01-01, which is in the future.',
      },
      { yaml: `followUps: [{ ${alert}, status: done, doneOn: 2026-06-01 }]` },
    ],
    *check({ fields, place, context }) {
      for (const [followUp, index] of items(fields.followUps))
        for (const [key, how] of [
          ['doneOn', 'done'],
          ['droppedOn', 'dropped'],
        ] as const) {
          const day = followUp[key];
          if (followUp.id !== undefined && day !== undefined && day > context.today)
            yield {
              place: place(['followUps', index, key], 'value'),
              message: say`${code(followUp.id)} is ${word(how)} on ${day}, which is in the future.`,
              fix: 'Correct the day, or keep the status open.',
            };
        }
    },
  },
  {
    id: 'F05',
    level: 'error',
    title: 'Nothing is done, dropped or due before it was created',
    why: 'How long a gap stays open is counted from the day of creation.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, created: 2026-03-05, due: 2026-02-05 }]`,
        finds: '`alert` has `due` 2026-02-05, before `created` 2026-03-05.',
      },
      { yaml: `followUps: [{ ${alert}, created: 2026-03-05, due: 2026-03-05 }]` },
    ],
    *check({ fields, place }) {
      for (const [followUp, index] of items(fields.followUps))
        for (const key of ['due', 'doneOn', 'droppedOn'] as const) {
          const { id, created, [key]: day } = followUp;
          if (id !== undefined && created !== undefined && day !== undefined && day < created)
            yield {
              place: place(['followUps', index, key], 'value'),
              message: say`${code(id)} has ${code(key)} ${day}, before \`created\` ${created}.`,
              fix: 'Correct one of the two.',
            };
        }
    },
  },
];
