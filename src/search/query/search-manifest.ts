/** What reads the index, pinned: the build compares it, and so does a site that searches another's index. */
export const pagefindVersion = '1.6.0';

/** Below the site's base. */
export const pagefindScript = 'pagefind/pagefind.js';

/** Pagefind's list of its index, in its folder: a name that is known before its entry file is read. */
export const pagefindMeta = 'pagefind.en.pf_meta';

/** Says that a folder or a site holds a search index, and what is where; below the site's base. */
export const searchManifest = 'search/index.json';

/** Counts up when a program that reads the files must be changed. */
export const searchFormat = 5;

/** For programs: every path is below the site's base, `{…}` stands for a number or a fragment's id. */
export interface SearchManifest {
  readonly format: typeof searchFormat;
  /** Changes with every state of the archive. */
  readonly version: string;
  readonly pagefindVersion: string;
  readonly rows: number;
  readonly pagefind: string;
  readonly words: string;
  readonly columns: string;
  readonly facets: string;
  readonly cards: string;
  readonly rowsPerCardFile: number;
  readonly texts: string;
}
