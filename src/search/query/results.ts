import type { Card, cardFacets } from './card.ts';
import { type Columns, valuesOf } from './columns.ts';
import { type Choices, type FacetName, facetNames } from './facet-names.ts';
import type { Labels, Result } from './question.ts';

/** The rows of one entry: the one that is shown, and the one that matched, whose text is quoted. */
export interface Shown {
  readonly row: number;
  readonly textRow: number;
}

const codeOf = (columns: Columns, name: FacetName, value: string) =>
  columns.facets.get(name)?.values.indexOf(value) ?? -1;

/** What the archive calls a value; the value itself where it has no name. */
function labelOf({ facets }: Columns, name: FacetName, value: string, language: string): string {
  const facet = facets.get(name);
  return facet?.labels[language]?.[facet.values.indexOf(value)] ?? value;
}

/** Of each chosen value. */
export const labelsOf = (columns: Columns, choices: Choices, language: string): Labels =>
  Object.fromEntries(
    facetNames.flatMap((name) => {
      const chosen = choices[name]?.map((value) => [value, labelOf(columns, name, value, language)]);
      return chosen ? [[name, Object.fromEntries(chosen)]] : [];
    }),
  );

/** The versions of an entry stand together. */
function versionsOf({ entries, rows }: Columns, row: number): readonly number[] {
  let from = row;
  while (from > 0 && entries[from - 1] === entries[row]) from -= 1;
  let to = row + 1;
  while (to < rows && entries[to] === entries[row]) to += 1;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** How many entries the rows are of. */
export function entryCount(rows: Iterable<number>, { entries }: Columns): number {
  const seen = new Uint8Array((entries.at(-1) ?? -1) + 1);
  let count = 0;
  for (const row of rows) {
    const entry = entries[row] ?? 0;
    count += 1 - (seen[entry] ?? 0);
    seen[entry] = 1;
  }
  return count;
}

/** What is asked of the versions of an entry. */
interface Wanted {
  readonly language: string;
  /** Those that were chosen; empty: any. */
  readonly languages: readonly string[];
  readonly limit: number;
  readonly isFound: (row: number) => boolean;
}

/**
 * One for each entry, in the order of `rows`, and no more than `limit`: the version in `language` where it is among
 * those allowed, else the one found first. The text that is quoted is that version's own, where it was found too.
 */
export function oneForEach(
  rows: Iterable<number>,
  columns: Columns,
  { language, languages, limit, isFound }: Wanted,
): readonly Shown[] {
  const wanted = codeOf(columns, 'lang', language);
  const isAllowed = languages.length === 0 || languages.includes(language);
  const seen = new Set<number>();
  const shown: Shown[] = [];
  for (const row of rows) {
    if (shown.length === limit) break;
    const entry = columns.entries[row] ?? 0;
    if (seen.has(entry)) continue;
    seen.add(entry);
    const own = isAllowed
      ? versionsOf(columns, row).find((version) => valuesOf(columns, 'lang', version)[0] === wanted)
      : undefined;
    shown.push({ row: own ?? row, textRow: own !== undefined && isFound(own) ? own : row });
  }
  return shown;
}

/** What the page draws, with the archive's labels. */
export function resultOf(
  { textRow }: Shown,
  card: Card,
  {
    columns,
    words,
    language,
  }: { readonly columns: Columns; readonly words: readonly string[]; readonly language: string },
): Result {
  const labelled = (name: (typeof cardFacets)[number]) =>
    (card.values?.[name] ?? []).map((value) => [labelOf(columns, name, value, language), value] as const);
  const [severity] = labelled('severity');
  const [team] = labelled('team');
  return {
    card,
    kind: labelled('kind')[0]?.[1] ?? '',
    status: labelled('status')[0]?.[1] ?? '',
    ...(severity && { severity: severity[0] }),
    services: labelled('service').map(([label]) => label),
    ...(team && { team: team[0] }),
    gates: labelled('gate').map(([label, value]) => [label, value.slice(value.lastIndexOf(':') + 1)] as const),
    words,
    textRow,
  };
}
