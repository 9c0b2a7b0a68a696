/**
 * How much room things take on a slide, in lines of body text on a canvas of 1280 × 720 (30 px, about 41 px a line).
 * The only constants about it; presenting.md, section 6, says how they are calibrated.
 */

/** Lines that fit on one slide under a title of one line. */
export const slideBudget = 12.4;

const linesOf = (characters: number, perLine: number) => Math.max(1, Math.ceil(characters / perLine));

export const weightOf = {
  paragraph: (characters: number) => linesOf(characters, 62) + 0.4,
  listItem: (characters: number) => linesOf(characters, 58) + 0.3,
  event: (characters: number, isKey: boolean) => linesOf(characters, isKey ? 60 : 66) + 0.45,
  /** `lines` as they are drawn: a long one takes several. */
  code: (lines: number) => lines * 0.8 + 0.8,
  /** `characters` of the cell that takes the most lines, in one of so many columns. */
  tableRow: (characters = 0, columns = 1) => linesOf(characters, tableColumn(columns)) * 0.9 + 0.35,
  /** A text in one of so many columns; the row that it stands in has a gap as well. */
  optionText: (characters: number, columns: number) => linesOf(characters, optionColumn(columns)) * 0.76,
  optionGap: () => 0.4,
  dayRow: () => 1.1,
  guardLine: () => 0.75,
  followUpRow: (characters: number) => linesOf(characters, 40) * 0.92 + 0.5,
  figure: () => 8,
  /** What a title takes besides its first line. */
  title: (characters: number) => (linesOf(characters, titleLine) - 1) * 1.35,
  heading: (characters: number) => linesOf(characters, 52) * 1.2 + 0.3,
  lead: (characters: number) => linesOf(characters, 60) * 1.2 + 0.4,
  statement: (characters: number) => linesOf(characters, 36) * 1.65,
  figureOfNumber: () => 4.9,
  fact: (characters: number) => linesOf(characters, 58) + 1.1,
  /** Facts side by side, the first twice as wide as each other one. */
  factRow: (characters: readonly number[]) => factRow(characters),
  hypothesis: (idea: number, how: number) => linesOf(idea, 58) + (how === 0 ? 0 : linesOf(how, 66) * 0.9) + 0.5,
  factor: (characters: number) => linesOf(characters, 54) + 0.5,
  smallStrip: () => 2.4,
  because: (characters: number) => linesOf(characters, 44) * 1.3 + 1.4,
  gateNote: (characters: number) => linesOf(characters, 78) * 0.9 + 0.2,
  notice: () => 1.4,
} as const;

/** Characters of a title on one line. */
const titleLine = 44;
/** A longer title is cut at a word; the whole one stands in the notes. */
export const titleLimit = titleLine * 3;
/** Characters of code on one line. */
export const codeLine = 76;
/** More columns are shown on a further slide, beside the first one again. */
export const tableColumns = 6;
/** A longer paragraph goes to the notes, as does one before a block of more lines than `largeBlock`. */
export const paragraphLimit = 260;
export const largeBlock = 8;
/** A longer sentence is set as a lead. */
export const statementLimit = 216;

function tableColumn(columns: number) {
  return Math.max(4, Math.floor(83 / columns) - 2);
}

function optionColumn(columns: number) {
  return Math.floor(92 / columns) - 1;
}

function factRow(characters: readonly number[]) {
  const unit = 80 / (characters.length + 1);
  const lines = characters.map((length, index) => linesOf(length, Math.floor(index === 0 ? unit * 2 : unit) - 2));
  return Math.max(0, ...lines) * 0.9 + 1.6;
}
