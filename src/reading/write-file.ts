import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes through a neighbour and a rename, so that nobody ever reads half a file. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}.new`;
  writeFileSync(next, content);
  renameSync(next, path);
}

/** Where a folder is prepared that will take the place of `folder`: beside it, since a rename stays on one disk. */
export const nextFolder = (folder: string): string => `${folder}.next`;
const lastFolder = (folder: string): string => `${folder}.last`;

/** Clears what an interrupted replacement left behind, and puts the old folder back where only that is left. */
export function prepareNextFolder(folder: string): string {
  if (!existsSync(folder) && existsSync(lastFolder(folder))) renameSync(lastFolder(folder), folder);
  for (const path of [nextFolder(folder), lastFolder(folder)]) rmSync(path, { recursive: true, force: true });
  return nextFolder(folder);
}

/** Puts the prepared folder in the place of `folder`. When the second rename is refused, the first is undone. */
export function swapFolder(folder: string): void {
  const isReplaced = existsSync(folder);
  if (isReplaced) renameSync(folder, lastFolder(folder));
  try {
    renameSync(nextFolder(folder), folder);
  } catch (error) {
    if (isReplaced) renameSync(lastFolder(folder), folder);
    throw error;
  }
  rmSync(lastFolder(folder), { recursive: true, force: true });
}
