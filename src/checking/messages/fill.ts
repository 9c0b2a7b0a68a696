import { type Counted, type Filled, type Sentence, say, type Value, word } from '../../model/sentence.ts';

export { say, word };

/** How values stand in a sentence. A text of an author is data: it can't break a line, colour a terminal or grow. */

const longest = 80;
const mostListed = 12;

/** One line without control or direction characters, spaces that never break kept, cut with `…` in the middle of nothing. */
export function shown(value: string, limit = longest): string {
  const line = value
    .replace(/(?:(?![\u00a0\u202f])[\p{Cc}\p{Zl}\p{Zp}\s])+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  if (line.length <= limit) return line;
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A literal of the text, in backticks. */
export const code = (value: string | number | boolean): string => inBackticks(shown(String(value)));

/** As Markdown does it: around a text that holds backticks stand more of them. */
export function inBackticks(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  const longestRun = Math.max(...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence} ${text} ${fence}`;
}

/** A sentence as a part of another one. */
export const part = (sentence: Sentence): Value => (typeof sentence === 'string' ? word(sentence) : sentence);

/** At most twelve, then how many more there are. */
export function list(values: readonly string[]): Filled | string {
  const more = values.length - mostListed;
  const first = values.slice(0, mostListed).join(', ');
  return more > 0 ? say`${first} and ${more} more` : first;
}

/** `a`, `a and b`, `a, b and c`. */
export function and(values: readonly Value[]): Value {
  const [last = '', ...before] = values.toReversed();
  return before.length === 0 ? last : say`${joined(before.toReversed(), ', ')} and ${last}`;
}

/** `a or b`. */
export function or(values: readonly Value[]): Value {
  const [last = '', ...before] = values.toReversed();
  return before.length === 0 ? last : say`${joined(before.toReversed(), ', ')} or ${last}`;
}

/** With the same sign between them in every language. */
const joined = (values: readonly Value[], separator: string): Filled => ({
  text: values.map((_, index) => `{${index + 1}}`).join(separator),
  values,
});

export const count = (n: number, one: string, many = `${one}s`): Counted => ({ count: n, one, many });

/** The did-you-mean sentence; `otherwise` when nothing is near. `noun` as in "The nearest field is". */
export const nearestOr = (nearest: readonly string[], otherwise: Sentence, noun = ''): Sentence =>
  nearest.length === 0 ? otherwise : theNearest(nearest, noun, '.');

/** The same, and what else can be done: `more` begins in lower case and stands alone when nothing is near. */
export function nearestAnd(nearest: readonly string[], more: string): Sentence {
  return nearest.length === 0 ? more.charAt(0).toUpperCase() + more.slice(1) : theNearest(nearest, '', `; ${more}`);
}

function theNearest(nearest: readonly string[], noun: string, rest: string): Sentence {
  const many = nearest.length > 1;
  const text = `The nearest${noun && ` ${noun}${many ? 's' : ''}`} ${many ? 'are' : 'is'} {1}${rest}`;
  return { text, values: [and(nearest.map(code))] };
}
