import type { Archive } from '../model/archive.ts';
import { daysBetween } from '../model/calendar.ts';
import { followUpIdsOf, isMiss, isOpen, isOverdue } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import { type Ticket, ticketOf } from '../model/tickets.ts';
import { recurrencesIn } from './recurrences.ts';

/** One follow-up of one write-up, as boards and exports show it. */
export interface FollowUpRow {
  readonly entry: PostmortemEntry;
  readonly followUp: FollowUp;
  /** The team that does it: its owner, else the team of the write-up. */
  readonly team: string;
  readonly ticket?: Ticket;
  /** The day it was agreed, else the day the write-up was published. */
  readonly created?: Day;
  /** Whole days since `created` while it is open or in progress; a day to come counts as today. */
  readonly daysOpen?: number;
  /** Whole days since its day ended. */
  readonly daysOverdue?: number;
  /** Ids of the gates that it is to close, in the order of the write-up. */
  readonly gates: readonly string[];
  /** Published write-ups that came back from its own and name it, newest first. */
  readonly cameBack: readonly PostmortemEntry[];
}

export interface FollowUpRows {
  /** By due day, those without one last; then by write-up and id. */
  readonly rows: readonly FollowUpRow[];
  /** Follow-ups that are not counted: of write-ups that are not published, and of imported ones. */
  readonly leftOut: { readonly unpublished: number; readonly imported: number };
}

/**
 * The follow-ups of published write-ups. Near misses count: what they promised is as good a promise. Imported
 * write-ups do not, since an importer fills in no state. Source: learning.md, sections 1 and 5.
 */
export function followUpRows(archive: Archive): FollowUpRows {
  const cameBack = returnsByFollowUp(archive);
  const leftOut = { unpublished: 0, imported: 0 };
  const rows: FollowUpRow[] = [];
  for (const entry of archive.postmortems) {
    const { status, legacy, followUps } = entry.fields;
    if (status !== 'published') leftOut.unpublished += followUps.length;
    else if (legacy) leftOut.imported += followUps.length;
    else
      for (const followUp of followUps)
        rows.push(rowOf(archive, entry, followUp, cameBack.get(keyOf(entry.id, followUp.id)) ?? []));
  }
  return { rows: rows.sort(inOrder), leftOut };
}

const keyOf = (entryId: string, followUpId: string) => `${entryId}/${followUpId}`;

function returnsByFollowUp(archive: Archive): ReadonlyMap<string, readonly PostmortemEntry[]> {
  const found = new Map<string, PostmortemEntry[]>();
  for (const { earlier, later, followUps } of recurrencesIn(archive)) {
    if (later.fields.status !== 'published') continue;
    for (const { followUp } of followUps) {
      const key = keyOf(earlier.id, followUp.id);
      found.set(key, [...(found.get(key) ?? []), later]);
    }
  }
  return found;
}

function rowOf(
  { today, settings }: Archive,
  entry: PostmortemEntry,
  followUp: FollowUp,
  cameBack: readonly PostmortemEntry[],
): FollowUpRow {
  const created = followUp.created ?? entry.fields.publishedOn;
  return {
    entry,
    followUp,
    team: followUp.owner ?? entry.fields.team,
    ...(followUp.ticket !== undefined && { ticket: ticketOf(followUp.ticket, settings) }),
    ...(created !== undefined && { created }),
    ...(created !== undefined && isOpen(followUp) && { daysOpen: Math.max(0, daysBetween(created, today)) }),
    ...(followUp.due !== undefined && isOverdue(followUp, today) && { daysOverdue: daysBetween(followUp.due, today) }),
    gates: entry.fields.tollgates
      .filter((gate) => isMiss(gate) && followUpIdsOf(gate).includes(followUp.id))
      .map(({ gate }) => gate),
    cameBack,
  };
}

/** Later than any day. */
const noDay = '9999-99-99';

function inOrder(a: FollowUpRow, b: FollowUpRow): number {
  return (
    byText(a.followUp.due ?? noDay, b.followUp.due ?? noDay) ||
    byText(a.entry.id, b.entry.id) ||
    byText(a.followUp.id, b.followUp.id)
  );
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
