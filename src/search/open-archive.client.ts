import { keptIn, load, loadArchiveFiles } from './archive-files.client.ts';
import { startPagefind } from './pagefind.client.ts';
import { listenToPagefind, takeTrouble } from './pagefind-troubles.client.ts';
import type { ArchiveFiles, SearchIndex } from './query/engine.ts';
import { type Fragment, fragmentFile, readFragment } from './query/fragment.ts';

/** An archive whose data files are here. Pagefind is loaded once words are searched, or about to be. */
export interface OpenArchive {
  readonly files: ArchiveFiles;
  readonly search: SearchIndex;
  readonly warm: () => void;
  readonly textOf: (row: number) => Promise<Fragment>;
}

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
  return {
    files,
    search: async (words) => (await started())(words),
    warm: () => {
      started().catch(() => undefined);
    },
    textOf: (row) =>
      keptIn(read, row, () =>
        load(base + fragmentFile(files.ids[row] ?? '')).then(async (response) =>
          readFragment(new Uint8Array(await response.arrayBuffer())),
        ),
      ),
  };
}
