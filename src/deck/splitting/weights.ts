/**
 * How much room things take on a slide, in lines of body text on a canvas of 1280 × 720 (30 px, about 41 px a line).
 * The only constants about it, measured in a browser with the deck's own fonts and sheet; presenting.md, section 6.
 */

/** Lines that fit on one slide under a title of one line. */
export const slideBudget = 12.4;

const linesOf = (characters: number, perLine: number) => Math.max(1, Math.ceil(characters / perLine));

/** Characters, unless a name says something else. */
export const weightOf = {
  paragraph: (length: number) => linesOf(length, 78) + 0.4,
  listItem: (length: number) => linesOf(length, 74) + 0.45,
  heading: (length: number) => linesOf(length, 68) * 0.9 + 0.4,
  /** `lines` as they are drawn: a long one takes several. */
  code: (lines: number) => lines * 0.8 + 0.8,
  figure: () => 8,
  caption: (length: number) => linesOf(length, 96) * 0.75 + 0.3,
  quote: (length: number) => linesOf(length, 66) * 1.2 + 0.4,
  event: (length: number, isKey: boolean) => linesOf(length, isKey ? 66 : 70) + 0.45,
  /** A day, or the name of a stretch, between events. */
  dayRow: () => 1.1,
  hypothesis: (idea: number, how: number) => linesOf(idea, 66) + (how === 0 ? 0 : linesOf(how, 78) * 0.9) + 0.5,
  /** A contributing factor, or what was felt: its kind stands beside it. */
  factor: (length: number) => linesOf(length, 64) + 0.5,
  lead: (length: number) => linesOf(length, 68) * 1.22 + 0.4,
  /** Set by its length; it has the slide to itself. */
  statement: (length: number) => linesOf(length, 36) * 1.65,
  /** A paragraph of an author's slide that is laid out as a statement. */
  stated: (length: number) => linesOf(length, 40) * 1.72 + 0.6,
  /** The figure, beside the small title that such a slide has. */
  figureOfNumber: () => 5.7,
  numberLine: (length: number) => linesOf(length, 52) * 1.4,
  /** What a title takes besides its first line. */
  title: (length: number) => (linesOf(length, titleLine) - 1) * 1.35,
  notice: () => 1.4,
} as const;

/** How much larger such a slide is set. */
export const statedScale = 1.94;

/** Characters of a title on one line. */
const titleLine = 46;
/** A longer title is cut at a word; the whole one stands in the notes. */
export const titleLimit = titleLine * 3;
/** Characters of code on one line. */
const codeLine = 72;

/** Lines of code as they are drawn, from the characters of each: what is too long for one goes on in the next. */
export const drawnLines = (characters: readonly number[]): number =>
  characters.reduce((sum, length) => sum + linesOf(length, codeLine), 0);

/** A longer paragraph goes to the notes, as does one before a block of more lines than `largeBlock`. */
export const paragraphLimit = 260;
export const largeBlock = 8;
/** A longer sentence is set as a lead. */
export const statementLimit = 216;
