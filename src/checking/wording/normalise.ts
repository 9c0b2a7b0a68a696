import { type Alignment, offsetAt } from './align.ts';
import { blankQuotes } from './quotes.ts';

/** A text in the one form that patterns know, with its way back to the file. */
export interface Readable {
  readonly text: string;
  readonly alignment: Alignment;
}

const combined = /\P{M}\p{M}{1,8}/gu;

/** NFC, straight apostrophes, plain spaces, and quotes blanked. Only NFC changes lengths. */
export function normalise(value: string, alignment: Alignment): Readable {
  const composed = value.normalize('NFC') === value ? { text: value, alignment } : compose(value, alignment);
  const text = blankQuotes(composed.text)
    .replace(/’/g, "'")
    .replace(/[^\S ]/g, ' ');
  return { text, alignment: composed.alignment };
}

function compose(value: string, alignment: Alignment): Readable {
  const marks = alignment.map(([index, offset]): [number, number] => [index, offset]);
  const shifts: [number, number][] = [];
  let text = '';
  let last = 0;
  for (const { 0: cluster, index } of value.matchAll(combined)) {
    text += value.slice(last, index) + cluster.normalize('NFC');
    last = index + cluster.length;
    shifts.push([text.length, last]);
  }
  text += value.slice(last);
  // Every mark of the value moves to its place in the composed text; every composed letter adds one behind it.
  const originalOf = shifts.map(([at, original]): [number, number] => [at, offsetAt(alignment, original)]);
  const movedMarks = marks.map(([index, offset]): [number, number] => {
    const before = shifts.findLast(([, original]) => original <= index);
    return [before ? index - before[1] + before[0] : index, offset];
  });
  return { text, alignment: [...movedMarks, ...originalOf].sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
