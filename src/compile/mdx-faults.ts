import { type BodyKind, componentOf, elementOf, namesFor } from './allow-list.ts';
import type { SyntaxFault } from './problem.ts';

/** A tag's name as it begins at a `<` or `</`. */
const tagName = /^<\/?\s*([\p{ID_Start}$_][\p{ID_Continue}$.:-]*)/u;

/** What stands in Sätteri's error text; it has no fields for the place. */
export interface SyntaxStop {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function readStop(error: unknown): SyntaxStop | undefined {
  const match = error instanceof Error ? /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) : null;
  return match ? { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? '' } : undefined;
}

export type Fault =
  | { readonly code: 'B02'; readonly fault: SyntaxFault; readonly start: number; readonly end: number }
  | { readonly code: 'B04'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly code: 'B05'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly code: 'B15'; readonly text: string; readonly start: number; readonly end: number };

/** One fault of the scratch copy, and the offsets of the signs to take out so that parsing can go on. */
export interface Diagnosis {
  readonly fault: Fault;
  readonly take: readonly number[];
}

/** Says what an author wrote there, from the place where the parser stopped. */
export function diagnose(text: string, offset: number, message: string, kind: BodyKind): Diagnosis | undefined {
  if (/expression|oxc/.test(message)) return braces(text, offset, message);
  const start = text.lastIndexOf('<', offset);
  if (start < 0) return undefined;
  const rest = text.slice(start, start + 300);
  const name = tagName.exec(rest)?.[1] ?? '';
  if (message.startsWith('Unexpected closing tag')) return closingTag(text, start, name, message, kind);
  if (message.startsWith('Expected a closing tag')) return unclosed(text, start, name, message, kind);
  const fault = openingTag(start, rest, name, kind);
  if (fault.code === 'B02' && fault.fault.kind === 'tag')
    return { fault, take: [start, ...closingOf(text, fault.end, name)] };
  // The end of an autolink would become a part of the bare address.
  const isAutolink = fault.code === 'B02' && fault.fault.kind === 'address';
  return { fault, take: isAutolink ? [start, fault.end - 1] : [start] };
}

function openingTag(start: number, rest: string, name: string, kind: BodyKind): Fault {
  const word = /^<[^\s>]*>?/.exec(rest)?.[0] ?? '<';
  const end = start + word.length;
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(rest)?.[1];
  if (rest.startsWith('<!') || rest.startsWith('<?')) {
    if (rest.startsWith('<!--')) return { code: 'B02', fault: { kind: 'comment' }, start, end };
    return { code: 'B15', text: word, start, end };
  }
  if (address) return { code: 'B02', fault: { kind: 'address', address }, start, end };
  // `a<b, c`: behind a name only a space, an end or an attribute may stand.
  const isNoTag = name === '' || !/^[\s/>]|^$/.test(rest.slice(1 + name.length).replace(/^[:.][\w-]+/, ''));
  if (isNoTag) return { code: 'B02', fault: { kind: 'less-than', text: word }, start, end };
  if (!isKnown(name, kind) && /^<[\w-]+(?:\s[^<>]*)?\/?>/.test(rest)) return { code: 'B05', name, start, end };
  return { code: 'B02', fault: { kind: 'tag', text: word }, start, end };
}

/** The closing tag of a tag that cannot be read, on the same line: alone it would be a second finding. */
function closingOf(text: string, from: number, name: string): readonly number[] {
  const end = text.slice(from).search(/[\r\n]/);
  const at = text.slice(from, end < 0 ? undefined : from + end).indexOf(`</${name}>`);
  return at < 0 ? [] : [from + at];
}

const isKnown = (name: string, kind: BodyKind) => namesFor(kind).includes(name);

