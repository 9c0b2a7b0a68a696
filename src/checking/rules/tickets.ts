import type { ArchiveSettings } from '../../model/schema/archive.ts';
import { code, list, say } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import type { WriteUp } from '../subject.ts';

const trackers = {
  'content/archive.yaml':
    'trackers: [{ id: tickets, keys: [DB, OPS], url: "https://tickets.example.com/browse/{key}" }]\n',
};
const teams = { 'content/catalog.yaml': 'teams: [{ id: data-platform }, { id: storefront }]\n' };
const followUp = (field: string) => `followUps: [{ id: alert, what: Alert on waiting writes, ${field} }]`;

/** Compared as text: no pattern from a content file is ever run. */
function isTicket(text: string, { keys, url }: ArchiveSettings['trackers'][number]): boolean {
  const isKey = (part: string) =>
    keys.some((key) => part.startsWith(`${key}-`) && /^[0-9]+$/.test(part.slice(key.length + 1)));
  const [before = '', after = ''] = url.split('{key}');
  const inAddress =
    text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after)
      ? text.slice(before.length, text.length - after.length)
      : '';
  return isKey(text) || isKey(inAddress);
}

/** Tickets and owners of follow-ups. */
export const ticketRules: readonly Rule<WriteUp<'postmortem'>>[] = [
  {
    id: 'C08',
    level: 'error',
    title: 'A ticket has the form of a tracker',
    why: 'Only then does it become a link, and a slip in the key leads to the work of someone else.',
    examples: [
      {
        yaml: followUp('ticket: PAY-414'),
        files: trackers,
        finds: '`PAY-414` does not look like a ticket of this archive.',
      },
      { yaml: followUp('ticket: DB-414'), files: trackers },
      { yaml: followUp('ticket: PAY-414') },
    ],
    check: ({ fields, place, context }) => {
      const { trackers: known } = context.settings;
      const forms = known.flatMap(({ keys }) => keys.map((key) => `${key}-123`));
      return (fields.followUps ?? []).flatMap((entry, index) => {
        const ticket = entry?.ticket;
        if (ticket === undefined || known.length === 0 || known.some((tracker) => isTicket(ticket, tracker))) return [];
        return [
          {
            place: place(['followUps', index, 'ticket']),
            message: say`${code(ticket)} does not look like a ticket of this archive.`,
            fix: say`Tickets look like ${list(forms)}.`,
          },
        ];
      });
    },
  },
  {
    id: 'C09',
    level: 'error',
    title: 'A follow-up belongs to a team',
    why: 'People move on; a team keeps its promises. The board lists follow-ups by team.',
    examples: [
      {
        yaml: followUp('owner: mara'),
        files: teams,
        finds: 'The owner `mara` of `alert` is not a team of the catalogue.',
      },
      { yaml: followUp('owner: storefront'), files: teams },
    ],
    check: ({ fields, place, context }) => {
      const { teams: known } = context.catalog;
      return (fields.followUps ?? []).flatMap((entry, index) => {
        const owner = entry?.owner;
        if (owner === undefined || known.length === 0 || known.some(({ id }) => id === owner)) return [];
        return [
          {
            place: place(['followUps', index, 'owner']),
            message: say`The owner ${code(owner)} of ${code(entry?.id ?? index + 1)} is not a team of the catalogue.`,
            fix: say`A team, for example \`owner: ${known.find(({ id }) => id === fields.team)?.id ?? known[0]?.id ?? 'data-platform'}\`.`,
          },
        ];
      });
    },
  },
];
