/**
 * How much room a block takes on a slide, in lines of body text on a canvas of 1280 × 720.
 * The only constants about it; presenting.md, section 6, says how they are calibrated.
 */

/** Lines that fit on one slide. */
export const slideBudget = 12.4;

const linesOf = (characters: number, perLine: number) => Math.ceil(characters / perLine);

export const weightOf = {
  paragraph: (characters: number) => linesOf(characters, 62) + 0.4,
  listItem: (characters: number) => linesOf(characters, 58) + 0.3,
  event: (characters: number, isKey: boolean) => linesOf(characters, isKey ? 60 : 66) + 0.45,
  code: (lines: number) => lines * 0.8 + 0.8,
  tableRow: () => 1.25,
  /** `characters` of the longest cell. */
  optionsRow: (characters: number) => linesOf(characters, 22) * 1.15 + 0.6,
  followUpRow: (characters: number) => linesOf(characters, 40) * 1.15 + 0.6,
  figure: () => 8,
} as const;
