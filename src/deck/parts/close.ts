import type { DeckSource, PostmortemSource, StorySource } from '../deck-source.ts';
import { type Draft, roomUnder } from '../draft.ts';
import { sentenceSlide } from '../spoken.ts';

export const checkIn = ({ words }: DeckSource): readonly Draft[] => [
  sentenceSlide({
    name: 'check-in',
    title: { text: words.deck.slides.parts['check-in'] },
    text: { text: words.deck.slides.checkIn },
  }),
];

/** The last slide: two questions after a review, one after a talk. */
export function endSlide({ entry, words }: PostmortemSource | StorySource, profile: 'review' | 'talk'): Draft {
  const { slides } = words.deck;
  const title = { text: profile === 'review' ? slides.parts.close : slides.talkEnd };
  return {
    kind: 'end',
    name: 'end',
    title,
    questions: profile === 'review' ? slides.questions : slides.talkQuestions,
    thanks: slides.thanks,
    entry: { kind: entry.kind, id: entry.id },
    weight: roomUnder(title),
  };
}
