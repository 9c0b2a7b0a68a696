import { createSource, type Source } from './positions.ts';
import type { Problem } from './problem.ts';

const largestFileBytes = 200_000;

/** The text of a file, or why it is none. A file over the limit is not even decoded. */
export function decode(
  file: string,
  bytes: Uint8Array,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  if (bytes.length > largestFileBytes) return { problems: [{ code: 'L01', place: { file }, bytes: bytes.length }] };
  const nul = bytes.indexOf(0);
  const text = textIn(bytes);
  if (text !== undefined && nul < 0) return { text, problems: [] };
  const broken = text === undefined ? firstBrokenByte(bytes) : bytes.length;
  const isNul = nul >= 0 && nul < broken;
  // Without the beginning of a character that does not go on: that is the broken byte.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, isNul ? nul : broken), {
    stream: true,
  });
  const place = createSource(file, before).place(before.length, before.length);
  const byte = new TextEncoder().encode(before).length;
  return { problems: [{ code: 'L02', place, byte, line: place.start?.line ?? 1, isNul }] };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of bytes that are no UTF-8. */
function firstBrokenByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that is fine, where a character cut at its end counts as fine.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isStartOfUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Conflict markers, one finding at the first; line ends that half of all tools do not see. */
export function findTextProblems(source: Source): readonly Problem[] {
  const { text } = source;
  const problems: Problem[] = [];
  const marker = /(?:^|[\r\n])(<{7}(?= )|>{7}(?= )|\|{7}(?= ))/.exec(text);
  if (marker?.[1]) {
    const start = marker.index + marker[0].length - marker[1].length;
    const place = source.place(start, start + marker[1].length);
    problems.push({ code: 'L03', place, line: place.start?.line ?? 1 });
  }
  const longLine = findLongLine(source);
  if (longLine) problems.push(longLine);
  const loneReturn = /\r(?!\n)/.exec(text);
  if (loneReturn) {
    const place = source.place(loneReturn.index, loneReturn.index);
    problems.push({ code: 'L12', place, line: place.start?.line ?? 1 });
  }
  return problems;
}

const longestLine = 5000;

/** The first line over the limit. Units are counted first, characters only of what is too long by units. */
export function findLongLine(source: Source): Problem | undefined {
  if (source.longestLine <= longestLine) return undefined;
  for (const { 0: text, index } of source.text.matchAll(/[^\r\n]+/g)) {
    if (text.length <= longestLine) continue;
    const characters = [...text].length;
    const place = source.place(index, index + text.length);
    if (characters > longestLine) return { code: 'B01', place, characters, line: place.start?.line ?? 1 };
  }
  return undefined;
}
