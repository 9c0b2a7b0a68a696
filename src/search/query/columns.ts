import type { FacetName } from './facet-names.ts';

/** One facet of every row: codes into `values`. A row has none, one or several. */
export interface Column {
  /** Ids of the archive or names of closed lists, in their own order: the most severe first, gates as they stand. */
  readonly values: readonly string[];
  /** What the archive calls each value, by language. Closed lists have none: the interface names them. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly (readonly number[])[];
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

function packed({ values, labels = {}, rows }: Column): Facet {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((codes, row) => {
    starts[row + 1] = (starts[row] ?? 0) + codes.length;
  });
  return { values, labels, starts, codes: Uint16Array.from(rows.flat()) };
}

const yearOf = (day: number) => String(new Date(day * 86_400_000).getUTCFullYear());

function yearColumn(days: Int32Array): Column {
  const years = [...days].map((day) => (day === unknown ? '' : yearOf(day)));
  const values = [...new Set(years)].filter(Boolean).sort().reverse();
  const codes = new Map(values.map((year, code) => [year, code]));
  return {
    values,
    rows: years.map((year) => {
      const code = codes.get(year);
      return code === undefined ? [] : [code];
    }),
  };
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
  for (const [name, column] of Object.entries(file.facets) as [FacetName, Column][]) facets.set(name, packed(column));
  facets.set('year', packed(yearColumn(days)));
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
