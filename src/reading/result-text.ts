import type { FileCheck } from '../checking/file-check.ts';
import type { FileResult } from './read-file.ts';

/** What is known of a compiled text without reading the whole of it. */
export interface BodyFacts {
  readonly words: number;
  /** Paths below `content/`. */
  readonly images: readonly string[];
}

/** A result as the pack keeps it: JSON, which crosses from thread to thread as it is. */
export interface ResultText {
  readonly check: string;
  readonly body?: string;
  readonly facts?: string;
}

export function textOf({ check, body }: FileResult): ResultText {
  if (!body) return { check: JSON.stringify(check) };
  const facts: BodyFacts = { words: body.words, images: body.images };
  return { check: JSON.stringify(check), body: JSON.stringify(body), facts: JSON.stringify(facts) };
}

/** The verdict as it was. A refused item of a list is `undefined`, and JSON knows only `null`. */
export function checkIn(text: string): FileCheck {
  const check: FileCheck = JSON.parse(text);
  return check.isWhole || check.fields === undefined ? check : { ...check, fields: withGaps(check.fields) };
}

function withGaps(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withGaps);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withGaps(part)]));
}
