import type { PostmortemSource } from '../deck-source.ts';
import { type Draft, withNotes } from '../draft.ts';
import type { GatesSlide } from '../slide.ts';
import type { GateOnSlide, Phrase } from '../slide-content.ts';
import { gateWeight } from '../splitting/grid-weights.ts';
import { slideBudget } from '../splitting/weights.ts';
import { gatesOnSlide, type Miss, missesOf } from './gates.ts';

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
    weight: slideBudget,
  };
}

/** What follows from it is on the slides of follow-ups as well; where there is no room here, the notes have it. */
export function gateSlide({ words }: PostmortemSource, gates: readonly GateOnSlide[], miss: Miss): Draft {
  const { gate } = miss;
  const { shown, said } = fitted(miss);
  return {
    kind: 'gate',
    name: `gate-${gate.id}`,
    title: { ...gate.label, text: words.writeUp.gateSays(gate.label.text, gate.says) },
    gates,
    ...shown,
    weight: weigh(shown),
    notes: { fromWriteUp: said },
  };
}

/** The sentence stays; of what stands around it, the last follow-ups go first, then the reason, then the risk. */
function fitted(miss: Miss): { readonly shown: Miss; readonly said: readonly Phrase[] } {
  let shown = miss;
  const said: Phrase[] = [];
  while (weigh(shown) > slideBudget) {
    const { reason, acceptedRisk, ...rest } = shown;
    const last = rest.followUps.at(-1)?.what ?? reason ?? acceptedRisk;
    if (last === undefined) break;
    said.unshift(last);
    if (rest.followUps.length > 0) shown = { ...shown, followUps: rest.followUps.slice(0, -1) };
    else shown = reason && acceptedRisk ? { ...rest, acceptedRisk } : rest;
  }
  return { shown, said };
}

const riskLabel = 16;

const weigh = ({ lead, because, reason, followUps, acceptedRisk }: Miss): number =>
  gateWeight({
    lead: lead.length,
    because: because?.text.length ?? 0,
    reason: reason?.text.length ?? 0,
    next: [
      ...followUps.map(({ what, state }) => what.text.length + state.length + 1),
      ...(acceptedRisk ? [riskLabel + acceptedRisk.text.length] : []),
    ],
  });
