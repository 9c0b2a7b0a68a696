import { nearestTo } from '../../src/checking/nearest.ts';
import type { Reading } from '../../src/reading/reading.ts';

interface Looked {
  /** Those that the command is for, newest first. */
  readonly entries: readonly { readonly id: string }[];
  readonly refused?: Reading['refused'];
}

/**
 * What is said about an id that none of the entries has: that its file has errors, the nearest id, or what an id looks
 * like. A command that says it writes nothing and ends with 2.
 */
export function unknownWriteUp(id: string, { entries, refused = [] }: Looked): string {
  if (refused.some(({ address }) => address.split('/').at(-2) === id))
    return `\`${id}\` has errors; \`npm run check\` says which.`;
  const ids = entries.map((entry) => entry.id);
  const [nearest] = nearestTo(bareName(id), ids);
  const [newest] = ids;
  const fact = `There is no write-up \`${id}\`.`;
  if (nearest !== undefined) return `${fact} The nearest is \`${nearest}\`.`;
  return newest === undefined ? fact : `${fact} An id is the name of a file without .mdx, such as \`${newest}\`.`;
}

/** The id in a path or an address, as a shell or a browser completes it. */
const bareName = (id: string): string =>
  id
    .replace(/\/(?:index\.mdx)?$/, '')
    .replace(/^.*\//, '')
    .replace(/\.mdx$/, '');
