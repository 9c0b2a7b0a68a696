import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = 'search/page/marks.client.ts';

/**
 * Where the script lies that marks what a search found, below the base. Its name has no hash: a page asks for it only
 * when its own address does, so no page may need to know what is in it.
 */
export const marksScript = (isBuild: boolean): string => (isBuild ? 'marks.js' : `src/${source}`);

/** Builds that script, which no page names by a tag. */
export function marksPlugin(): Plugin {
  return {
    name: 'tollgate-marks',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      const id = fileURLToPath(new URL(`../${source}`, import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: marksScript(true) });
    },
  };
}
