import { daysBetween } from '../../model/calendar.ts';
import { followUpIdsOf, type GuardState, gateStrip, guardState, isMiss, isOverdue } from '../../model/derived.ts';
import type { ArchiveSettings } from '../../model/schema/archive.ts';
import type { FollowUp } from '../../model/schema/follow-ups.ts';
import { gateMarks } from './gate-marks.ts';
import type { PostmortemReading } from './reader.ts';

export interface FollowUpRow {
  readonly followUp: FollowUp;
  /** Labels of the gates that it is to close. */
  readonly gates: readonly string[];
  readonly ticket?: { readonly label: string; readonly address?: string };
  readonly overdueDays?: number;
  readonly guard: GuardState;
}

export function followUpRows(reading: PostmortemReading): readonly FollowUpRow[] {
  const { entry, lists, archive } = reading;
  const strip = gateStrip(entry, lists);
  const marks = gateMarks(strip, reading);
  return entry.fields.followUps.map((followUp) => ({
    followUp,
    gates: marks.flatMap(({ label }, index) => {
      const result = strip[index]?.result;
      return result && isMiss(result) && followUpIdsOf(result).includes(followUp.id) ? [label] : [];
    }),
    ...(followUp.ticket && { ticket: ticketLink(followUp.ticket, archive.settings) }),
    ...(isOverdue(followUp, archive.today) &&
      followUp.due && { overdueDays: daysBetween(followUp.due, archive.today) }),
    guard: guardState(followUp.guard, archive.today),
  }));
}

/** A key becomes a link when one of the archive's trackers knows its prefix; a full address shows its last part. */
function ticketLink(
  ticket: string,
  { trackers }: Pick<ArchiveSettings, 'trackers'>,
): { readonly label: string; readonly address?: string } {
  if (/^https?:/i.test(ticket)) return { label: ticket.split('/').filter(Boolean).at(-1) ?? ticket, address: ticket };
  const prefix = ticket.slice(0, ticket.lastIndexOf('-'));
  const tracker = trackers.find(({ keys }) => keys.includes(prefix));
  return tracker
    ? { label: ticket, address: tracker.url.replace('{key}', encodeURIComponent(ticket)) }
    : { label: ticket };
}
