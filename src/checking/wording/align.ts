/** Where each part of a value stands in the file: `[index in the value, offset in the file]`, both rising. */
export type Alignment = readonly (readonly [index: number, offset: number])[];

/** The offset of a character; between two marks, characters of value and file run side by side. */
export function offsetAt(alignment: Alignment, index: number): number {
  let low = 0;
  let high = alignment.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((alignment[middle]?.[0] ?? 0) <= index) low = middle;
    else high = middle;
  }
  const [at, offset] = alignment[low] ?? [0, 0];
  return offset + index - at;
}

const longestSkip = 200;

/**
 * Lays a value beside the text it was read from: escapes, entities, quotes, line prefixes and folded lines are in the
 * text only. `start` is the file offset of `written`.
 */
export function align(value: string, written: string, start: number): Alignment {
  const direct = written.indexOf(value);
  if (direct >= 0) return [[0, start + direct]];
  const marks: [number, number][] = [];
  let at = 0;
  let lastShift: number | undefined;
  for (let index = 0; index < value.length; index++) {
    at = nextOf(value, index, written, at);
    const shift = at - index;
    if (shift !== lastShift) marks.push([index, start + at]);
    lastShift = shift;
    at += lengthOf(value, index, written, at);
  }
  return marks.length > 0 ? marks : [[0, start]];
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/iy;
const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/** Where the next character of the value is written: usually here. */
function nextOf(value: string, index: number, written: string, at: number): number {
  const character = value[index];
  const next = value[index + 1];
  for (let ahead = at; ahead < Math.min(at + longestSkip, written.length); ahead++) {
    if (isEntity(written, ahead) && (character !== '&' || written[ahead + 1] !== next)) return ahead;
    if (written[ahead] === '\\' && ahead + 1 < written.length && character !== '\\') continue;
    if (written[ahead] === character || (isSpace(written[ahead]) && isSpace(character))) return ahead;
  }
  return at;
}

function isEntity(written: string, at: number): boolean {
  entity.lastIndex = at;
  return written[at] === '&' && entity.test(written);
}

/** How much of the text one character of the value takes. */
function lengthOf(value: string, index: number, written: string, at: number): number {
  if (isEntity(written, at) && (value[index] !== '&' || written[at + 1] !== value[index + 1]))
    return entity.lastIndex - at;
  return 1;
}
