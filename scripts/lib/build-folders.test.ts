import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawingFolder, ensureContent, outRefusal } from './build-folders.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tollgate-folders-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));
const refusalOf = (name: string) => outRefusal({ out: join(cwd, name) }, cwd);

test('a folder that is not there, an empty one and a built site are built into', () => {
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(join(cwd, 'dist', 'index.html'), '');
  expect(['new', 'deep/new', 'empty', 'dist'].map(refusalOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test('nothing else is replaced by a site', () => {
  writeFileSync(join(cwd, 'README.md'), '# Read me');
  mkdirSync(join(cwd, 'content', 'postmortems'), { recursive: true });
  expect(refusalOf('README.md')).toBe(
    '`README.md` is a file, and a build makes a folder. TOLLGATE_OUT names another folder.',
  );
  expect(refusalOf('content')).toMatch(/^`content` holds something else than a built site, /);
  expect(refusalOf('.')).toMatch(/^`\.` holds something else than a built site, /);
});

const otherDisk = '/dev/shm';
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;
test.runIf(hasOtherDisk)('a site for another disk is drawn beside the code first', () => {
  const next = join(cwd, 'dist.next');
  expect(drawingFolder(next, cwd)).toBe(next);
  const drawn = drawingFolder(join(otherDisk, 'tollgate-nothing', 'dist.next'), cwd);
  expect(drawn.startsWith(join(cwd, 'node_modules', '.cache', 'dist-'))).toBe(true);
});

test('without a content folder there is nothing to build', () => {
  expect(() => ensureContent(join(cwd, 'content'), cwd)).toThrow('The content folder `content` is not there.');
  mkdirSync(join(cwd, 'content'));
  expect(() => ensureContent(join(cwd, 'content'), cwd)).not.toThrow();
});
