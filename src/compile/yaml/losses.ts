import { isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Cut } from '../cut-front-matter.ts';
import type { Source } from '../positions.ts';
import type { Problem } from '../problem.ts';
import { inQuotes } from './quotes.ts';

/** What YAML drops or splits without a word: a value cut at ` #`, a sentence cut at the comma of a list. */
export function findYamlLosses(source: Source, cut: Cut, node: Node): readonly Problem[] {
  if (isScalar(node)) return cutAtHash(source, cut, node);
  if (isSeq(node) && node.flow) return splitSentence(source, cut, node, node.items);
  return [];
}

const comment = /[ \t]*#[^\s#].*/y;

/** A comment that is meant has a space after its `#`; `#123` and `#channel` belong to the sentence. */
function cutAtHash({ place }: Source, cut: Cut, node: Scalar): readonly Problem[] {
  const [start, end] = node.range ?? [0, 0];
  const isText = node.type === 'PLAIN' && (typeof node.value === 'string' || node.value === null);
  comment.lastIndex = end;
  const rest = isText ? comment.exec(cut.front)?.[0] : undefined;
  if (rest === undefined) return [];
  const from = cut.frontOffset + end + rest.indexOf('#');
  const where = place(from, cut.frontOffset + end + rest.trimEnd().length);
  const kept = cut.front.slice(start, end);
  const line = where.start?.line ?? 1;
  // Where nothing is left, the whole value was meant.
  const quoted = kept === '' ? inQuotes(rest.trim()) : undefined;
  const edits = quoted === undefined ? [] : [{ start: from, end: from + rest.trim().length, text: quoted }];
  return [{ code: 'Y09', place: where, line, kept, rest: rest.trim(), edits }];
}

/** Three words, then a part that goes on in lower case: one sentence, not two items. */
function splitSentence({ place }: Source, cut: Cut, node: Node, items: readonly unknown[]): readonly Problem[] {
  const texts = items.map((item) => (isScalar(item) && item.type === 'PLAIN' ? String(item.value) : ''));
  const isSplit = texts.some(
    (text, index) => /^\p{Ll}\S*\s\S/u.test(text) && /\S\s+\S+\s+\S/.test(texts[index - 1] ?? ''),
  );
  const [start, end] = node.range ?? [0, 0];
  const where = place(cut.frontOffset + start, cut.frontOffset + end);
  return isSplit ? [{ code: 'Y10', place: where, items: items.length }] : [];
}
