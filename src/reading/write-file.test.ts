import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextFolder, prepareNextFolder, replaceFile, swapFolder } from './write-file.ts';

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-write-'));
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

function folderWith(path: string, text: string) {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const page = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('a file is replaced whole, and no other file stays beside it', () => {
  replaceFile(join(root, 'deep', 'headers'), 'one');
  replaceFile(join(root, 'deep', 'headers'), 'two');
  expect(readFileSync(join(root, 'deep', 'headers'), 'utf8')).toBe('two');
  expect(readdirSync(join(root, 'deep'))).toEqual(['headers']);
});

test('the prepared folder takes the place of the old one, of which nothing stays', () => {
  folderWith(dist, 'old');
  writeFileSync(join(dist, 'gone.html'), 'gone');
  folderWith(prepareNextFolder(dist), 'new');
  expect(page()).toBe('old');
  swapFolder(dist);
  expect(page()).toBe('new');
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build has no old folder', () => {
  folderWith(prepareNextFolder(dist), 'new');
  swapFolder(dist);
  expect(page()).toBe('new');
});

test('nothing prepared leaves the old folder where it was', () => {
  folderWith(dist, 'old');
  prepareNextFolder(dist);
  expect(() => swapFolder(dist)).toThrow();
  expect(page()).toBe('old');
});

test('what a stopped build left is cleared, and an old folder that was already set aside comes back', () => {
  folderWith(nextFolder(dist), 'half');
  folderWith(`${dist}.last`, 'old');
  prepareNextFolder(dist);
  expect(page()).toBe('old');
  expect(existsSync(nextFolder(dist))).toBe(false);
});
