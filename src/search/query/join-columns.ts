import { type Columns, type Facet, valuesOf } from './columns.ts';
import { type FacetName, facetNames } from './facet-names.ts';

/** An archive among several, by the name that its results carry. */
export interface NamedColumns {
  readonly name: string;
  readonly columns: Columns;
}

/** Rows of several archives one after the other, with the archive of each as a facet. Values of one name are one value. */
export function joinColumns(parts: readonly NamedColumns[]): Columns {
  const rows = parts.reduce((sum, { columns }) => sum + columns.rows, 0);
  const days = new Int32Array(rows);
  const minutes = new Int32Array(rows);
  const entries = new Uint32Array(rows);
  let row = 0;
  let entry = 0;
  for (const { columns } of parts) {
    days.set(columns.days, row);
    minutes.set(columns.minutes, row);
    entries.set(
      columns.entries.map((own) => own + entry),
      row,
    );
    row += columns.rows;
    entry += columns.rows > 0 ? (columns.entries[columns.rows - 1] ?? 0) + 1 : 0;
  }
  const facets = new Map<FacetName, Facet>([['archive', archiveFacet(parts)]]);
  for (const name of facetNames) {
    if (name !== 'archive' && parts.some(({ columns }) => columns.facets.has(name)))
      facets.set(name, joinFacet(parts, name));
  }
  return { rows, days, minutes, entries, facets };
}

function packed(
  { values, labels, isHere }: Pick<Facet, 'values' | 'labels' | 'isHere'>,
  codes: readonly (readonly number[])[],
): Facet {
  const starts = new Uint32Array(codes.length + 1);
  codes.forEach((own, row) => {
    starts[row + 1] = (starts[row] ?? 0) + own.length;
  });
  return { values, labels, isHere, starts, codes: Uint16Array.from(codes.flat()) };
}

const archiveFacet = (parts: readonly NamedColumns[]): Facet => {
  const names = [...new Set(parts.map(({ name }) => name))];
  const codes = parts.flatMap(({ name, columns }) => Array.from({ length: columns.rows }, () => [names.indexOf(name)]));
  return packed({ values: names, labels: {}, isHere: true }, codes);
};

function joinFacet(parts: readonly NamedColumns[], name: FacetName): Facet {
  const known = new Set(parts.flatMap(({ columns }) => columns.facets.get(name)?.values ?? []));
  // Years are in order; other lists keep that of the first archive that has them.
  const values = name === 'year' ? [...known].sort().reverse() : [...known];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = parts.flatMap(({ columns }) => {
    const own = columns.facets.get(name)?.values ?? [];
    return Array.from({ length: columns.rows }, (_, row) =>
      valuesOf(columns, name, row).flatMap((code) => codeOf.get(own[code] ?? '') ?? []),
    );
  });
  const isHere = parts.every(({ columns }) => columns.facets.get(name)?.isHere ?? true);
  return packed({ values, labels: labelsOf(parts, name, values), isHere }, codes);
}

/** In each language of any archive: the label of the first archive that has the value, in its own language if need be. */
function labelsOf(parts: readonly NamedColumns[], name: FacetName, values: readonly string[]): Facet['labels'] {
  const facets = parts.flatMap(({ columns }) => columns.facets.get(name) ?? []);
  const languages = [...new Set(facets.flatMap(({ labels }) => Object.keys(labels)))];
  const labelOf = (value: string, language: string) => {
    const facet = facets.find((candidate) => candidate.values.includes(value));
    const labels = facet?.labels[language] ?? Object.values(facet?.labels ?? {})[0];
    return labels?.[facet?.values.indexOf(value) ?? -1] ?? value;
  };
  return Object.fromEntries(languages.map((language) => [language, values.map((value) => labelOf(value, language))]));
}
