import { type Column, type ColumnsFile, type FacetsFile, firstFacets, packCodes } from '../query/columns.ts';
import { type FacetName, facetNames } from '../query/facet-names.ts';
import { type FacetLists, labelsOf } from './facet-lists.ts';
import type { Row } from './row-of.ts';

const dayMs = 86_400_000;

/** Days since 1970 of the first day that a part of a day stands for. */
function dayNumber(day: string): number | undefined {
  const full = `${day}-01-01`.slice(0, '2026-03-03'.length);
  const ms = Date.parse(`${full}T00:00:00Z`);
  return day === '' || Number.isNaN(ms) ? undefined : Math.floor(ms / dayMs);
}

/** Newest first, the versions of an entry together, what has no day at the end. */
export function inColumnOrder<Item extends { readonly row: Row }>(items: readonly Item[]): readonly Item[] {
  const day = ({ row }: Item) => row.card.day;
  return items.toSorted((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.row.card.id < b.row.card.id ? -1 : 1,
  );
}

function columnOf(
  name: FacetName,
  rows: readonly Row[],
  lists: FacetLists,
): (Required<Pick<Column, 'rows'>> & Column) | undefined {
  const used = new Set(rows.flatMap(({ facets }) => facets[name] ?? []));
  if (used.size === 0) return undefined;
  const listed = (lists.values[name] ?? []).map(({ value }) => value).filter((value) => used.has(value));
  const values = [...new Set([...listed, ...[...used].sort()])];
  const codes = new Map(values.map((value, code) => [value, code]));
  const labels = labelsOf(values, name, lists);
  return {
    values,
    ...(labels && { labels }),
    rows: packCodes(rows.map(({ facets }) => (facets[name] ?? []).flatMap((value) => codes.get(value) ?? []))),
  };
}

/** The two files of columns. The rows must stand in the order of `inColumnOrder`. */
export function encodeColumns(
  rows: readonly Row[],
  lists: FacetLists,
): { readonly columns: ColumnsFile; readonly facets: FacetsFile } {
  let last = 0;
  const days = rows.map(({ card }) => {
    const day = dayNumber(card.day);
    if (day === undefined) return null;
    const step = day - last;
    last = day;
    return step;
  });
  const columns = facetNames.flatMap((name) => {
    const column = columnOf(name, rows, lists);
    return column ? [[name, column] as const] : [];
  });
  const isFirst = (name: FacetName) => firstFacets.includes(name);
  return {
    columns: {
      rows: rows.length,
      days,
      versions: rows.flatMap(({ card }, index) => (index > 0 && rows[index - 1]?.card.id === card.id ? [index] : [])),
      facets: Object.fromEntries(
        columns.map(([name, { rows: packed, ...values }]) => [
          name,
          { ...values, ...(isFirst(name) && { rows: packed }) },
        ]),
      ),
    },
    facets: {
      minutes: rows.map(({ minutes }) => minutes ?? null),
      rows: Object.fromEntries(columns.flatMap(([name, { rows: packed }]) => (isFirst(name) ? [] : [[name, packed]]))),
    },
  };
}
