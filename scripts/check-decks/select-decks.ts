import type { ChangedFiles } from '../../src/reading/changed-files.ts';

type Page = { readonly path: string; readonly id: string };

/** Which decks a run is asked for: those with one of the parts in their path, and of these those that a change touches. */
export function selectDecks(
  parts: readonly string[],
  change?: Pick<ChangedFiles, 'paths' | 'isEverything'>,
): (deck: Page) => boolean {
  const ids = change && !change.isEverything ? entriesOf(change.paths) : undefined;
  return ({ path, id }) =>
    (parts.length === 0 || parts.some((part) => path.includes(part))) && (ids === undefined || ids.has(id));
}

/** A write-up, its translation, a picture beside it, a reply: all change the decks of one entry. */
const entriesOf = (paths: Iterable<string>) =>
  new Set([...paths].map((path) => /^content\/(?:postmortems|festival|replies)\/([^/.]+)/.exec(path)?.[1] ?? ''));
