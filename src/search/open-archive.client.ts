import { keptIn, load, loadArchiveFiles } from './archive-files.client.ts';
import { startPagefind } from './pagefind.client.ts';
import { listenToPagefind, takeTrouble } from './pagefind-troubles.client.ts';
import type { ArchiveFiles, SearchIndex } from './query/engine.ts';
import { type Fragment, fragmentFile, readFragment } from './query/fragment.ts';
import { remembered } from './query/remember.ts';

/** An archive whose data files are here. Pagefind is loaded once words are searched, or about to be. */
export interface OpenArchive {
  readonly files: ArchiveFiles;
  readonly search: SearchIndex;
  readonly warm: () => void;
  readonly textOf: (row: number) => Promise<Fragment>;
}

/** Words that stay found: a few megabytes where each stands in thousands of texts. */
const keptWords = 200;

/** `version` names the archive's state. `script` is whose Pagefind reads the index: only this site's own is run. */
export async function openArchive(base: string, version: string, script: string): Promise<OpenArchive> {
  let pagefind: Promise<SearchIndex> | undefined;
  listenToPagefind();
  const read = new Map<number, Promise<Fragment>>();

  /** A start that failed is tried again by the next search. */
  function started(): Promise<SearchIndex> {
    pagefind ??= startPagefind(base, script, () => takeTrouble(base, script.startsWith(base)));
    pagefind.catch(() => {
      pagefind = undefined;
    });
    return pagefind;
  }

  const files = await loadArchiveFiles(base, version);
  const { rows } = files.columns;
  const search: SearchIndex = async (words) => {
    const found = await (await started())(words);
    if (found.rows.some((row) => row >= rows)) throw new Error('The files of the search index do not belong together.');
    return found;
  };
  return {
    files,
    search: remembered(search, keptWords),
    warm: () => {
      started().catch(() => undefined);
    },
    textOf: (row) =>
      keptIn(read, row, async () => {
        const { text } = await files.card(row);
        const response = await load(base + fragmentFile(text));
        return await readFragment(new Uint8Array(await response.arrayBuffer()));
      }),
  };
}
