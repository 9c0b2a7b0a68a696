import { getEntry } from 'astro:content';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import { bodyReader } from '../reading/body-reader.ts';
import type { RefusedFile } from '../reading/read-archive.ts';

import { liveArchive } from './live-archive.ts';

/** Everything that pages, feeds and figures start from. The only reader of Astro's collections. */
export async function getArchive(): Promise<Archive> {
  // Asked for its own sake: so Astro knows that what is drawn from here changes with every reading.
  await getEntry('revision', 'revision');
  return (await liveArchive().reading()).archive;
}

let readBody: ((bodyKey: string) => Body) | undefined;

/** The compiled body that an entry's `bodyKey` names. */
export function bodyOf(bodyKey: string): Body {
  readBody ??= bodyReader(liveArchive().packFolder);
  return readBody(bodyKey);
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
