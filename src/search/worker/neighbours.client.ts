import { pagefindVersion, type SearchManifest, searchFormat, searchManifest } from '../query/search-manifest.ts';
import { load } from './archive-files.client.ts';
import { type OpenArchive, openArchive } from './open-archive.client.ts';

/** Another archive that archive.yaml names. */
export interface Neighbour {
  readonly name: string;
  /** Whole address, with a slash at its end. */
  readonly base: string;
}

export interface OpenNeighbour extends OpenArchive, Neighbour {}

export interface Neighbours {
  readonly open: readonly OpenNeighbour[];
  /** Names of those that did not answer, or not in a way that this site can read. */
  readonly missing: readonly string[];
}

/** So long the results of this archive wait to be joined by the others, in milliseconds. */
const patienceMs = 5000;

/** Opens each one apart, so that one that is gone takes no other with it. Never rejects. */
export async function openNeighbours(neighbours: readonly Neighbour[], script: string): Promise<Neighbours> {
  const opened = await Promise.allSettled(
    neighbours.map(async (neighbour): Promise<OpenNeighbour> => {
      const archive = await Promise.race([openNeighbour(neighbour, script), tooLate()]);
      return { ...archive, ...neighbour };
    }),
  );
  return {
    open: opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    missing: neighbours.flatMap(({ name }, at) => (opened[at]?.status === 'rejected' ? [name] : [])),
  };
}

async function openNeighbour({ base }: Neighbour, script: string): Promise<OpenArchive> {
  const response = await load(`${base}${searchManifest}`);
  // What another site built: the version says whether it is what is read here.
  const manifest = (await response.json()) as SearchManifest;
  if (manifest.format !== searchFormat || manifest.pagefindVersion !== pagefindVersion)
    throw new Error('That archive was built by another version.');
  return await openArchive(base, manifest.version, script);
}

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('That archive did not answer in time.')), patienceMs);
  });