function unclosed(text: string, start: number, name: string, message: string, kind: BodyKind): Diagnosis {
  const end = start + tagLength(text, start);
  const fault: Fault = isKnown(name, kind)
    ? { code: 'B02', fault: { kind: 'unclosed', name, isVoid: elementOf(name)?.isVoid === true }, start, end }
    : { code: 'B05', name, start, end };
  // Its closing tag may follow, in another paragraph or list item; alone it would be a second finding.
  const closing = message.includes('before the end of') ? text.indexOf(`</${name}`, start) : -1;
  return { fault, take: [start, ...(closing < 0 ? [] : [closing]), ...partsOf(text, start, name)] };
}

/** Tags that may only stand inside of a tag; without it each would be a second finding. */
const partsOf = (text: string, start: number, name: string): readonly number[] =>
  [...text.slice(start).matchAll(/<\/?([A-Za-z]+)/g)]
    .filter(([, part = '']) => (componentOf(part) ?? elementOf(part))?.inside === name)
    .map(({ index }) => start + index);

function closingTag(text: string, start: number, name: string, message: string, kind: BodyKind): Diagnosis {
  const end = start + tagLength(text, start);
  const openName = /closing tag for `<([^`>]*)>`/.exec(message)?.[1];
  const before = text.slice(0, start);
  const opener = openName === undefined ? -1 : lastTag(before, openName);
  if (openName === undefined || opener < 0) {
    return { fault: { code: 'B02', fault: { kind: 'stray-closing', name }, start, end }, take: [start] };
  }
  const openerEnd = opener + tagLength(text, opener);
  if (!isKnown(openName, kind)) {
    const take = isKnown(name, kind) ? [opener] : [opener, start];
    return { fault: { code: 'B05', name: openName, start: opener, end: openerEnd }, take };
  }
  if (countTags(before, `<${name}`) > countTags(before, `</${name}`)) {
    const fault: SyntaxFault = { kind: 'unclosed', name: openName, isVoid: elementOf(openName)?.isVoid === true };
    return {
      fault: { code: 'B02', fault, start: opener, end: openerEnd },
      take: [opener, ...partsOf(text, opener, openName)],
    };
  }
  const fault: SyntaxFault = { kind: 'misspelt-closing', name, open: openName };
  return { fault: { code: 'B02', fault, start, end }, take: [start, opener] };
}

const tagsOf = (text: string, opening: string) =>
  [...text.matchAll(/<\/?[^\s<>/]+/g)].filter(([tag]) => tag === opening);
const countTags = (text: string, opening: string) => tagsOf(text, opening).length;
const lastTag = (text: string, name: string) => tagsOf(text, `<${name}`).at(-1)?.index ?? -1;

function tagLength(text: string, start: number): number {
  const end = text.slice(start).search(/[>\r\n]/);
  return end < 0 ? text.length - start : end + (text[start + end] === '>' ? 1 : 0);
}

/** Up to the brace that closes the first one, when it stands on the same line. */
function balanced(text: string, start: number): string | undefined {
  let open = 0;
  for (let at = start; at < text.length && !/[\r\n]/.test(text[at] ?? ''); at++) {
    if (text[at] === '{') open++;
    else if (text[at] === '}' && --open === 0) return text.slice(start, at + 1);
  }
  return undefined;
}

/** What is no JavaScript is still read as JavaScript: a template's name, a heading's `{#id}`, a word in braces. */
function braces(text: string, offset: number, message: string): Diagnosis | undefined {
  const last = text.lastIndexOf('{', offset);
  if (last < 0) return undefined;
  let start = last;
  while (text[start - 1] === '{') start--;
  const take = Array.from({ length: last - start + 1 }, (_, index) => start + index);
  const content = balanced(text, start) ?? /^[^\r\n]*?\}+/.exec(text.slice(start))?.[0];
  if (message.startsWith('Unexpected end of file') || !content) {
    return { fault: { code: 'B02', fault: { kind: 'brace' }, start, end: last + 1 }, take };
  }
  // Braces inside of it are the same slip.
  for (const { index } of content.matchAll(/\{/g)) take.push(start + index);
  return { fault: { code: 'B04', text: content, start, end: start + content.length }, take };
}
