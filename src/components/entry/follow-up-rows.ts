import { daysBetween } from '../../model/calendar.ts';
import { followUpIdsOf, type GuardState, gateStrip, guardState, isMiss, isOverdue } from '../../model/derived.ts';
import type { FollowUp } from '../../model/schema/follow-ups.ts';
import { type Ticket, ticketOf } from '../../model/tickets.ts';
import { gateMarks } from './gate-marks.ts';
import type { PostmortemReading } from './reader.ts';

export interface FollowUpRow {
  readonly followUp: FollowUp;
  /** Labels of the gates that it is to close. */
  readonly gates: readonly string[];
  readonly ticket?: Ticket;
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
    ...(followUp.ticket && { ticket: ticketOf(followUp.ticket, archive.settings) }),
    ...(isOverdue(followUp, archive.today) &&
      followUp.due && { overdueDays: daysBetween(followUp.due, archive.today) }),
    guard: guardState(followUp.guard, archive.today),
  }));
}
