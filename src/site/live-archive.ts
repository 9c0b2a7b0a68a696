import type { Reading } from '../reading/reading.ts';

/**
 * What the integration hands to the loader and to the pages. Node runs the integration; Astro runs the other two as
 * modules of its own, in the same process, so that a module variable would exist three times. The archive is read once.
 */
export interface LiveArchive {
  /** The newest reading; in `dev` another one after each save. */
  readonly reading: () => Promise<Reading>;
  /** `sync` only prepares types: it warns where `build` stops. */
  readonly command: 'build' | 'dev' | 'sync';
  readonly contentFolder: string;
}

const name = Symbol.for('tollgate.archive');
type Holder = typeof globalThis & { [name]?: LiveArchive };

export function publishArchive(archive: LiveArchive): void {
  (globalThis as Holder)[name] = archive;
}

export function liveArchive(): LiveArchive {
  const archive = (globalThis as Holder)[name];
  if (!archive)
    throw new Error('The archive is read by the integration `tollgate`, which astro.config.mjs does not name.');
  return archive;
}
