import type { FollowUpRow } from '../learning/follow-up-rows.ts';
import type { Archive } from '../model/archive.ts';
import type { FollowUpRecord, FollowUpsAnswer } from '../model/schema/api-follow-ups.ts';
import type { Links } from './place.ts';
import { envelopeOf } from './write-up-answers.ts';

/** One follow-up for other programs. The public edition has neither team nor ticket. Source: learning.md, section 5. */
export function followUpRecord(
  { entry, followUp, team, ticket, created, daysOpen, daysOverdue, gates, cameBack }: FollowUpRow,
  { edition }: Archive,
  { to, full }: Links,
): FollowUpRecord {
  const { id, what, type, status, due, doneOn, droppedOn, guard } = followUp;
  const own = edition === 'internal' ? { ownerTeam: team, ticket: ticket?.label, ticketUrl: ticket?.address } : {};
  return withoutUnset({
    entryId: entry.id,
    entryTitle: entry.fields.title,
    entryUrl: full(to.postmortem(entry.id)),
    followUpId: id,
    what,
    type,
    ...own,
    status,
    created,
    due,
    doneOn,
    droppedOn,
    daysOpen,
    daysOverdue,
    gates: [...gates],
    recurrencesSince: cameBack.length,
    guardKind: guard?.kind,
    guardVerifiedOn: guard?.verifiedOn,
  });
}

type Set<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** The same without keys that hold nothing, so that JSON and types agree. */
function withoutUnset<Fields extends object>(fields: Fields): Set<Fields> {
  // Keys whose value is `undefined` are gone, and optional ones stay optional.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Set<Fields>;
}

/** `/api/follow-ups.json` */
export function followUpsAnswer(rows: readonly FollowUpRow[], archive: Archive, links: Links): FollowUpsAnswer {
  const items = rows.map((row) => followUpRecord(row, archive, links));
  return { ...envelopeOf(archive), count: items.length, items };
}
