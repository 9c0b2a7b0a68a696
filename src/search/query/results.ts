import type { Card } from './card.ts';
import { type Columns, valuesOf } from './columns.ts';
import type { FacetName } from './facet-names.ts';
import type { Result } from './question.ts';

/** A row that was found, best first, with the words that found it. */
export interface FoundRow {
  readonly row: number;
  readonly words: readonly string[];
}

/** The rows of one entry: the one that is shown, and the one that matched. */
export interface Shown {
  readonly row: number;
  readonly text: FoundRow;
}

const codeOf = (columns: Columns, name: FacetName, value: string) =>
  columns.facets.get(name)?.values.indexOf(value) ?? -1;

/** Most entries have one version, and there may be thousands of rows. */
const isAlone = ({ entries }: Columns, row: number): boolean =>
  entries[row - 1] !== entries[row] && entries[row + 1] !== entries[row];

/** The versions of an entry stand together. */
function versionsOf({ entries, rows }: Columns, row: number): readonly number[] {
  let from = row;
  while (from > 0 && entries[from - 1] === entries[row]) from -= 1;
  let to = row + 1;
  while (to < rows && entries[to] === entries[row]) to += 1;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/**
 * One for each entry, in the order of `rows`: the version in `language` where it is among those allowed, else the one
 * found first. The text that is quoted is that version's own, where it was found too.
 */
export function oneForEach(
  rows: readonly number[],
  found: ReadonlyMap<number, FoundRow>,
  columns: Columns,
  { language, languages }: { readonly language: string; readonly languages: readonly string[] },
): readonly Shown[] {
  const wanted = codeOf(columns, 'lang', language);
  const isAllowed = languages.length === 0 || languages.includes(language);
  const seen = new Set<number>();
  return rows.flatMap((row) => {
    const entry = columns.entries[row] ?? 0;
    if (seen.has(entry)) return [];
    seen.add(entry);
    const own =
      isAllowed && !isAlone(columns, row)
        ? versionsOf(columns, row).find((version) => valuesOf(columns, 'lang', version)[0] === wanted)
        : undefined;
    const shown = own ?? row;
    return [{ row: shown, text: found.get(shown) ?? found.get(row) ?? { row, words: [] } }];
  });
}

/** What the page draws, with the archive's labels. */
export function resultOf({ row, text }: Shown, card: Card, columns: Columns, language: string): Result {
  const labelled = (name: FacetName) => {
    const facet = columns.facets.get(name);
    const labels = facet?.labels[language] ?? facet?.values ?? [];
    return valuesOf(columns, name, row).map((code) => [labels[code] ?? '', facet?.values[code] ?? ''] as const);
  };
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
    words: text.words,
    textRow: text.row,
  };
}
