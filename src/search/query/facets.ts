import { type Columns, type Facet, unknown } from './columns.ts';
import { type Choices, type FacetName, facetNames } from './facet-names.ts';

/** What rows must have: one chosen value of each facet, and a day within `from … until`, both in days since 1970. */
export interface Filter {
  readonly choices: Choices;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** How many entries there would be if this value were chosen, the other facets as they are. */
export interface ValueCount {
  readonly value: string;
  /** What the archive calls it; the value itself for closed lists. */
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export type Counts = Readonly<Partial<Record<FacetName, readonly ValueCount[]>>>;

export interface Narrowed {
  /** The rows that pass, in the order given. */
  readonly rows: readonly number[];
  /** Values with entries and chosen ones, most entries first, then in the column's order. */
  readonly counts: Counts;
  /** Chosen values that the archive does not have; they narrow nothing. */
  readonly strange: Choices;
  /** For each chosen facet, how many entries there would be without it. */
  readonly without: Readonly<Partial<Record<FacetName, number>>>;
}

interface Tally {
  readonly name: FacetName;
  readonly facet: Facet;
  /** Absent when nothing of the facet is chosen. */
  readonly allowed: Uint8Array | undefined;
  readonly counts: Uint32Array;
  /** Entries that were counted: the versions of an entry count once, but for their language. */
  readonly counted: Uint8Array;
}

function tallyOf(name: FacetName, facet: Facet, chosen: readonly string[], entries: number): Tally {
  const codes = chosen.map((value) => facet.values.indexOf(value)).filter((code) => code >= 0);
  const allowed = codes.length > 0 ? new Uint8Array(facet.values.length) : undefined;
  for (const code of codes) if (allowed) allowed[code] = 1;
  return { name, facet, allowed, counts: new Uint32Array(facet.values.length), counted: new Uint8Array(entries) };
}

function passes({ facet, allowed }: Tally, row: number): boolean {
  if (!allowed) return true;
  const end = facet.starts[row + 1] ?? 0;
  for (let at = facet.starts[row] ?? 0; at < end; at += 1) if (allowed[facet.codes[at] ?? 0] === 1) return true;
  return false;
}

function count({ name, facet, counts, counted }: Tally, row: number, entry: number): void {
  if (name !== 'lang' && counted[entry] === 1) return;
  counted[entry] = 1;
  const end = facet.starts[row + 1] ?? 0;
  for (let at = facet.starts[row] ?? 0; at < end; at += 1) {
    const code = facet.codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function strangeChoices(columns: Columns, choices: Choices): Choices {
  const strange: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const known = columns.facets.get(name)?.values ?? [];
    const values = (choices[name] ?? []).filter((value) => !known.includes(value));
    if (values.length > 0) strange[name] = values;
  }
  return strange;
}

function isWithin({ from = unknown, until }: Filter, day: number): boolean {
  if (from === unknown && until === undefined) return true;
  return day !== unknown && day >= from && (until === undefined || day <= until);
}

/** One pass over the rows found: which of them pass, and what every value of every facet that is loaded would give. */
export function narrow(columns: Columns, found: Iterable<number>, filter: Filter, language: string): Narrowed {
  const entries = (columns.entries.at(-1) ?? 0) + 1;
  const tallies = [...columns.facets].flatMap(([name, facet]) =>
    facet.isHere ? [tallyOf(name, facet, filter.choices[name] ?? [], entries)] : [],
  );
  const active = tallies.filter(({ allowed }) => allowed !== undefined);
  const withoutIt = new Map(active.map((tally) => [tally, new Set<number>()]));
  const rows: number[] = [];
  for (const row of found) {
    if (!isWithin(filter, columns.days[row] ?? unknown)) continue;
    const entry = columns.entries[row] ?? 0;
    const failed = active.filter((tally) => !passes(tally, row));
    const [only] = failed;
    if (only === undefined) {
      rows.push(row);
      for (const tally of tallies) count(tally, row, entry);
      for (const without of withoutIt.values()) without.add(entry);
    } else if (failed.length === 1) {
      count(only, row, entry);
      withoutIt.get(only)?.add(entry);
    }
  }
  return {
    rows,
    counts: Object.fromEntries(tallies.map((tally) => [tally.name, valueCounts(tally, language)])),
    strange: strangeChoices(columns, filter.choices),
    without: Object.fromEntries([...withoutIt].map(([{ name }, { size }]) => [name, size])),
  };
}

function valueCounts({ facet, allowed, counts }: Tally, language: string): ValueCount[] {
  const labels = facet.labels[language] ?? facet.values;
  return facet.values
    .map((value, code) => ({
      value,
      label: labels[code] ?? value,
      count: counts[code] ?? 0,
      isChosen: allowed?.[code] === 1,
    }))
    .filter((item) => item.count > 0 || item.isChosen)
    .sort((a, b) => b.count - a.count);
}
