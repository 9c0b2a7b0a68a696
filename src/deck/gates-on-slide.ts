import { gateStrip } from '../model/derived.ts';
import { labelPhrase, type PostmortemSource } from './deck-source.ts';
import type { GateOnSlide } from './slide.ts';

/** The way to production; empty where the write-up mentions no gate. */
export function gatesOnSlide(source: PostmortemSource): readonly GateOnSlide[] {
  const { words, entry, lists } = source;
  const gates = gateStrip(entry, lists).map(({ gate, outcome }) => {
    const known = outcome === 'unlisted' ? 'unknown' : outcome;
    return {
      id: gate.id,
      label: labelPhrase(source, gate.label, gate.id),
      outcome: known,
      says: words.choices.outcome[known],
    };
  });
  return gates.some(({ outcome }) => outcome !== 'unknown') ? gates : [];
}
