import { code, or, say, word } from '../../src/checking/messages/fill.ts';
import { nearestTo } from '../../src/checking/nearest.ts';
import { pathOf, readPath, type WriteUpPath } from '../../src/model/paths.ts';
import type { FolderKind } from '../../src/model/schema/kinds.ts';
import type { Sentence } from '../../src/model/sentence.ts';

const longest = 80;

/** Pages of the site that no guide can take the address of. */
const generatedGuides = ['components', 'fields', 'rules'];

/** The write-ups of an archive by their file names alone. */
export interface Names {
  readonly writeUps: readonly WriteUpPath[];
  /** Whether an id is in use; postmortems, stories and guides share one set, whatever the case. */
  readonly isTaken: (id: string) => boolean;
}

export function namesIn(paths: readonly string[]): Names {
  const writeUps = paths.map(readPath).filter((path) => path?.type === 'write-up');
  const originals = writeUps.filter(({ kind }) => kind !== 'translation');
  const taken = new Set([...originals.map(({ id }) => id.toLowerCase()), ...generatedGuides]);
  return { writeUps, isTaken: (id) => taken.has(id.toLowerCase()) };
}

/** The first of `id`, `id-2`, `id-3` … that is free, still within the length of a name. */
export function freeId(id: string, { isTaken }: Names): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`;
    const slash = id.lastIndexOf('/') + 1;
    const candidate = `${id.slice(0, slash)}${id
      .slice(slash)
      .slice(0, longest - end.length)
      .replace(/-+$/, '')}${end}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** The write-up that `--of` names, among those of some kinds; or the sentence with the nearest one. */
export function findWriteUp(
  id: string,
  kinds: readonly FolderKind[],
  { writeUps }: Names,
): WriteUpPath | { readonly refusal: Sentence } {
  const known = writeUps.filter(({ kind, originalKind }) => kind === originalKind && kinds.includes(originalKind));
  const found = known.find((writeUp) => writeUp.id === id);
  if (found) return found;
  const near = nearestTo(
    id,
    known.map((writeUp) => writeUp.id),
  );
  const next =
    near[0] === undefined ? say`A name of ${foldersOf(kinds)}, without .mdx.` : say`The nearest is ${code(near[0])}.`;
  return {
    refusal: say`\`--of ${id}\` names no ${or(kinds.map((kind) => word(kind)))} of this archive. ${next}`,
  };
}

/** Where a write-up lies. */
export const fileOf = ({ originalKind: kind, id, isFolderForm }: WriteUpPath): string =>
  pathOf({ kind, id, isFolderForm });

const foldersOf = (kinds: readonly FolderKind[]) =>
  [...new Set(kinds.map((kind) => pathOf({ kind, id: 'x' }).split('/').slice(0, 2).join('/')))].join(' or ');
