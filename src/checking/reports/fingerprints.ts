import { createHash } from 'node:crypto';
import { inEnglish } from '../../model/sentence.ts';
import type { Annotation } from './annotations.ts';

/**
 * A name for each finding that stays when its line moves, and in every language: file, rule, sentence, and a running number among equals.
 * In the order of the findings; no two are the same.
 */
export function fingerprintsOf(annotations: readonly Annotation[]): readonly string[] {
  const seen = new Map<string, number>();
  return annotations.map(({ place: { file }, rule, message }) => {
    const key = JSON.stringify([file, rule, inEnglish(message).replace(/\blines? \d+/gi, 'line')]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return createHash('sha256').update(`${key} ${number}`).digest('hex').slice(0, 32);
  });
}
