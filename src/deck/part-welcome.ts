import { durationsOf } from '../model/derived.ts';
import { labelPhrase, type PostmortemSource, phraseOf } from './deck-source.ts';
import type { Draft } from './draft.ts';
import { gatesOnSlide } from './gates-on-slide.ts';

/** The title, and how the meeting talks about what happened. */
export function welcome(source: PostmortemSource): readonly Draft[] {
  const { words } = source;
  const { slides } = words.deck;
  return [
    cover(source),
    {
      kind: 'bullets',
      name: 'how-we-talk',
      part: 'welcome',
      title: { text: slides.howWeTalk },
      items: slides.agreement.map((text) => ({ text })),
      weight: 6,
    },
  ];
}

export function cover(source: PostmortemSource): Draft {
  const { entry, words, lists, archive } = source;
  const { fields } = entry;
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const { impact } = durationsOf(entry);
  const services = fields.services.map((id) => archive.catalog.services.find((known) => known.id === id)?.name ?? id);
  const duration = impact && words.format.duration(impact.minutes);
  return {
    kind: 'cover',
    name: 'welcome',
    part: 'welcome',
    title: phraseOf(source, 'title', fields.title),
    facts: [
      words.format.day(entry.day),
      ...(fields.severity ? [labelPhrase(source, severity?.label, fields.severity).text] : []),
      ...(fields.event === 'near-miss' ? [words.choices.event['near-miss']] : []),
      ...services,
      ...(duration ? [impact.isAbout ? words.writeUp.about(duration) : duration] : []),
    ],
    gates: gatesOnSlide(source),
    weight: 10,
  };
}
