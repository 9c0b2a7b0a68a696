import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A value that stands on one line, and the offset behind it. */
export interface SimpleValue {
  readonly node: Scalar | YAMLMap | YAMLSeq;
  readonly end: number;
}

const spaces = / */y;
const word = /[A-Za-z_$][\w$-]{0,99}/y;
const double = /"[^"\\\n]*"/y;
const single = /'[^'\n]*'/y;
/** No sign of YAML at the start, and no comment. Inside brackets it ends at the next one, or at a comma. */
const plain = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n#]*/y;
const plainInBrackets = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n#,[\]{}]*/y;

const deepest = 20;

/** The end of what a sticky pattern finds at an offset, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A key that is one word, with the colon and one space or line end behind it. */
export function keyAt(text: string, at: number): Scalar | undefined {
  const end = endOf(word, text, at);
  if (end < 0 || text[end] !== ':' || (text[end + 1] !== ' ' && text[end + 1] !== '\n')) return undefined;
  const key = text.slice(at, end);
  return typeof meaningOf(key) === 'string' ? scalar(key, 'PLAIN', [at, end]) : undefined;
}

/** A text, in quotes or not, a number, or what stands in brackets. `undefined`: for the whole parser to say. */
export function valueAt(text: string, at: number, depth = 0): SimpleValue | undefined {
  switch (text[at]) {
    case '"':
      return quoted(text, at, endOf(double, text, at), 'QUOTE_DOUBLE');
    case "'":
      return quoted(text, at, endOf(single, text, at), 'QUOTE_SINGLE');
    case '[':
      return depth < deepest ? inBrackets(text, at, new YAMLSeq(), depth) : undefined;
    case '{':
      return depth < deepest ? inBrackets(text, at, new YAMLMap(), depth) : undefined;
    default:
      return unquoted(text, at, depth > 0 ? plainInBrackets : plain);
  }
}

const header = /[|>]-?\n/y;
const emptyLines = /(?: *\n)*/y;

/**
 * A text in lines of their own below `>-` or `|`, indented deeper than `outer`, each as the first, and none empty. `end`
 * is behind them.
 */
export function blockAt(text: string, at: number, outer: number): SimpleValue | undefined {
  const first = endOf(header, text, at);
  const indent = first < 0 ? 0 : endOf(spaces, text, first) - first;
  const lines: string[] = [];
  let end = first;
  if (indent <= outer) return undefined;
  while (text.startsWith(' '.repeat(indent), end) && end < text.length) {
    const lineEnd = text.indexOf('\n', end);
    const line = text.slice(end + indent, lineEnd);
    if (line === '' || line.startsWith(' ') || line.endsWith(' ')) return undefined;
    lines.push(line);
    end = lineEnd + 1;
  }
  // A comment that is indented deeper is none: it goes on with the text.
  const below = endOf(emptyLines, text, end);
  if (endOf(spaces, text, below) - below > outer) return undefined;
  // So does an empty line with more spaces than the text has in front of it.
  const empty = text.slice(end, below).split('\n');
  if (empty.some(({ length }) => length > indent)) return undefined;
  const isFolded = text[at] === '>';
  const value = lines.join(isFolded ? ' ' : '\n') + (text[at + 1] === '-' ? '' : '\n');
  return { node: scalar(value, isFolded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL', [at, end]), end };
}

function quoted(text: string, at: number, end: number, type: Scalar.Type): SimpleValue | undefined {
  return end < 0 ? undefined : { node: scalar(text.slice(at + 1, end - 1), type, [at, end]), end };
}

function unquoted(text: string, at: number, pattern: RegExp): SimpleValue | undefined {
  let end = endOf(pattern, text, at);
  if (end < 0) return undefined;
  const isBeforeComment = text[end] === '#' && text[end - 1] === ' ';
  if (text[end] === '#' && !isBeforeComment) return undefined;
  while (text[end - 1] === ' ') end--;
  const written = text.slice(at, end);
  const value = meaningOf(written);
  if (value === undefined || written.includes(': ') || written.endsWith(':')) return undefined;
  return { node: scalar(value, 'PLAIN', [at, end]), end };
}

function inBrackets(text: string, start: number, node: YAMLMap | YAMLSeq, depth: number): SimpleValue | undefined {
  const closing = node instanceof YAMLMap ? '}' : ']';
  let at = endOf(spaces, text, start + 1);
  while (text[at] !== closing || node.items.length > 0) {
    const key = node instanceof YAMLMap ? keyAt(text, at) : undefined;
    const value = valueAt(text, key?.range ? endOf(spaces, text, key.range[1] + 1) : at, depth + 1);
    if (!value) return undefined;
    if (node instanceof YAMLSeq) node.items.push(value.node);
    else if (key) node.items.push(new Pair(key, value.node));
    else return undefined;
    at = endOf(spaces, text, value.end);
    if (text[at] === closing) break;
    if (text[at] !== ',') return undefined;
    at = endOf(spaces, text, at + 1);
  }
  node.flow = true;
  node.range = [start, at + 1, at + 1];
  return { node, end: at + 1 };
}

function scalar(value: unknown, type: Scalar.Type, [start, end]: readonly [number, number]): Scalar {
  const node = new Scalar(value);
  node.type = type;
  node.range = [start, end, end];
  return node;
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

/** Signs, points, powers and other bases are left to the parser. */
const perhapsNumber = /^(?:0[ox][\da-fA-F]*|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|nan))$/i;

/** What the core schema makes of an unquoted text; `undefined` for numbers but the plainest. */
function meaningOf(written: string): string | number | boolean | null | undefined {
  const named = words.get(written);
  if (named !== undefined) return named;
  if (/^\d{1,15}$/.test(written)) return Number(written);
  return perhapsNumber.test(written) ? undefined : written;
}
