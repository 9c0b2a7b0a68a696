import { labelPhrase, type PostmortemSource, phraseOf } from '../deck-source.ts';
import { type Draft, withFirstNotes } from '../draft.ts';
import type { FactOnSlide } from '../slide-content.ts';
import { factSlides } from '../splitting/split.ts';
import { phaseSlides } from './discovery.ts';
import { optionSlides } from './options.ts';

/** How it was ended: what happened, the ways out, the decision, and what came after. */
export function mitigation(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const { slides } = words.deck;
  const { mitigatedBy } = entry.fields.brief;
  const drafts = [
    ...phaseSlides(source, ['mitigation'], { name: 'mitigation', title: slides.parts.mitigation }),
    ...optionSlides(source),
    ...factSlides(source, 'decision', { text: slides.decision }, decisionFacts(source)),
    ...phaseSlides(source, ['followUp'], { name: 'afterwards', title: slides.afterwards }),
  ];
  return withFirstNotes(drafts, {
    fromWriteUp: mitigatedBy ? [phraseOf(source, 'brief.mitigatedBy', mitigatedBy)] : [],
  });
}

function decisionFacts(source: PostmortemSource): readonly FactOnSlide[] {
  const { entry, words, lists } = source;
  const { decision, decidedBy, verifiedBy } = entry.fields.mitigation;
  const { writeUp, format } = words;
  const roles = decidedBy.map((id) => labelPhrase(source, lists.roles.find((role) => role.id === id)?.label, id).text);
  return [
    ...(decision ? [{ term: writeUp.decision, value: phraseOf(source, 'mitigation.decision', decision) }] : []),
    ...(roles.length > 0 ? [{ term: words.deck.slides.decidedBy, value: { text: format.list(roles) } }] : []),
    ...(verifiedBy ? [{ term: writeUp.verifiedBy, value: phraseOf(source, 'mitigation.verifiedBy', verifiedBy) }] : []),
  ];
}
