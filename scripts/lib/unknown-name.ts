import { nearestTo } from '../../src/checking/nearest.ts';

/** What is said about a value that is none of the known names: the nearest one, or all there are. */
export function unknownName(value: string, noun: string, known: readonly string[]): string {
  const [near] = nearestTo(value, known);
  const next = near === undefined ? `Known: ${known.join(', ') || 'none yet'}.` : `The nearest is \`${near}\`.`;
  return `\`${value}\` is no ${noun}. ${next}`;
}
