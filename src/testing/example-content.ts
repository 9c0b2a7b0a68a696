import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/**
 * The folder of the example archive: `content`, or where `npm run new -- archive` set it aside. Undefined in the clone
 * of a team that has removed it; what reads the examples is not tested there.
 */
export const exampleContent: string | undefined = ['content', ...globSync('content-examples-*', { cwd: root })]
  .map((folder) => join(root, folder))
  .find((folder) => existsSync(join(folder, 'postmortems/2026-03-03-locked-table/index.mdx')));
