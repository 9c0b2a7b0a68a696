import { feltImpact } from '../../model/derived.ts';
import { type DeckSource, labelPhrase, type PostmortemSource, phraseOf } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import { bulletSlides } from '../splitting/split.ts';
import { slideBudget } from '../splitting/weights.ts';
import { gatesOnSlide } from './gates.ts';

/** The title, and how the meeting talks about what happened. */
export function welcome(source: PostmortemSource): readonly Draft[] {
  const { howWeTalk, agreement } = source.words.deck.slides;
  const items = agreement.map((text) => ({ text }));
  return [coverSlide(source), ...bulletSlides(source, 'how-we-talk', { text: howWeTalk }, items)];
}

export function coverSlide(source: PostmortemSource): Draft {
  const { entry, words, lists, archive } = source;
  const { fields } = entry;
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const services = fields.services.map((id) => archive.catalog.services.find((known) => known.id === id)?.name ?? id);
  return {
    kind: 'cover',
    name: 'welcome',
    title: titleOf(source),
    facts: [
      words.format.day(entry.day),
      ...(fields.severity ? [labelPhrase(source, severity?.label, fields.severity).text] : []),
      ...(fields.event === 'near-miss' ? [words.choices.event['near-miss']] : []),
      ...services,
      ...impactDuration(source),
    ],
    gates: gatesOnSlide(source),
    weight: slideBudget,
  };
}

export const titleOf = (source: DeckSource) => phraseOf(source, 'title', source.entry.fields.title);

/** How long the effect was, in words; nothing while an end is not known. */
export function impactDuration({ entry, words }: PostmortemSource): readonly string[] {
  const impact = feltImpact(entry);
  if (impact === undefined) return [];
  const duration = words.format.duration(impact.minutes);
  return [impact.isAbout ? words.writeUp.about(duration) : duration];
}
