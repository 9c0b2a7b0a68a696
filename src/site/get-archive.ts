import { getEntry } from 'astro:content';
import { speakerIn } from '../checking/messages/tongues.ts';
import { addressesOf } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Body } from '../model/body.ts';
import type { Entry } from '../model/entry.ts';
import type { Speak } from '../model/sentence.ts';
import type { Reading, RefusedFile } from '../reading/reading.ts';
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

/** What whoever writes a text wants to see beside it. */
export interface WritingNotes {
  /** A translation or replies that have errors, so that the page is shown without them. */
  readonly refused: readonly RefusedFile[];
  readonly todo: Reading['todo'];
  readonly speak: Speak;
}

/** Of an entry's page in a language. In `dev` only: readers of a built site are told that a draft is one. */
export async function writingNotes(
  entry: Entry,
  { language, defaultLanguage }: { readonly language: string; readonly defaultLanguage: string },
): Promise<WritingNotes> {
  const { reading, command } = liveArchive();
  const speak = await speakerIn(language);
  if (command !== 'dev') return { refused: [], todo: [], speak };
  const { refused, todo } = await reading();
  const page = addressesOf({ base: '/', language, defaultLanguage }).entry(entry).slice(1);
  return {
    refused: refused.filter(({ address }) => address === page),
    todo: todo.filter(({ file }) => file === entry.path),
    speak,
  };
}
