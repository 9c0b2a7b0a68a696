import type { YamlLine } from './lines.ts';
import { isOwn, lineAfter, linesFrom } from './lines.ts';

/** A quote or a bracket that its line leaves open although the next line begins something else. */
export interface Open {
  readonly start: number;
  readonly line: YamlLine;
  /** What is missing, and where. */
  readonly closing: string;
  readonly at: number;
}

const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** YAML reads on to the next quote or bracket and stops there; the first line that leaves one open is where it
 * began. `closed` holds the places that were closed before. */
export function findOpen(text: string, until: number, closed: ReadonlySet<number>): Open | undefined {
  for (const line of linesFrom(text, 0)) {
    if (line.start > until) return undefined;
    const open = openIn(text, line);
    if (open && !closed.has(open.at)) return open;
  }
  return undefined;
}

function openIn(text: string, line: YamlLine): Open | undefined {
  if (!/^["'[{]/.test(line.value)) return undefined;
  const next = lineAfter(text, line);
  if (next && !isOwn(next)) return undefined;
  const { quote, brackets } = scan(line.value);
  const end = line.valueStart + line.value.length;
  if (quote !== undefined) {
    // Of a list on one line, its own brackets at the end are no part of the text.
    const after = brackets.length === 0 ? '' : (/[\]}]+$/.exec(line.value)?.[0] ?? '');
    const missing = brackets.slice(0, Math.max(0, brackets.length - after.length));
    const [at, more] = after === '' ? [end, missing.join('')] : [end - after.length, ''];
    return { start: line.valueStart + quote, line, closing: (line.value[quote] ?? '') + more, at };
  }
  const isInside = next !== undefined && next.indent > line.indent;
  if (brackets.length === 0 || isInside) return undefined;
  return { start: line.valueStart, line, closing: brackets.join(''), at: end };
}

/** The quote that stays open and the closing brackets that are missing at the end, innermost first. */
function scan(value: string): { readonly quote: number | undefined; readonly brackets: readonly string[] } {
  const brackets: string[] = [];
  let quote: number | undefined;
  for (let index = 0; index < value.length; index++) {
    const sign = value[index] ?? '';
    if (quote !== undefined) {
      if (sign === '\\' && value[quote] === '"') index++;
      else if (sign === value[quote]) quote = undefined;
    } else if (/["']/.test(sign) && /^$|[\s,[{:]/.test(value[index - 1] ?? '')) quote = index;
    else if (closingOf[sign] !== undefined) brackets.unshift(closingOf[sign]);
    else if (sign === brackets[0]) brackets.shift();
  }
  return { quote, brackets };
}
