import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file below the content folder. What no rule reads has no bytes: a link, or a type that belongs to no write-up. */
export interface SourceFile {
  /** From the project's root, with `/` on every system: `content/archive.yaml`, wherever the folder really is. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isLink?: true;
}

const isReadName = /\.(?:mdx|yaml|png|jpe?g|gif|webp|avif|svg)$/i;
/** Whether a file's bytes count; of others only the name does. */
export const isRead = ({ path, isLink }: Pick<SourceFile, 'path' | 'isLink'>): boolean =>
  !isLink && isReadName.test(path);

const isSkipped = /^(?:\.|Thumbs\.db$)/;
const none = new Uint8Array();

/**
 * Every file of a content folder, by path. Symbolic links are named and never followed; names that begin with a dot
 * are an editor's or a system's own. A missing folder is an empty one.
 */
export function readContent(folder: string, read = bytesOf): SourceFile[] {
  const found: SourceFile[] = [];
  const visit = (directory: string, path: string) => {
    for (const item of readdirSync(directory, { withFileTypes: true })) {
      if (isSkipped.test(item.name)) continue;
      const below = { directory: join(directory, item.name), path: `${path}/${item.name}` };
      if (item.isDirectory()) visit(below.directory, below.path);
      else if (item.isSymbolicLink()) found.push({ path: below.path, bytes: none, isLink: true });
      else if (item.isFile()) {
        found.push({ path: below.path, bytes: isReadName.test(item.name) ? read(below.directory) : none });
      }
    }
  };
  if (isFolder(folder)) visit(folder, 'content');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file that vanished between listing and reading is as good as empty: the watcher reports it next. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none;
    throw error;
  }
}

const isFolder = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
