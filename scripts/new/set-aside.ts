import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { SourceFile } from '../../src/checking/check.ts';
import { onDisk } from './create.ts';

/** Why a folder cannot take the old content; `undefined` when it can. */
export function problemWithFolder(content: string, aside: string): string | undefined {
  const below = relative(content, aside);
  if (below === '' || !below.startsWith('..')) return 'lies inside the content folder';
  return existsSync(aside) ? 'is there already' : undefined;
}

/**
 * Puts new files in the place of the content folder, whose whole content moves to `aside`. When a step is refused, the
 * folder is as it was. Nothing is deleted.
 */
export function setAside(content: string, aside: string, files: readonly SourceFile[]): void {
  const next = resolve(dirname(content), `.${process.pid}-content.next`);
  try {
    for (const { path, bytes } of files) {
      const file = onDisk(next, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { flag: 'wx' });
    }
    const isMoved = existsSync(content);
    mkdirSync(dirname(aside), { recursive: true });
    if (isMoved) renameSync(content, aside);
    try {
      renameSync(next, content);
    } catch (error) {
      if (isMoved) renameSync(aside, content);
      throw error;
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
