import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failureText } from './failure.ts';

const cwd = mkdtempSync(join(tmpdir(), 'failure-'));
afterAll(() => rmSync(cwd, { recursive: true }));
writeFileSync(join(cwd, 'file'), '');

function said(work: () => void, env = {}): string {
  try {
    work();
  } catch (error) {
    return failureText(error, { env, cwd });
  }
  return 'nothing was thrown';
}
const refused = (facts: Readonly<Record<string, string>>) => () => {
  throw Object.assign(new Error(`${facts['code']}: as the system says it`), facts);
};

test('what the disk refuses is a fact about a path of the project', () => {
  expect(said(() => mkdirSync(join(cwd, 'file', 'below')))).toBe(
    'A file is in the way of `file/below`; above it only folders can stand.',
  );
  expect(said(refused({ code: 'EROFS', path: join(cwd, 'x.mdx.312.new') }))).toBe('The disk of `x.mdx` is read-only.');
  expect(said(refused({ code: 'EISDIR', path: join(cwd, 'a.312.new'), dest: join(cwd, 'a') }))).toBe(
    '`a` is a folder, and a file is to stand there.',
  );
});

test('a folder of what is made is named with the variable that moves it', () => {
  expect(said(refused({ code: 'ENOSPC', path: join(cwd, 'dist.next', 'fr', 'index.html') }))).toBe(
    'The disk of `dist` is full. Free some space, then run it again. TOLLGATE_OUT names another folder.',
  );
  const cache = join(cwd, 'cache');
  expect(said(refused({ code: 'EROFS', path: join(cache, 'build.lock') }), { TOLLGATE_CACHE: cache })).toBe(
    'The disk of `cache` is read-only. TOLLGATE_CACHE names another folder.',
  );
  expect(said(refused({ code: 'ENOENT', syscall: 'mkdir', path: cache }), { TOLLGATE_CACHE: cache })).toContain(
    '`cache` cannot be made: the folder above it takes nothing new.',
  );
});

test('anything else is said by its own message, and its stack only where `DEBUG` asks for it', () => {
  const broken = () => {
    throw new TypeError('A rule broke.');
  };
  expect(said(broken)).toBe('A rule broke.');
  expect(said(broken, { DEBUG: '1' })).toMatch(/^A rule broke\.\nTypeError: A rule broke\.\n +at /);
  expect(said(() => readFileSync(join(cwd, 'gone')))).toMatch(/^ENOENT/);
});
