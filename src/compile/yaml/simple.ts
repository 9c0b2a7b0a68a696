import { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { blockAt, endOf, keyAt, type SimpleValue, valueAt } from './simple-values.ts';

const blankLines = /(?: *(?:#[^\n]*)?\n)*/y;
const spaces = / */y;
const lineEnd = / *(?: #[^\n]*)?\n/y;

const deepest = 20;

/**
 * The tree of a front matter as nearly all are: keys, lists, values on one line, texts in lines of their own. Where
 * there is anything else, or anything wrong, `undefined`: the parser reads that, five times as slowly (measured, yaml
 * 2.9.1). What is answered is what the parser would answer; a test compares the two on texts of every kind.
 */
export function parseSimple(text: string): YAMLMap | undefined {
  if (!text.endsWith('\n') || /[\r\t\ufeff]/.test(text)) return undefined;
  const begin = contentAfter(0);
  const found = begin.indent === 0 ? mapAt(begin.at, 0, 0) : undefined;
  return found?.at === text.length ? found.node : undefined;

  /** The next line that is neither empty nor a comment, at its first character; behind the last one, at the end. */
  function contentAfter(lineStart: number): { readonly at: number; readonly indent: number } {
    const start = endOf(blankLines, text, lineStart);
    const at = endOf(spaces, text, start);
    return { at, indent: at === text.length ? -1 : at - start };
  }

  function mapAt(start: number, indent: number, depth: number) {
    const node = new YAMLMap();
    let next = { at: start, indent };
    let end = start;
    do {
      const key = keyAt(text, next.at);
      const value = key?.range && valueBehind(key.range[1], indent, depth);
      if (!key || !value) return undefined;
      node.items.push(new Pair(key, value.node));
      ({ end, next } = value);
    } while (next.indent === indent);
    node.range = [start, end, end];
    return next.indent > indent ? undefined : { node, end, next, at: next.at };
  }

  /** Behind the colon of a key: on its line, or below it. A list may stand below as far left as its key. */
  function valueBehind(colon: number, indent: number, depth: number) {
    const at = endOf(spaces, text, colon + 1);
    if (text[at] === '>' || text[at] === '|') return inLines(at, indent);
    if (text[at] !== '\n' && text[at] !== '#') return onLine(valueAt(text, at), indent);
    const first = endOf(lineEnd, text, colon + 1);
    const below = first < 0 || depth > deepest ? undefined : contentAfter(first);
    if (!below || below.indent < indent) return undefined;
    if (text.startsWith('- ', below.at)) return listAt(below.at, below.indent, depth + 1);
    return below.indent > indent ? mapAt(below.at, below.indent, depth + 1) : undefined;
  }

  function listAt(start: number, indent: number, depth: number) {
    const node = new YAMLSeq();
    let next = { at: start, indent };
    let end = start;
    do {
      const at = next.at + 2;
      const value = keyAt(text, at) ? mapAt(at, indent + 2, depth + 1) : onLine(valueAt(text, at), indent);
      if (!value) return undefined;
      node.items.push(value.node);
      ({ end, next } = value);
    } while (next.indent === indent && text.startsWith('- ', next.at));
    node.range = [start, end, end];
    return next.indent > indent ? undefined : { node, end, next, at: next.at };
  }

  /** A line that is indented deeper would go on with the value. */
  function onLine(value: SimpleValue | undefined, indent: number) {
    const after = value ? endOf(lineEnd, text, value.end) : -1;
    return value && after >= 0 ? goOn(value, after, indent) : undefined;
  }

  function inLines(at: number, indent: number) {
    const value = blockAt(text, at, indent);
    return value && goOn(value, value.end, indent);
  }

  function goOn(value: SimpleValue, lineStart: number, indent: number) {
    const next = contentAfter(lineStart);
    return next.indent > indent ? undefined : { ...value, next };
  }
}
