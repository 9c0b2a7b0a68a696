import { getEntry } from 'astro:content';
import type { Archive, Edition } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import type { Finding } from '../model/finding.ts';
import { packReader } from '../reading/tree-cache.ts';
import { liveArchive } from './live-archive.ts';

/** Everything that pages, feeds and figures start from. The only reader of Astro's collections. */
export async function getArchive(edition: Edition = 'internal'): Promise<Archive> {
  // Asked for its own sake: so Astro knows that what is drawn from here changes with every reading.
  await getEntry('revision', 'revision');
  const { archiveOf } = await liveArchive().reading();
  return archiveOf(edition);
}

let readBody: ((key: string) => string | undefined) | undefined;

/** The compiled body that an entry's `bodyKey` names. */
export function bodyOf(bodyKey: string): Body {
  readBody ??= packReader(liveArchive().packFolder);
  const text = readBody(bodyKey);
  if (text === undefined) throw new Error(`The compiled body ${bodyKey} is not in the cache. Building again makes it anew.`);
  return JSON.parse(text);
}

/** A file whose page shows its findings: in `dev` only, since a build stops at the first error. */
export interface RefusedFile {
  readonly path: string;
  /** Address of the page that the file would have, below the base path. */
  readonly address: string;
  readonly findings: readonly Finding[];
  readonly sourceLines: readonly string[];
}

export async function refusedFiles(): Promise<readonly RefusedFile[]> {
  await getEntry('revision', 'revision');
  return (await liveArchive().reading()).refused;
}
