import { nearestTo } from '../../src/checking/nearest.ts';

/** What is said about an id that none of the entries has, newest first: the nearest, or what an id looks like. */
export function unknownWriteUp(id: string, entries: readonly { readonly id: string }[]): string {
  const ids = entries.map((entry) => entry.id);
  const [nearest] = nearestTo(id, ids);
  const [newest] = ids;
  const fact = `There is no write-up \`${id}\`.`;
  if (nearest !== undefined) return `${fact} The nearest is \`${nearest}\`.`;
  return newest === undefined ? fact : `${fact} An id is the name of a file without .mdx, such as \`${newest}\`.`;
}
