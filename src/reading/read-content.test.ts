import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from './read-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-read-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = 'text') {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('files come by path from the project root, at any depth', () => {
  write('postmortems/b/index.mdx');
  write('archive.yaml', 'name: A');
  write('postmortems/a.mdx');
  const files = readContent(root);
  expect(files.map(({ path }) => path)).toEqual([
    'content/archive.yaml',
    'content/postmortems/a.mdx',
    'content/postmortems/b/index.mdx',
  ]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('name: A');
});

test('a symbolic link is named and not followed, whether to a file or to a folder', () => {
  write('postmortems/a.mdx');
  symlinkSync('/etc/hosts', join(root, 'postmortems/hosts.mdx'));
  symlinkSync('/etc', join(root, 'etc'));
  const links = readContent(root).filter(({ isLink }) => isLink);
  expect(links.map(({ path, bytes }) => [path, bytes.length])).toEqual([
    ['content/etc', 0],
    ['content/postmortems/hosts.mdx', 0],
  ]);
});

test('a file that belongs to no write-up is named without being read', () => {
  write('postmortems/notes.docx', 'much');
  expect(readContent(root)).toEqual([{ path: 'content/postmortems/notes.docx', bytes: new Uint8Array() }]);
});

test("an editor's and a system's own files are not content", () => {
  write('.DS_Store');
  write('postmortems/.a.mdx.swp');
  expect(readContent(root)).toEqual([]);
});

test('a folder that is missing, empty, or a file has no content', () => {
  expect(readContent(root)).toEqual([]);
  expect(readContent(join(root, 'nowhere'))).toEqual([]);
  write('file');
  expect(readContent(join(root, 'file'))).toEqual([]);
});
