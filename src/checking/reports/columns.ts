import type { Point } from '../../model/finding.ts';

const encoder = new TextEncoder();

/** The column of a point in UTF-8 bytes, from 1. `text` is the file as read; a byte-order mark takes no column. */
export const byteColumn = (text: string, { offset, column }: Point): number =>
  encoder.encode(text.slice(offset - column + 1, offset)).length + 1;

/** Made by the first text that is not plain ASCII: it takes longer than a small archive. */
let segmenter: Intl.Segmenter | undefined;
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns a terminal takes for a text without tabs. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}
