import type { Block, Segment } from '../model/body.ts';
import { textOf } from '../model/body-text.ts';
import type { Phrase } from './slide-content.ts';
import { titleLimit } from './splitting/weights.ts';

/** The sentences of a text, in any language. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** A title of three lines at most, cut at a word; inside a single long word where there is none. */
export function shortTitle({ text, ...lang }: Phrase): Phrase {
  if (text.length <= titleLimit) return { text, ...lang };
  const start = [...text].slice(0, titleLimit - 1).join('');
  const word = start.replace(/\s+\S*$/u, '');
  return { text: `${word.length > titleLimit / 2 ? word : start}…`, ...lang };
}

/** A text of the body as it reads: no space where only an emphasis ends. */
export const proseOf = (segments: readonly Segment[]): string =>
  textOf(segments.map((segment) => (segment.kind === 'html' ? { ...segment, html: unmarked(segment.html) } : segment)));

/** Without the numbers of its notes. */
const noteMark = /<sup><a [^>]*role="doc-noteref".*?<\/sup>/g;

/** How a paragraph of plain text begins; nothing where a part of it is drawn in some way of its own. */
export function firstSentenceOf({ kind, segments }: Block, language: string): string | undefined {
  const [only, ...others] = segments;
  if (kind !== 'paragraph' || only?.kind !== 'html' || others.length > 0) return undefined;
  return sentencesOf(proseOf([{ ...only, html: only.html.replace(noteMark, '') }]), language)[0];
}

const unmarked = (html: string) => html.replace(/<\/?(?:a|abbr|code|del|em|kbd|strong|sub|sup)(?: [^>]*)?>/g, '');
