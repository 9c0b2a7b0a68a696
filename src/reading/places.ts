import { join, resolve } from 'node:path';
import type { Edition } from '../model/archive.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folders that one run of the program works with. */
export interface Places {
  readonly content: string;
  readonly out: string;
  /** What may be deleted at any time: compiled bodies, findings, Astro's own caches. */
  readonly cache: string;
}

/** The variables that move a folder, for the help texts. Tests and the benchmark build other archives this way. */
export const placeVariables = {
  TOLLGATE_CONTENT: 'Folder of the write-ups, default content',
  TOLLGATE_OUT: 'Folder of the built site, default dist; of the public edition dist-public',
  TOLLGATE_CACHE: 'Folder of what can be made anew, default node_modules/.cache/tollgate',
} as const;

/** The edition that a build is for: the whole archive, or what everybody may read. */
export const editionIn = (env: Environment): Edition => (env['TOLLGATE_EDITION'] === 'public' ? 'public' : 'internal');

const outFolder = { internal: 'dist', public: 'dist-public' } as const satisfies Record<Edition, string>;

export function placesOf(env: Environment, root: string): Places {
  return {
    content: resolve(root, env['TOLLGATE_CONTENT'] || 'content'),
    out: resolve(root, env['TOLLGATE_OUT'] || outFolder[editionIn(env)]),
    cache: resolve(root, env['TOLLGATE_CACHE'] || join('node_modules', '.cache', 'tollgate')),
  };
}

/** Build and dev server may run side by side, so each has a pack of its own. */
export const packFolder = ({ cache }: Places, command: 'build' | 'dev'): string => join(cache, command);
