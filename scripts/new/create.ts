import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a path of the archive, `content/…`, is on this disk. */
export const onDisk = (contentFolder: string, path: string): string =>
  join(contentFolder, path.slice('content/'.length));

/** Creates a file and the folders above it. `false`: something is there already, and stays as it is. */
export function createFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
