import type { PostmortemSource } from './deck-source.ts';
import { type Draft, withNotes } from './draft.ts';
import { gatesOnSlide, type Miss, missesOf } from './gates.ts';
import type { GateOnSlide, GatesSlide, Phrase } from './slide.ts';
import { slideBudget, weightOf } from './weights.ts';

/** The strip across the slide, then one slide for each gate that let the change through. */
export function tollgates(source: PostmortemSource): readonly Draft[] {
  const gates = gatesOnSlide(source);
  if (gates.length === 0) return [];
  const prompts = source.words.deck.slides.prompts.tollgates;
  return [
    gatesSlide(source, gates),
    ...missesOf(source).map((miss) => withNotes(gateSlide(source, gates, miss), { prompts })),
  ];
}

export function gatesSlide(source: PostmortemSource, gates: readonly GateOnSlide[], miss?: GatesSlide['miss']): Draft {
  const { words } = source;
  return {
    kind: 'gates',
    name: 'tollgates',
    title: { text: words.writeUp.tollgates },
    gates,
    ...(miss && { miss }),
    summary: gates.map(({ label, says }) => words.writeUp.gateSays(label.text, says)).join('; '),
    weight: slideBudget,
  };
}

/** What follows from it is on the slides of follow-ups as well; where there is no room here, the notes have it. */
function gateSlide({ words }: PostmortemSource, gates: readonly GateOnSlide[], miss: Miss): Draft {
  const { gate, because, reason, acceptedRisk, lead } = miss;
  const said: Phrase[] = [];
  let { followUps } = miss;
  const weigh = () =>
    weightOf.smallStrip() +
    weightOf.because(because?.text.length ?? 0) +
    [reason, acceptedRisk, ...followUps.map(({ what }) => what)].reduce(
      (sum, note) => sum + (note ? weightOf.gateNote(note.text.length) : 0),
      0,
    );
  while (weigh() > slideBudget && followUps.length > 0) {
    said.unshift(...followUps.slice(-1).map(({ what }) => what));
    followUps = followUps.slice(0, -1);
  }
  return {
    kind: 'gate',
    name: `gate-${gate.id}`,
    title: { ...gate.label, text: words.writeUp.gateSays(gate.label.text, gate.says) },
    gates,
    gate,
    lead,
    ...(because && { because }),
    ...(reason && { reason }),
    ...(acceptedRisk && { acceptedRisk }),
    followUps,
    weight: weigh(),
    notes: { fromWriteUp: said },
  };
}
