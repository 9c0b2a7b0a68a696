import { followUpIdsOf, gateStrip, isMiss, isOverdue, type StripGate } from '../../model/derived.ts';
import { labelPhrase, type PostmortemSource, phraseOf } from '../deck-source.ts';
import type { GateSlide } from '../slide.ts';
import type { GateOnSlide } from '../slide-content.ts';

/** The way to production; empty where the write-up mentions no gate. */
export function gatesOnSlide(source: PostmortemSource): readonly GateOnSlide[] {
  const gates = gateStrip(source.entry, source.lists).map((gate) => onSlide(source, gate));
  return gates.some(({ outcome }) => outcome !== 'unknown') ? gates : [];
}

function onSlide(source: PostmortemSource, { gate, outcome }: StripGate): GateOnSlide {
  const known = outcome === 'unlisted' ? 'unknown' : outcome;
  return {
    id: gate.id,
    label: labelPhrase(source, gate.label, gate.id),
    outcome: known,
    says: source.words.choices.outcome[known],
  };
}

/** What a slide says of one gate that let the change through. */
export type Miss = Pick<GateSlide, 'gate' | 'lead' | 'because' | 'reason' | 'followUps' | 'acceptedRisk'>;

/** Missed and skipped gates, in the order of the way to production. */
export const missesOf = (source: PostmortemSource): readonly Miss[] =>
  gateStrip(source.entry, source.lists).flatMap((listed) => {
    const { result } = listed;
    if (result === undefined || !isMiss(result)) return [];
    const { slides } = source.words.deck;
    const gate = onSlide(source, listed);
    const isSkip = result.outcome === 'skipped';
    const [bare, leading] = isSkip ? [slides.skipped, slides.skippedAt] : [slides.missed, slides.missedBy];
    const { because, acceptedRisk, reason } = result;
    const known = source.lists.missReasons.find(({ id }) => id === reason);
    return [
      {
        gate,
        lead: (because ? leading : bare)(gate.label.text),
        ...(because && { because: phraseOf(source, `tollgates.${gate.id}`, because) }),
        ...(reason && { reason: labelPhrase(source, known?.label, reason) }),
        followUps: followUpsFor(source, followUpIdsOf(result)),
        ...(acceptedRisk && { acceptedRisk: phraseOf(source, `tollgates.${gate.id}.acceptedRisk`, acceptedRisk) }),
      },
    ];
  });

function followUpsFor(source: PostmortemSource, ids: readonly string[]): GateSlide['followUps'] {
  const { entry, words, archive } = source;
  return entry.fields.followUps
    .filter(({ id }) => ids.includes(id))
    .map((followUp) => ({
      what: phraseOf(source, `followUps.${followUp.id}`, followUp.what),
      state: words.choices.followUpStatus[followUp.status],
      isLate: isOverdue(followUp, archive.today),
    }));
}
