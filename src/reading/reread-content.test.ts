import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readContent } from './read-content.ts';
import { contentReader } from './reread-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-reread-'));
  mkdirSync(join(root, 'guides'));
  write('guides/one.mdx', 'one');
  write('guides/two.mdx', 'two');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
/** The files have settled by then. */
const later = () => vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
/** Until its stamp is another one: after a minute it would be, but some systems count in hundredths of a second. */
function changeLater(path: string, change: () => void) {
  const stamp = () => statSync(join(root, path), { bigint: true }).ctimeNs;
  const before = stamp();
  do change();
  while (stamp() === before);
}

test('what has not changed is not opened again', () => {
  later();
  const read = contentReader();
  const [one, two] = read(root);
  changeLater('guides/two.mdx', () => write('guides/two.mdx', 'TWO'));
  const again = read(root);
  expect(again[0]?.bytes).toBe(one?.bytes);
  expect(again[1]?.bytes).not.toBe(two?.bytes);
  expect(again).toEqual(readContent(root));
});

test('a change that keeps the size and sets back the time is seen', () => {
  later();
  const read = contentReader();
  read(root);
  const past = new Date('2026-01-01');
  for (const text of ['eno', 'neo']) {
    changeLater('guides/one.mdx', () => {
      write('guides/one.mdx', text);
      utimesSync(join(root, 'guides/one.mdx'), past, past);
    });
    expect(read(root)).toEqual(readContent(root));
  }
});

test('files that come, go and take the place of others are seen', () => {
  later();
  const read = contentReader();
  read(root);
  renameSync(join(root, 'guides/two.mdx'), join(root, 'guides/one.mdx'));
  expect(read(root)).toEqual(readContent(root));
  write('guides/two.mdx', 'new');
  expect(read(root)).toEqual(readContent(root));
  rmSync(join(root, 'guides'), { recursive: true });
  expect(read(root)).toEqual([]);
});

test('a file that was written just now is opened each time', () => {
  const written = statSync(join(root, 'guides/one.mdx')).ctimeMs;
  vi.useFakeTimers({ now: written + 1000, toFake: ['Date'] });
  const read = contentReader();
  const [first] = read(root);
  expect(read(root)[0]?.bytes).not.toBe(first?.bytes);
});
