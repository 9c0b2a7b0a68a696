import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPack, packReader } from './tree-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const everything = () => true;
function write(texts: Readonly<Record<string, string>>, isLive: (key: string) => boolean = everything) {
  const pack = openPack(folder);
  for (const [key, text] of Object.entries(texts)) pack.put(key, text);
  pack.save(isLive);
  pack.close();
}
function read(key: string) {
  const pack = openPack(folder);
  const text = pack.get(key);
  pack.close();
  return text;
}

test('what was kept is there the next time, and more can follow', () => {
  write({ a: 'été 🚧', b: '' });
  write({ c: 'third' });
  expect([read('a'), read('b'), read('c'), read('d')]).toEqual(['été 🚧', '', 'third', undefined]);
});

test('a text is there before it is saved, and lost with a process that did not save', () => {
  const pack = openPack(folder);
  pack.put('a', 'one');
  expect(pack.get('a')).toBe('one');
  pack.close();
  expect(read('a')).toBeUndefined();
});

test('one changed byte throws the whole pack away, and it can be filled anew', () => {
  write({ a: 'first', b: 'second' });
  const bytes = readFileSync(join(folder, 'pack'));
  bytes[0] = 0;
  writeFileSync(join(folder, 'pack'), bytes);
  const pack = openPack(folder);
  expect(pack.get('a')).toBeUndefined();
  expect(pack.get('b')).toBeUndefined();
  pack.put('a', 'again');
  pack.save(everything);
  pack.close();
  expect(read('a')).toBe('again');
});

test.each([
  ['a pack that was cut short', () => truncateSync(join(folder, 'pack'), 3)],
  ['an index that is no JSON', () => writeFileSync(join(folder, 'index.json'), '{')],
  ['a missing index', () => rmSync(join(folder, 'index.json'))],
  ['a missing pack', () => rmSync(join(folder, 'pack'))],
])('%s is an empty pack', (_, damage) => {
  write({ a: 'first', b: 'second' });
  damage();
  expect(read('a')).toBeUndefined();
  expect(statSync(join(folder, 'pack')).size).toBe(0);
  expect(existsSync(join(folder, 'index.json'))).toBe(false);
});

test('once most of it is of no use, only what is stays', () => {
  const large = 'x'.repeat(3_000_000);
  write({ old: large, older: large, kept: 'kept' }, (key) => key === 'kept');
  expect(statSync(join(folder, 'pack')).size).toBe(4);
  expect([read('kept'), read('old')]).toEqual(['kept', undefined]);
});

test('a reader finds what was written after it was made', () => {
  write({ a: 'one' });
  const reader = packReader(folder);
  expect([reader('a'), reader('b')]).toEqual(['one', undefined]);
  write({ b: 'two' });
  expect(reader('b')).toBe('two');
});
