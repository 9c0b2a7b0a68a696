import { type DeckSource, type PostmortemSource, phraseOf, type StorySource } from './deck-source.ts';
import type { PlannedPart } from './draft.ts';
import { finishSlides } from './finish.ts';
import { reviewParts } from './review.ts';
import type { Deck, DeckProfile } from './slide.ts';
import { storyParts } from './story.ts';
import { talkMinutes, talkParts } from './talk.ts';

/** The slides of a write-up: for its review meeting, or for a talk of ten minutes. */
export function deriveDeck(source: PostmortemSource, profile: 'review' | 'talk'): Deck {
  return profile === 'review'
    ? deckOf(source, profile, source.entry.fields.deck.minutes, reviewParts(source))
    : deckOf(source, profile, talkMinutes, talkParts(source));
}

/** The slides of a story, for a stage. Its teller's agreement is asked for by the check, before it is published. */
export const deriveStoryDeck = (source: StorySource): Deck =>
  deckOf(source, 'story', source.entry.fields.talk?.minutes ?? talkMinutes, storyParts(source));

function deckOf(
  source: PostmortemSource | StorySource,
  profile: DeckProfile,
  minutes: number,
  parts: readonly PlannedPart[],
): Deck {
  const { entry, words, body } = source;
  const { status, title } = entry.fields;
  const { lang } = phraseOf(source, 'body', '');
  return {
    profile,
    title: phraseOf(source, 'title', title),
    ...(lang && { bodyLang: lang }),
    ...(status !== 'published' && { mark: words.choices.status[status] }),
    minutes,
    slides: finishSlides(parts, {
      minutes,
      headings: new Set(body.headings.map(({ id }) => id)),
      hasOwnNotes: showsNotes(source),
    }),
  };
}

/** Whoever can open the slides can read their notes, so an archive may leave out what authors wrote into them. */
const showsNotes = ({ archive }: DeckSource): boolean => archive.edition === 'internal' && archive.settings.deck.notes;
