/** How values stand in a sentence. A text of an author is data: it can't break a line, colour a terminal or grow. */

const longest = 80;
const mostListed = 12;

/** One line without control or direction characters, cut with `…` in the middle of nothing. */
export function shown(value: string, limit = longest): string {
  const line = value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A literal of the text, in backticks. */
export function code(value: string | number | boolean): string {
  const text = shown(String(value));
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** At most twelve, then how many more there are. */
export function list(values: readonly string[]): string {
  const more = values.length - mostListed;
  return values.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** `a`, `a and b`, `a, b and c`. */
export function and(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en').format(n)} ${n === 1 ? one : many}`;
}

/** The did-you-mean sentence; `otherwise` when nothing is near. `noun` as in "The nearest field is". */
export function nearestOr(nearest: readonly string[], otherwise: string, noun = ''): string {
  return nearest.length === 0 ? otherwise : `${theNearest(nearest, noun)}.`;
}

/** The same, and what else can be done: `more` begins in lower case and stands alone when nothing is near. */
export function nearestAnd(nearest: readonly string[], more: string): string {
  return nearest.length === 0 ? more.charAt(0).toUpperCase() + more.slice(1) : `${theNearest(nearest)}; ${more}`;
}

function theNearest(nearest: readonly string[], noun = ''): string {
  const many = nearest.length > 1;
  return `The nearest${noun && ` ${noun}${many ? 's' : ''}`} ${many ? 'are' : 'is'} ${and(nearest.map(code))}`;
}
