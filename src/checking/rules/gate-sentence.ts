import type { Edit, Place } from '../../model/finding.ts';

/** What a gate's sentence is read for. Every pattern is linear in the length of the text. */

const quoted = /"[^"]*"|“[^“”]*”|«[^«»]*»|`[^`]*`/g;
const judgement =
  /(?<![\p{L}\p{N}])(?:should(?:n['’]t| not| never)? have|could(?:n['’]t| not| never)? have|forgot(?:ten)?|failed to|nobody|human error)(?![\p{L}\p{N}])|\?/iu;
const placeholder =
  /^(?:(?:tbd|tba|tbc|todo|fixme|xxx|n\/a|to be (?:added|confirmed|decided|determined|done|filled|written))(?!\p{L})|[\p{P}\p{S}\s]+$)/iu;
const shortest = 20;

/** The first words that judge instead of saying what the gate showed; quotes and code are someone else's words. */
export function judgementIn(sentence: string): string | undefined {
  return judgement.exec(sentence.replace(quoted, ' '))?.[0];
}

/** Too short for a fact, or a mark that one is still to come. */
export function isPlaceholder(sentence: string): boolean {
  return [...sentence].length < shortest || placeholder.test(sentence);
}

/** How many characters at the start repeat "because"; `undefined` when none do. */
export function lengthOfBecause(sentence: string): number | undefined {
  return /^because\s+/i.exec(sentence)?.[0].length;
}

/**
 * The edit that removes the first characters of a value. Only where the text in the file is the value itself,
 * plain or in quotes: in folded or escaped text the places of characters are not known.
 */
export function editThatRemoves(characters: number, value: string, { start, end }: Place): { edits?: readonly Edit[] } {
  if (start === undefined || end === undefined) return {};
  const quotes = end.offset - start.offset - value.length;
  if ((quotes !== 0 && quotes !== 2) || start.line !== end.line) return {};
  const from = start.offset + quotes / 2;
  return { edits: [{ start: from, end: from + characters, text: '' }] };
}
