/** What the index calls a row of the data files. */
export const rowName = (row: number): string => row.toString(36);

/** Throws for anything else: an index that another build wrote names its pages by their texts. */
export function rowOfName(name: string): number {
  const row = Number.parseInt(name, 36);
  if (rowName(row) !== name) throw new Error('The files of the search index do not belong together.');
  return row;
}
