/** What results can be narrowed by, in the order of the panel. `year` follows from the day and is not stored. */
export const facetNames = [
  'archive',
  'kind',
  'status',
  'severity',
  'service',
  'team',
  'gate',
  'reason',
  'followUps',
  'source',
  'trigger',
  'impact',
  'factor',
  'tag',
  'year',
  'lang',
] as const;

export type FacetName = (typeof facetNames)[number];

export const isFacetName = (name: string): name is FacetName => facetNames.some((known) => known === name);

/** Values chosen by the reader: any one of a facet's, and each facet. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;
