import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Places } from '../../src/reading/places.ts';

/** Throws one sentence where there is no content folder: an empty site would take the place of the built one. */
export function ensureContent(content: string, cwd: string): void {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return;
  const name = relative(cwd, content) || content;
  throw new Error(`The content folder \`${name}\` is not there. \`npm run new -- archive\` makes one.`);
}

/**
 * Why a build may not put a new folder in the place of `out`, with the way out: it holds something else than a site,
 * or it cannot be renamed. `undefined` where it may.
 */
export function outRefusal({ out }: Pick<Places, 'out'>, cwd: string): string | undefined {
  const name = relative(cwd, out) || '.';
  const there = statSync(out, { throwIfNoEntry: false });
  const elsewhere = 'TOLLGATE_OUT names another folder.';
  if (there && !there.isDirectory()) return `\`${name}\` is a file, and a build makes a folder. ${elsewhere}`;
  if (there && readdirSync(out).length > 0 && !existsSync(join(out, 'index.html')))
    return `\`${name}\` holds something else than a built site, and a build would replace all of it. ${elsewhere}`;
  if (!takesNew(dirname(out))) return `\`${name}\` cannot be made: the folder above it is read-only. ${elsewhere}`;
  if (there && there.dev !== diskOf(dirname(out)))
    return `\`${name}\` is a mount, and a build replaces the folder itself. Mount the folder above it.`;
  return undefined;
}

/**
 * Where Astro draws what will be `next`: there, or beside the code where that is another disk. Astro moves files by
 * renaming them, which stays on one disk.
 */
export function drawingFolder(next: string, cwd: string): string {
  if (diskOf(next) === diskOf(cwd)) return next;
  const caches = join(cwd, 'node_modules', '.cache');
  mkdirSync(caches, { recursive: true });
  return mkdtempSync(join(caches, 'dist-'));
}

/** Of a path, or of the nearest folder above it that is there. */
function takesNew(folder: string): boolean {
  if (!existsSync(folder)) return takesNew(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** That of a path, or of the nearest folder above it that is there. */
const diskOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
