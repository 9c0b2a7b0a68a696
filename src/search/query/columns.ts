import type { FacetName } from './facet-names.ts';

/** One facet of every row: codes into `values`. A row has none, one or several, packed by `packCodes`. */
export interface Column {
  /** Ids of the archive or names of closed lists, in their own order: the most severe first, gates as they stand. */
  readonly values: readonly string[];
  /** What the archive calls each value, by language. Closed lists have none: the interface names them. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly rows: string;
}

/**
 * `search/columns.json`: what narrows and sorts results, row by row, newest first, the versions of an entry together.
 * The rows are those of the index and of the card files.
 */
export interface ColumnsFile {
  readonly rows: number;
  /** Days since 1970, each as the difference from the last one before; `null` without a day. */
  readonly days: readonly (number | null)[];
  /** Minutes of impact; `null` where they are not known. */
  readonly minutes: readonly (number | null)[];
  /** Rows that are another language of the row before. */
  readonly versions: readonly number[];
  readonly facets: Readonly<Partial<Record<FacetName, Column>>>;
}

/** A column for counting: the codes of row `r` are `codes[starts[r] … starts[r + 1] - 1]`. */
export interface Facet {
  readonly values: readonly string[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
}

/** The columns as the engine uses them. */
export interface Columns {
  readonly rows: number;
  /** Days since 1970, or `unknown`. */
  readonly days: Int32Array;
  /** Minutes, or `unknown`. */
  readonly minutes: Int32Array;
  /** The entry of each row, counted from 0: versions share it. */
  readonly entries: Uint32Array;
  readonly facets: ReadonlyMap<FacetName, Facet>;
}

/** Stands for a day or a number of minutes that nobody wrote down. */
export const unknown = -(2 ** 31);

const endOfRow = '!';
/** The character of code 0; each code has one, which a fourth less is loaded for than for numbers in lists. */
const firstCode = endOfRow.charCodeAt(0) + 1;

/** The codes of each row as characters; rows of one code each stand side by side, others end with a mark. */
export function packCodes(rows: readonly (readonly number[])[]): string {
  const texts = rows.map((codes) => String.fromCharCode(...codes.map((code) => firstCode + code)));
  return texts.join(rows.every(({ length }) => length === 1) ? '' : endOfRow);
}

/** A facet of so many rows, from what `packCodes` gave. */
function facetOf({ values, labels = {}, rows: packed }: Column, count: number): Facet {
  const isOneEach = packed.length === count && !packed.includes(endOfRow);
  const starts = new Uint32Array(count + 1);
  const codes = new Uint16Array(packed.length);
  let row = 0;
  let end = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const isEnd = packed[at] === endOfRow;
    if (!isEnd) {
      codes[end] = packed.charCodeAt(at) - firstCode;
      end += 1;
    }
    if (isEnd || isOneEach) {
      row += 1;
      starts[row] = end;
    }
  }
  starts.fill(end, row + 1);
  return { values, labels, starts, codes: codes.slice(0, end) };
}

const yearOf = (day: number) => String(new Date(day * 86_400_000).getUTCFullYear());

function yearColumn(days: Int32Array): Column {
  const years = [...days].map((day) => (day === unknown ? '' : yearOf(day)));
  const values = [...new Set(years)].filter(Boolean).sort().reverse();
  const codes = new Map(values.map((year, code) => [year, code]));
  const rows = years.map((year) => {
    const code = codes.get(year);
    return code === undefined ? [] : [code];
  });
  return { values, rows: packCodes(rows) };
}

/** The file as the engine uses it, with the year that follows from each day. */
export function decodeColumns(file: ColumnsFile): Columns {
  let last = 0;
  const days = Int32Array.from(file.days, (step) => {
    if (step === null) return unknown;
    last += step;
    return last;
  });
  const versions = new Set(file.versions);
  let entry = -1;
  const entries = Uint32Array.from({ length: file.rows }, (_, row) => {
    if (!versions.has(row)) entry += 1;
    return Math.max(entry, 0);
  });
  const facets = new Map<FacetName, Facet>();
  // The file's own keys: this reads what `encodeColumns` wrote.
  for (const [name, column] of Object.entries(file.facets) as [FacetName, Column][])
    facets.set(name, facetOf(column, file.rows));
  facets.set('year', facetOf(yearColumn(days), file.rows));
  return {
    rows: file.rows,
    days,
    minutes: Int32Array.from(file.minutes, (minutes) => minutes ?? unknown),
    entries,
    facets,
  };
}

/** The values of one row, in the order of the column. */
export function valuesOf(columns: Columns, name: FacetName, row: number): readonly number[] {
  const facet = columns.facets.get(name);
  return facet ? [...facet.codes.subarray(facet.starts[row], facet.starts[row + 1])] : [];
}
