import { type Outline, outlineOf } from './body/outline.ts';
import { hasWall, saidOf } from './body/said.ts';
import { piecesSlides } from './body/slides.ts';
import { storyBody } from './body/talk-body.ts';
import { phraseOf, type StorySource } from './deck-source.ts';
import { type Draft, type PlannedPart, withNotes } from './draft.ts';
import { endSlide } from './parts/close.ts';
import { titleOf } from './parts/welcome.ts';
import type { Phrase } from './slide-content.ts';
import { slideBudget } from './splitting/weights.ts';
import { lineSlides, quoteSlide, sentenceSlide } from './spoken.ts';

/** A story on a stage, with the minutes that each part of it has in ten. Source: presenting.md, section 3. */
export function storyParts(source: StorySource): readonly PlannedPart[] {
  const { story } = source.words.deck.slides;
  const outline = outlineOf(source.body, 'talk');
  const parts: readonly (readonly [minutes: number, drafts: readonly Draft[]])[] = [
    [1, scene(source, outline)],
    [1, sentenceOf(source, 'whatBroke', story.theMove)],
    [1, storyBody(source, outline)],
    [2, worst(source)],
    [2, lineSlides(source, 'lined-up', { text: story.linedUp }, linesOf(source, 'notAlone'))],
    [1, lineSlides(source, 'changed-since', { text: story.since }, linesOf(source, 'changedSince'))],
    [1, lineSlides(source, 'what-helped', { text: source.words.lists.whatHelped }, linesOf(source, 'whatHelped'))],
    [1, sentenceOf(source, 'oneLine', story.oneLine)],
    [1, [...meToo(source), endSlide(source, 'talk')]],
  ];
  return parts.flatMap(([minutes, drafts]): PlannedPart[] =>
    drafts.length > 0 ? [{ part: 'story', minutes, drafts }] : [],
  );
}

/** The title; then what stands before the first heading, where it is for a wall. */
function scene(source: StorySource, { opening }: Outline): readonly Draft[] {
  const cover: Draft = {
    kind: 'cover',
    name: 'scene',
    title: titleOf(source),
    facts: [],
    gates: [],
    weight: slideBudget,
  };
  const { title } = cover;
  if (!opening.some(hasWall)) return [withNotes(cover, saidOf(source, opening))];
  return [cover, ...piecesSlides(source, opening, { title, name: 'opening' })];
}

const sentenceOf = (source: StorySource, field: 'whatBroke' | 'oneLine', title: string): readonly Draft[] => {
  const text = source.entry.fields[field];
  if (!text) return [];
  return [sentenceSlide({ name: names[field], title: { text: title }, text: phraseOf(source, field, text) })];
};

const names = { whatBroke: 'the-move', oneLine: 'one-line' } as const;

function worst(source: StorySource): readonly Draft[] {
  const { howItFelt, lasted } = source.entry.fields;
  const { story } = source.words.deck.slides;
  const [text, path] = howItFelt ? [howItFelt, 'howItFelt'] : [lasted, 'lasted'];
  if (!text) return [];
  const from = howItFelt && lasted ? story.lasted(lasted) : undefined;
  return [quoteSlide({ name: 'worst', title: { text: story.worst }, text: phraseOf(source, path, text), from })];
}

const linesOf = (source: StorySource, list: 'notAlone' | 'changedSince' | 'whatHelped'): readonly Phrase[] =>
  source.entry.fields[list].map((text, index) => phraseOf(source, `${list}.${index + 1}`, text));

/** Without the name of whoever wrote it: they agreed to a page, not to a stage. */
function meToo(source: StorySource): readonly Draft[] {
  const { meToo: said, words, language } = source;
  if (said === undefined) return [];
  const text = said.lang === language ? { text: said.text } : said;
  return [quoteSlide({ name: 'me-too', title: { text: words.deck.slides.story.meToo }, text })];
}
