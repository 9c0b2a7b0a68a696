import { code, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isAhead } from './follow-up-entry.ts';
import { isOpen, items } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const alert = 'id: alert, what: Add an alert';

/** F: what now fails, or fires, on the same defect. */
export const guardRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'F11',
    level: 'error',
    title: 'A guard was tried in the past',
    why: '`verifiedOn` says that it was seen to fail, fire or hold; a plan is no proof.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, guard: { kind: alert, what: Alert on locks, verifiedOn: 2031-01-01 } }]`,
        finds: 'The guard of `alert` was tried on 2031-01-01, which is in the future.',
      },
      {
        yaml: `followUps: [{ ${alert}, guard: { kind: alert, what: Alert on locks, verifiedOn: 2026-06-01 } }]`,
      },
    ],
    *check({ fields, place, context }) {
      for (const [{ id, guard }, index] of items(fields.followUps))
        if (id !== undefined && guard?.verifiedOn !== undefined && guard.verifiedOn > context.today)
          yield {
            place: place(['followUps', index, 'guard', 'verifiedOn'], 'value'),
            message: say`The guard of ${code(id)} was tried on ${guard.verifiedOn}, which is in the future.`,
            fix: 'Correct the day.',
          };
    },
  },
  {
    id: 'F12',
    level: 'warning',
    title: 'A guard that holds closes its follow-up',
    why: 'The board shows as open what is already guarded.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, guard: { kind: alert, what: Alert on locks, verifiedOn: 2026-03-30 } }]`,
        finds: '`alert` has a guard that was tried on 2026-03-30, and the status `open`.',
      },
      { yaml: `followUps: [{ ${alert}, guard: { kind: alert, what: Alert on locks } }]` },
    ],
    *check({ fields, place }) {
      for (const [{ id, status = 'open', guard }, index] of items(fields.followUps))
        if (id !== undefined && guard?.verifiedOn !== undefined && isAhead(status))
          yield {
            place: place(['followUps', index, 'guard', 'verifiedOn'], 'key'),
            message: say`${code(id)} has a guard that was tried on ${guard.verifiedOn}, and the status ${code(status)}.`,
            fix: '`status: done`, or remove `verifiedOn`.',
          };
    },
  },
  quietInLegacy({
    id: 'F13',
    level: 'info',
    title: 'What prevents or detects has a guard that was tried',
    why: 'A test that was seen to fail on this defect is worth more than the ticket that asked for it.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, type: detect, status: done, doneOn: 2026-03-30 }]`,
        finds: 'Nothing here says what would now fail or fire on this defect.',
      },
      { yaml: `followUps: [{ ${alert}, type: detect }]` },
    ],
    *check({ fields, place }) {
      for (const [{ type, status, guard }, index] of items(fields.followUps))
        if (status === 'done' && (type === 'prevent' || type === 'detect') && guard?.verifiedOn === undefined)
          yield {
            place: place(['followUps', index, guard === undefined ? 'id' : 'guard']),
            message: 'Nothing here says what would now fail or fire on this defect.',
            fix: '`guard: { kind: test, link: https://…, verifiedOn: 2026-03-30 }`.',
          };
    },
  }),
  {
    id: 'F15',
    level: 'error',
    title: 'A guard says what it is, or where',
    why: 'A kind alone cannot be looked up when the defect comes back.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, guard: { kind: alert } }]`,
        finds: 'The guard of `alert` names neither what it is nor where it is.',
      },
      { yaml: `followUps: [{ ${alert}, guard: { kind: alert, what: Alert on locks } }]` },
    ],
    *check(writeUp) {
      for (const [{ id, guard }, index] of items(writeUp.fields.followUps)) {
        if (id === undefined || guard === undefined) continue;
        const isNamed = ['what', 'link'].some((key) => !isOpen(writeUp, ['followUps', index, 'guard', key]));
        if (!isNamed)
          yield {
            place: writeUp.place(['followUps', index, 'guard']),
            message: say`The guard of ${code(id)} names neither what it is nor where it is.`,
            fix: '`what: The build refuses a blocking change`, or `link: https://…`.',
          };
      }
    },
  },
];
