import { type PostmortemSource, phraseOf, type StorySource } from './deck-source.ts';
import type { Draft } from './draft.ts';
import { finishSlides } from './finish.ts';
import { gatesOnSlide } from './gates-on-slide.ts';
import { cover, welcome } from './part-welcome.ts';
import type { Deck } from './slide.ts';

/** The slides of a write-up: for its review meeting, or for a talk of ten minutes. */
export function deriveDeck(source: PostmortemSource, profile: 'review' | 'talk'): Deck {
  const { entry } = source;
  const minutes = profile === 'talk' ? 10 : entry.fields.deck.minutes;
  const opening = profile === 'talk' ? [cover(source)] : welcome(source);
  return {
    profile,
    ...commonOf(source),
    minutes,
    slides: finishSlides([...opening, ...middle(source), end(source)], minutes, () => 1),
  };
}

/** The slides of a story, for a stage. */
export function deriveStoryDeck(source: StorySource): Deck {
  const { fields } = source.entry;
  const minutes = fields.talk?.minutes ?? 10;
  const title = phraseOf(source, 'title', fields.title);
  const scene: Draft = { kind: 'cover', name: 'scene', part: 'story', title, facts: [], gates: [], weight: 10 };
  return {
    profile: 'story',
    ...commonOf(source),
    minutes,
    slides: finishSlides([scene, end(source)], minutes, () => 1),
  };
}

function commonOf(source: PostmortemSource | StorySource) {
  const { entry, words, langOf } = source;
  const { status, title } = entry.fields;
  const bodyLang = langOf('body');
  return {
    title: phraseOf(source, 'title', title),
    ...(bodyLang && { bodyLang }),
    ...(status !== 'published' && { mark: words.choices.status[status] }),
  };
}

function middle(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const { slides } = words.deck;
  const { impact, brief, learned } = entry.fields;
  const gates = gatesOnSlide(source);
  const figure = /\d[\d\s,.\u00a0\u202f]*\d|\d/u.exec(impact.counted ?? '')?.[0];
  return [
    ...(brief.reported
      ? [
          {
            kind: 'lead' as const,
            name: 'one-minute',
            part: 'one-minute' as const,
            title: { text: slides.oneMinute },
            text: phraseOf(source, 'brief.reported', brief.reported),
            weight: 8,
          },
        ]
      : []),
    ...(impact.counted && figure
      ? [
          {
            kind: 'number' as const,
            name: 'number',
            part: 'one-minute' as const,
            title: { text: slides.oneMinute },
            figure,
            sentence: phraseOf(source, 'impact.counted', impact.counted),
            facts: [],
            weight: 10,
          },
        ]
      : []),
    ...(gates.length > 0
      ? [
          {
            kind: 'gates' as const,
            name: 'tollgates',
            part: 'tollgates' as const,
            title: { text: words.writeUp.tollgates },
            gates,
            summary: words.format.list(gates.map(({ label, says }) => words.writeUp.gateSays(label.text, says))),
            weight: 10,
          },
        ]
      : []),
    ...learned.map((text, index) => ({
      kind: 'statement' as const,
      name: 'learned',
      part: 'learned' as const,
      title: { text: words.writeUp.lessons },
      ...(learned.length > 1 && { run: slides.run(index + 1, learned.length) }),
      text: phraseOf(source, `learned.${index + 1}`, text),
      weight: 4,
    })),
  ];
}

function end({ entry, words }: PostmortemSource | StorySource): Draft {
  const { slides } = words.deck;
  return {
    kind: 'end',
    name: 'end',
    part: 'close',
    title: { text: slides.end },
    questions: slides.questions,
    thanks: slides.thanks,
    entry: { kind: entry.kind, id: entry.id },
    weight: 6,
  };
}
