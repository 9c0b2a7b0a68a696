import { addDays, daysBetween } from '../../model/calendar.ts';
import { inReview, publishedFull } from '../asked.ts';
import { and, code, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';
import { isAhead, levelOfTicket } from './follow-up-entry.ts';
import { daysGiven } from './incident.ts';
import { isOpen, items, missingIn } from './open-field.ts';
import { quietInLegacy } from './quiet-in-legacy.ts';

const alert = 'id: alert, what: Add an alert';

/** What is asked about each follow-up; not asked of imported old write-ups. */
const asked: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'F06',
    level: 'error',
    title: 'A follow-up has a ticket',
    why: 'The ticket is where the team plans; without one the follow-up lives on this page only.',
    examples: [
      { yaml: `status: published\nfollowUps: [{ ${alert} }]`, finds: '`alert` has no ticket.' },
      { yaml: `status: published\nfollowUps: [{ ${alert}, ticket: DB-414 }]` },
    ],
    *check(writeUp) {
      const level = levelOfTicket(writeUp);
      if (level === undefined) return;
      for (const [{ id, status }, index] of items(writeUp.fields.followUps))
        if (id !== undefined && status !== 'dropped' && isOpen(writeUp, ['followUps', index, 'ticket']))
          yield {
            level,
            place: missingIn(writeUp, ['followUps', index], 'id', 'ticket'),
            message: say`${code(id)} has no ticket.`,
            fix: '`ticket: DB-414`.',
          };
    },
  },
  {
    id: 'F07',
    level: 'error',
    asked: publishedFull,
    title: 'A follow-up that is open has a due day',
    why: 'Known gaps are closed by days that someone agreed to; the board sorts by them.',
    examples: [
      { yaml: `status: published\nfollowUps: [{ ${alert} }]`, finds: '`alert` has no due day.' },
      { yaml: `status: published\nfollowUps: [{ ${alert}, due: 2026-04-04 }]` },
    ],
    *check(writeUp) {
      for (const [{ id, status, created }, index] of items(writeUp.fields.followUps))
        if (id !== undefined && isAhead(status) && isOpen(writeUp, ['followUps', index, 'due']))
          yield {
            place: missingIn(writeUp, ['followUps', index], 'id', 'due'),
            message: say`${code(id)} has no due day.`,
            fix: say`\`due: ${addDays(created ?? writeUp.context.today, daysGiven(writeUp)?.followUp ?? 30)}\`.`,
          };
    },
  },
  {
    id: 'F14',
    level: 'error',
    asked: inReview,
    title: 'A follow-up says what it is for',
    why: 'A list of investigations and documents only is seen at once when each says its type.',
    examples: [
      { yaml: `status: in-review\nfollowUps: [{ ${alert} }]`, finds: '`alert` has no type.' },
      { yaml: `status: in-review\nfollowUps: [{ ${alert}, type: detect }]` },
    ],
    *check(writeUp) {
      for (const [{ id }, index] of items(writeUp.fields.followUps))
        if (id !== undefined && isOpen(writeUp, ['followUps', index, 'type']))
          yield {
            place: missingIn(writeUp, ['followUps', index], 'id', 'type'),
            message: say`${code(id)} has no type.`,
            fix: 'prevent, detect, mitigate, repair, investigate, process or share.',
          };
    },
  },
];

/** How many follow-ups there are, and how far they reach. */
const plan: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'F08',
    level: 'warning',
    title: 'Something changes, besides an investigation',
    why: 'An investigation ends with knowledge; the gap stays until something is different.',
    examples: [
      {
        yaml: 'status: published\nfollowUps: [{ id: look, what: Look into the lock, type: investigate }]',
        finds: 'The only follow-up is to investigate.',
      },
      {
        yaml: `status: published\nfollowUps: [{ id: look, what: Look into the lock, type: investigate }, { ${alert}, type: detect }]`,
      },
    ],
    *check({ fields, status, place }) {
      const types = (fields.followUps ?? []).map((followUp) => followUp?.type);
      if (status === 'published' && types.length > 0 && types.every((type) => type === 'investigate'))
        yield {
          place: place(['followUps', 0, 'type'], 'value'),
          message:
            types.length === 1 ? 'The only follow-up is to investigate.' : 'The only follow-ups are to investigate.',
          fix: 'Add what will change, or say in `learned` what is still open.',
        };
    },
  },
  {
    id: 'F09',
    level: 'warning',
    title: 'A ticket belongs to one follow-up',
    why: 'Two follow-ups in one ticket are closed together, done or not.',
    examples: [
      {
        yaml: `followUps: [{ ${alert}, ticket: DB-1 }, { id: limit, what: Add a limit, ticket: DB-1 }]`,
        finds: '`DB-1` belongs to `alert` and `limit`.',
      },
      { yaml: `followUps: [{ ${alert}, ticket: DB-1 }, { id: limit, what: Add a limit, ticket: DB-2 }]` },
    ],
    *check({ fields, place }) {
      const owners = new Map<string, string>();
      for (const [{ id, ticket }, index] of items(fields.followUps)) {
        if (id === undefined || ticket === undefined) continue;
        const first = owners.get(ticket);
        if (first === undefined) owners.set(ticket, id);
        else
          yield {
            place: place(['followUps', index, 'ticket'], 'value'),
            message: say`${code(ticket)} belongs to ${and([first, id].map(code))}.`,
            fix: 'One follow-up for one ticket, or two tickets.',
          };
      }
    },
  },
  {
    id: 'F10',
    level: 'warning',
    title: 'A follow-up is due within the time its severity gives',
    why: 'The later the day, the more likely the same defect comes back before it.',
    examples: [
      {
        yaml: `severity: sev1\nfollowUps: [{ ${alert}, created: 2026-03-05, due: 2026-04-14 }]`,
        finds: '`alert` is due 40 days after it was created; sev1 gives 15.',
      },
      { yaml: `severity: sev1\nfollowUps: [{ ${alert}, created: 2026-03-05, due: 2026-03-20 }]` },
    ],
    *check(writeUp) {
      const given = daysGiven(writeUp)?.followUp;
      for (const [{ id, created, due }, index] of items(writeUp.fields.followUps)) {
        if (id === undefined || created === undefined || due === undefined || given === undefined) continue;
        const days = daysBetween(created, due);
        if (days > given)
          yield {
            place: writeUp.place(['followUps', index, 'due'], 'value'),
            message: say`${code(id)} is due ${days} days after it was created; ${writeUp.fields.severity ?? ''} gives ${given}.`,
            fix: 'Bring it forward, or say why in `what`.',
          };
      }
    },
  },
];

/** F: the work that was agreed. How one follow-up holds together stands in follow-up-states.ts and guards.ts. */
export const followUpRules = [...asked.map(quietInLegacy), ...plan];
