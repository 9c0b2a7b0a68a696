import type { FacetName } from './facet-names.ts';

/** One facet of every row: codes into `values`. A row has none, one or several, packed by `packCodes`. */
export interface Column {
  /** Ids of the archive or names of closed lists, in their own order: the most severe first, gates as they stand. */
  readonly values: readonly string[];
  /** What the archive calls each value, by language. Closed lists have none: the interface names them. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Absent where they are in the other file. */
  readonly rows?: string;
}

/**
 * `search/columns.json`: what the first results of a search need, row by row, newest first, the versions of an entry
 * together. The rows are those of the index and of the card files.
 */
export interface ColumnsFile {
  readonly rows: number;
  /** Days since 1970, each as the difference from the last one before; `null` without a day. */
  readonly days: readonly (number | null)[];
  /** Rows that are another language of the row before. */
  readonly versions: readonly number[];
  /** All of them by their values; those of `firstFacets` with their rows. */
  readonly facets: Readonly<Partial<Record<FacetName, Column>>>;
}

/** What puts versions together, and guides behind what happened: no results without them. */
export const firstFacets: readonly FacetName[] = ['kind', 'status', 'lang'];

/** `search/facets.json`: what counts, narrows and sorts results, of the same rows. */
export interface FacetsFile {
  /** Minutes of impact; `null` where they are not known. */
  readonly minutes: readonly (number | null)[];
  /** Rows of the other facets. */
  readonly rows: Readonly<Partial<Record<FacetName, string>>>;
}

/** A column for counting: the codes of row `r` are `codes[starts[r] … starts[r + 1] - 1]`. */
export interface Facet {
  readonly values: readonly string[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Whether its rows are loaded. If they are not, no row seems to have any value. */
  readonly isHere: boolean;
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
}

/** The columns as the engine uses them. */
export interface Columns {
  readonly rows: number;
  /** Days since 1970, or `unknown`. */
  readonly days: Int32Array;
  /** Minutes, or `unknown`; all are unknown while the facets are not loaded. */
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
  if (packed === undefined)
    return { values, labels, isHere: false, starts: new Uint32Array(count + 1), codes: new Uint16Array() };
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
  return { values, labels, isHere: true, starts, codes: codes.slice(0, end) };
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

/** The files as the engine uses them, with the year that follows from each day. */
export function decodeColumns(file: ColumnsFile, more?: FacetsFile): Columns {
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
  for (const [name, column] of Object.entries(file.facets) as [FacetName, Column][]) {
    const rows = column.rows ?? more?.rows[name];
    facets.set(name, facetOf({ ...column, ...(rows !== undefined && { rows }) }, file.rows));
  }
  facets.set('year', facetOf(yearColumn(days), file.rows));
  return {
    rows: file.rows,
    days,
    minutes: more
      ? Int32Array.from(more.minutes, (minutes) => minutes ?? unknown)
      : new Int32Array(file.rows).fill(unknown),
    entries,
    facets,
  };
}

/** The values of one row, in the order of the column. */
export function valuesOf(columns: Columns, name: FacetName, row: number): readonly number[] {
  const facet = columns.facets.get(name);
  return facet ? [...facet.codes.subarray(facet.starts[row], facet.starts[row + 1])] : [];
}
