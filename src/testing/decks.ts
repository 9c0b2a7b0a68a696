import { compileBody } from '../compile/compile.ts';
import { createHighlighter } from '../compile/highlight.ts';
import { readerOf, readingOf } from '../components/entry/reader.ts';
import type { PostmortemSource, StorySource } from '../deck/deck-source.ts';
import { deriveDeck, deriveStoryDeck } from '../deck/derive-deck.ts';
import type { Deck, Slide, SlideKind } from '../deck/slide.ts';
import type { Archive } from '../model/archive.ts';
import { textOf } from '../model/body-text.ts';
import type { StoryEntry } from '../model/entry.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { type StoryInput, storySchema } from '../model/schema/story.ts';
import type { TranslationInput } from '../model/schema/translation.ts';
import { archiveOf, postmortemEntry } from './entries.ts';

const highlighter = createHighlighter();

export const compiled = (markdown: string) => compileBody(markdown, 'postmortems/2026-03-03-locked-table', highlighter);

interface Options {
  readonly language?: string;
  readonly fr?: TranslationInput;
  readonly archive?: (archive: Archive) => Archive;
}

/** A write-up with these fields and this text, as its decks are made from it. */
export async function postmortemSource(
  fields: Partial<PostmortemInput> = {},
  markdown = '',
  { language = 'en', fr, archive = (same) => same }: Options = {},
): Promise<PostmortemSource> {
  const body = await compiled(markdown);
  const entry = { ...postmortemEntry(fields, fr ? { fr } : {}), words: body.words };
  const reader = readerOf(archive(archiveOf(entry)), { language, base: '/' });
  return { ...readingOf(reader, entry), body };
}

export const reviewOf = async (...given: Parameters<typeof postmortemSource>) =>
  deriveDeck(await postmortemSource(...given), 'review');

export const talkOf = async (...given: Parameters<typeof postmortemSource>) =>
  deriveDeck(await postmortemSource(...given), 'talk');

export async function storySource(
  fields: Partial<StoryInput> = {},
  markdown = '',
  more: Partial<StorySource> = {},
): Promise<StorySource> {
  const story: StoryEntry = {
    kind: 'story',
    id: 'week-two',
    path: 'content/festival/week-two.mdx',
    lang: 'en',
    fields: storySchema.parse({ title: 'Week two, one very slow migration', toldBy: 'wren', ...fields }),
    bodyKey: 'week-two',
    words: 0,
    translations: {},
    replies: [],
  };
  const reader = readerOf(archiveOf(), { language: 'en', base: '/' });
  return { ...readingOf(reader, story), body: await compiled(markdown), ...more };
}

export const storyDeckOf = async (...given: Parameters<typeof storySource>) =>
  deriveStoryDeck(await storySource(...given));

/** The slides of one kind. */
export const ofKind = <Kind extends SlideKind>({ slides }: Deck, kind: Kind) =>
  slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind);

/** `finding-out (1 of 2)` for each slide: its address, and its place in a run. */
export const idsOf = ({ slides }: Deck): readonly string[] => slides.map(({ id }) => id);

/** Every text of a part of a deck, notes included; HTML without its tags. */
export function wordsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return part.split(/\s+/).filter(Boolean);
  if (typeof part !== 'object' || part === null) return [];
  if ('html' in part && typeof part.html === 'string') return wordsOf(textOf([{ kind: 'html', html: part.html }]));
  return Object.values(part).flatMap(wordsOf);
}

/** Every id that the page of a deck would carry. */
export function anchorsOf(deck: Deck): readonly string[] {
  const inHtml = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return [];
    if ('html' in part && typeof part.html === 'string')
      return [...part.html.matchAll(/<[^>]* id="([^"]*)"[^>]*>/g)].map(([, id]) => id ?? '');
    return Object.values(part).flatMap(inHtml);
  };
  return [...idsOf(deck), ...inHtml(deck.slides)];
}

export const secondsOf = ({ slides }: Deck): number => slides.reduce((sum, { seconds }) => sum + seconds, 0);
