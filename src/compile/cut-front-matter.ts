import type { Source } from './positions.ts';
import type { Problem } from './problem.ts';

/** A file in its two parts. Offsets of `blanked` and of `front` after `frontOffset` are offsets of the file. */
export interface Cut {
  /** The lines between the two fences, with their line ends. */
  readonly front: string;
  readonly frontOffset: number;
  readonly bodyOffset: number;
  /** As long as the text: front matter turned into spaces, line breaks kept. */
  readonly blanked: string;
}

const fence = /^---[ \t]*$/;
const looksLikeFence = /^(?:---|\+\+\+)/;

/**
 * The one cut that check and build share. What passes is cut alike by Astro, whose own cut ends at any line that
 * starts with three hyphens or plus signs: such lines inside the front matter are problems (L11).
 */
export function cutFrontMatter(source: Source): { readonly cut?: Cut; readonly problems: readonly Problem[] } {
  const { text } = source;
  const at = (start: number, end: number) => source.place(start, end);
  const lines = linesToFence(text);
  const [opening] = lines;
  if (opening?.text.startsWith('+++')) return { problems: [{ code: 'L04', place: at(opening.start, opening.end) }] };
  if (!opening || !fence.test(opening.text)) {
    return { problems: [{ code: 'L05', place: at(0, lines[0]?.end ?? 0) }] };
  }
  const closing = lines.at(-1);
  if (!closing || closing === opening || !fence.test(closing.text)) {
    return { problems: [{ code: 'L06', place: at(opening.start, opening.end) }] };
  }
  const inner = lines.slice(1, -1);
  return {
    cut: {
      front: text.slice(opening.next, closing.start),
      frontOffset: opening.next,
      bodyOffset: closing.next,
      blanked:
        text.slice(0, closing.next).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) + text.slice(closing.next),
    },
    problems: inner
      .filter((line) => looksLikeFence.test(line.text))
      .map((line) => ({ code: 'L11', place: at(line.start, line.end), text: line.text })),
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines to the second fence, or all of them. */
function linesToFence(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r|$/g)) {
    const line = { text: text.slice(start, index), start, end: index, next: index + end.length };
    lines.push(line);
    if (lines.length > 1 && fence.test(line.text)) break;
    start = line.next;
  }
  return lines;
}
