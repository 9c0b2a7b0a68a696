import { type GapState, knownGapsOf } from '../../learning/known-gaps.ts';
import { daysBetween } from '../../model/calendar.ts';
import { followUpIdsOf, gateStrip, isOverdue } from '../../model/derived.ts';
import type { Label } from '../../model/schema/archive-lists.ts';
import type { FollowUp } from '../../model/schema/follow-ups.ts';
import { type GateMark, gateMarks } from './gate-marks.ts';
import { labelFor, labelLang, type PostmortemReading } from './reader.ts';

/** A gate with what is known of it: why it did not stop the change, and what follows from that. */
export interface GateDetail extends GateMark {
  readonly reason?: { readonly label: string; readonly lang?: string };
  readonly because?: string;
  readonly acceptedRisk?: string;
  /** What became of the gap, where the follow-ups alone do not say it. */
  readonly gap?: GapState;
  readonly followUps: readonly { readonly followUp: FollowUp; readonly overdueDays?: number }[];
}

/** The gates in the order of the way to production; those a write-up does not mention stay, as not known. */
export function gateDetails(reading: PostmortemReading): readonly GateDetail[] {
  const strip = gateStrip(reading.entry, reading.lists);
  const { today } = reading.archive;
  const gaps = knownGapsOf(reading.archive, reading.original);
  return gateMarks(strip, reading).map((mark, index) => {
    const result = strip[index]?.result;
    const reason = reading.lists.missReasons.find(({ id }) => id === result?.reason);
    const gap = gaps.find((known) => known.gate.gate === mark.id)?.state;
    const ids = result ? followUpIdsOf(result) : [];
    return {
      ...mark,
      ...(result?.reason && { reason: reasonText(reading, reason?.label, result.reason) }),
      ...(result?.because && { because: result.because }),
      ...(result?.acceptedRisk && { acceptedRisk: result.acceptedRisk }),
      ...(gap && gap !== 'open' && gap !== 'accepted' && { gap }),
      followUps: reading.entry.fields.followUps
        .filter(({ id }) => ids.includes(id))
        .map((followUp) => ({
          followUp,
          ...(isOverdue(followUp, today) && followUp.due && { overdueDays: daysBetween(followUp.due, today) }),
        })),
    };
  });
}

function reasonText(reading: PostmortemReading, label: Label | undefined, id: string) {
  const lang = labelLang(reading, label);
  return { label: labelFor(reading, label, id), ...(lang && { lang }) };
}
