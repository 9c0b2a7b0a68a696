import type { PostmortemSource } from '../deck-source.ts';
import { type Draft, withFirstNotes } from '../draft.ts';
import type { Phrase } from '../slide-content.ts';
import { sentenceSlide } from '../spoken.ts';
import { observationSlides, observations } from './factors.ts';

/** More lessons than these are a list; as many or fewer have a slide each. */
const mostAlone = 6;

/** What went well, and what is known now. */
export function learned(source: PostmortemSource): readonly Draft[] {
  const lessons = observations(source, 'learned');
  return [
    ...observationSlides(source, 'wentWell'),
    ...(lessons.length > mostAlone ? observationSlides(source, 'learned') : lessonSlides(source, lessons)),
  ];
}

const mostInTalk = 3;

/** The first lessons; the others stand in the notes. */
export function firstLessons(source: PostmortemSource): readonly Draft[] {
  const lessons = observations(source, 'learned');
  return withFirstNotes(lessonSlides(source, lessons.slice(0, mostInTalk)), { fromWriteUp: lessons.slice(mostInTalk) });
}

const lessonSlides = ({ words }: PostmortemSource, lessons: readonly Phrase[]): readonly Draft[] =>
  lessons.map((text, index) =>
    sentenceSlide({
      name: 'learned',
      title: { text: words.writeUp.lessons },
      ...(lessons.length > 1 && { run: words.deck.slides.run(index + 1, lessons.length) }),
      text,
    }),
  );
