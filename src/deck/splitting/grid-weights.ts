/** The room of what stands side by side on a slide, in lines as in weights.ts, from widths in px of a canvas of 1280. */

const canvas = 1120;

const linesOf = (characters: number, width: number, em: number) =>
  Math.max(1, Math.ceil((characters * em) / Math.max(em, width)));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const largest = (numbers: readonly number[]) => Math.max(0, ...numbers);

/** Width of a letter at the sizes of a table, of what stands beside a follow-up, of small print, of a serif text in a table's size, of a heading there. */
const letter = { table: 13.2, beside: 11.6, small: 10.9, serif: 12.6, heading: 14.8 } as const;

/** More columns of a table are shown on a further slide, beside the first one again. */
export const tableColumns = 6;

/**
 * Lines of each row of a table. A column is as wide as its longest text while all have room, and has its share of the
 * width otherwise.
 * @param rows characters of each cell
 */
export function tableWeights(rows: readonly (readonly number[])[]): readonly number[] {
  const count = largest(rows.map(({ length }) => length));
  const longest = Array.from({ length: count }, (_, column) => largest(rows.map((row) => row[column] ?? 0)) + 1);
  const width = tableWidth(count);
  const share = Math.min(1, width / sum(longest));
  return rows.map((row) => {
    const lines = row.map((characters, column) =>
      Math.ceil(characters / Math.max(1, (longest[column] ?? 1) * share - 1)),
    );
    return Math.max(1, ...lines) * 0.9 + 0.38;
  });
}

/** In characters, without the space between columns. */
const tableWidth = (columns: number) => (canvas - columns * 32) / letter.table;

/** Whether columns that are as wide as their longest words stand beside each other, also in a sparse slide's larger type. */
export const wordsFitBeside = (longest: readonly number[]): boolean =>
  sum(longest) * 1.25 <= tableWidth(longest.length);

/** The cells of a follow-up, in characters. */
export interface FollowUpCells {
  readonly what: number;
  /** 0: none. */
  readonly guard: number;
  readonly owner: number;
  readonly hasDue: boolean;
}

/** Team and day, state, and the space between columns. */
const besideFollowUp = 383;
const ownerWidth = 158;

/** Its height in lines that are as high as its letters are wide. */
export function followUpWeight({ what, guard, owner, hasDue }: FollowUpCells, wider = 1): number {
  const width = canvas - besideFollowUp * wider;
  const first =
    linesOf(what, width, letter.table * wider) * 0.9 + (guard === 0 ? 0 : linesOf(guard, width, letter.small) * 0.74);
  const beside = linesOf(owner, ownerWidth, letter.beside) + (hasDue ? 1 : 0);
  return Math.max(first, beside * 0.8) + 0.4;
}

export const followUpHead = 1.1;

/** The cells of one option, in characters; a list has one number for each of its texts. */
export interface OptionCells {
  readonly what: number;
  readonly estimate: readonly number[];
  readonly pros: readonly number[];
  readonly cons: readonly number[];
  readonly views: readonly number[];
  readonly verdict: number;
}

/**
 * Options side by side: their rows are level, so the tallest cell of each counts. In lines of the usual size, also where
 * letters are so many times wider. Three are set a little
 * smaller; one has its reasons in two columns.
 */
export function optionsWeight(options: readonly OptionCells[], wider = 1): number {
  const size = options.length === 3 ? 24 / 27 : wider;
  const width = (canvas - 44 * (options.length - 1)) / Math.max(1, options.length);
  const row = (cells: (option: OptionCells) => readonly number[], side: number, em: number, line: number) => {
    const own = em === letter.small ? 1 : size;
    return largest(
      options.map((option) => sum(cells(option).map((length) => linesOf(length, side, em * own) * line * own))),
    );
  };
  const gaps = 6 * 0.3;
  const side = (options.length === 1 ? (canvas - 44) / 2 : width) - 30;
  const pros = row((option) => option.pros, side, letter.serif, 0.83);
  const cons = row((option) => option.cons, side, letter.serif, 0.83);
  return (
    row(({ what }) => [what], width, letter.heading, 0.93) +
    row(({ estimate }) => estimate, width, letter.table, 0.9) +
    (options.length === 1 ? Math.max(pros, cons) : pros + cons) +
    row(({ views }) => views, width, letter.small, 0.74) +
    row(({ verdict }) => [verdict], width, letter.table, 0.9) +
    gaps
  );
}

/** Facts under a number: the first is twice as wide as each other one. */
export function factsBesideWeight(lengths: readonly number[]): number {
  const unit = (canvas - 48 * (lengths.length - 1)) / (lengths.length + 1);
  const lines = lengths.map((length, index) => linesOf(length, index === 0 ? unit * 2 : unit, letter.table));
  return lengths.length === 0 ? 0 : largest(lines) * 0.86 + 1.4;
}

/** The texts of a missed gate's slide, in characters; 0: none. */
export interface GateTexts {
  readonly lead: number;
  readonly because: number;
  readonly reason: number;
  /** What follows from it, a line or more for each. */
  readonly next: readonly number[];
}

/** Beside the drawing of the gate, which sets the least height; a longer reason is set smaller. */
export function gateWeight({ lead, because, reason, next }: GateTexts): number {
  const beside = 770;
  const [em, line] = because <= 110 ? [23.6, 1.58] : because <= 180 ? [19.3, 1.3] : [16.1, 1.1];
  const text =
    linesOf(lead, beside, 17.2) * 1.17 +
    (because === 0 ? 0 : linesOf(because, beside, em) * line + 1.1) +
    (reason === 0 ? 0 : linesOf(reason, beside, letter.table) * 0.9);
  const below = sum(next.map((length) => linesOf(length, canvas, letter.table) * 0.9));
  // The title is hidden on this slide, and leaves its room to the strip and the margins.
  return Math.max(6.8, text) + below - 0.4;
}
