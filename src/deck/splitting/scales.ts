import type { Scale } from '../slide.ts';

/** From the largest, and how much of a slide it may fill: letters that grow only because there is room leave some. */
const scales = [
  [1.75, 0.75],
  [1.5, 0.9],
  [1.25, 0.9],
  [1.125, 0.9],
] as const satisfies readonly (readonly [scale: Scale, filled: number])[];

/**
 * How large a text can be set: what is sparse fills its slide all the same.
 * @param budget lines of the usual size under the title
 * @param weigh lines of the text, each as high as they are, in letters that are so many times wider than usual
 */
export function largestScale(budget: number, weigh: (wider: number) => number): Scale {
  const [scale] = scales.find(([wider, filled]) => weigh(wider) * wider <= budget * filled) ?? [1];
  return scale;
}
