import type { ArchiveFiles, SearchIndex } from '../query/engine.ts';
import { type Fragment, fragmentFile, readFragment } from '../query/fragment.ts';
import { remembered } from '../query/remember.ts';
import { keptIn, load, loadArchiveFiles } from './archive-files.client.ts';
import { pagefindOf } from './pagefind.client.ts';

/** An archive whose data files are here. Pagefind is loaded once words are searched, or about to be. */
export interface OpenArchive {
  readonly files: ArchiveFiles;
  readonly search: SearchIndex;
  readonly warm: () => void;
  readonly textOf: (row: number) => Promise<Fragment>;
}

/** An archive that is being opened: Pagefind need not wait for the data files. */
export interface Opening {
  readonly warm: () => void;
  readonly archive: Promise<OpenArchive>;
}

/** Rows that stay found, of twelve bytes each: those of some hundred words where each stands in thousands of texts. */
const keptRows = 2_000_000;

/** `version` names the archive's state. `script` is whose Pagefind reads the index: only this site's own is run. */
export function beginArchive(base: string, version: string, script: string): Opening {
  const { search, warm } = pagefindOf(base, version, script);
  const read = new Map<number, Promise<Fragment>>();
  const archive = async (): Promise<OpenArchive> => {
    const files = await loadArchiveFiles(base, version);
    const { rows } = files.columns;
    const searchKnown: SearchIndex = async (words) => {
      const found = await search(words);
      if (found.rows.some((row) => row >= rows))
        throw new Error('The files of the search index do not belong together.');
      return found;
    };
    return {
      files,
      search: remembered(searchKnown, keptRows),
      warm,
      textOf: (row) =>
        keptIn(read, row, async () => {
          const { text } = await files.card(row);
          const response = await load(base + fragmentFile(text));
          return await readFragment(new Uint8Array(await response.arrayBuffer()));
        }),
    };
  };
  return { warm, archive: archive() };
}

export const openArchive = (base: string, version: string, script: string): Promise<OpenArchive> =>
  beginArchive(base, version, script).archive;
