import { getEntry } from 'astro:content';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import type { Reading, RefusedFile } from '../reading/read-archive.ts';

import { liveArchive } from './live-archive.ts';

/** Everything that pages, feeds and figures start from. The only reader of Astro's collections. */
export async function getArchive(): Promise<Archive> {
  // Asked for its own sake: so Astro knows that what is drawn from here changes with every reading.
  await getEntry('revision', 'revision');
  newest = await liveArchive().reading();
  return newest.archive;
}

let newest: Reading | undefined;

/** The compiled body that an entry's `bodyKey` names. The entry comes from an archive that was asked for before. */
export function bodyOf(bodyKey: string): Body {
  if (!newest) throw new Error('No archive was read from which a body could be.');
  return newest.bodyOf(bodyKey);
}

/** Changes with everything that pages show; search files are asked for by it, so that no browser keeps old ones. */
export async function archiveVersion(): Promise<string> {
  return (await liveArchive().reading()).revision;
}

/** Files whose pages show their findings: in `dev` only, since a build stops at the first error. */
export async function refusedFiles(): Promise<readonly RefusedFile[]> {
  await getEntry('revision', 'revision');
  return (await liveArchive().reading()).refused;
}
