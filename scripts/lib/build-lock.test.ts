import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withBuildLock } from './build-lock.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'tollgate-lock-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const lock = () => join(cache, 'build.lock');
const silent = () => undefined;

test('a second build starts after the first has ended, and says that it waits', async () => {
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const building = withBuildLock(cache, silent, async () => {
    await first.promise;
    order.push('first');
  });
  const waiting = withBuildLock(
    cache,
    () => {
      order.push('said');
      first.resolve();
    },
    async () => {
      order.push('second');
    },
  );
  await Promise.all([building, waiting]);
  expect(order).toEqual(['said', 'first', 'second']);
  expect(existsSync(lock())).toBe(false);
});

test('a build that breaks gives way to the next', async () => {
  await expect(withBuildLock(cache, silent, () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  expect(await withBuildLock(cache, silent, async () => 'built')).toBe('built');
});

test('the lock of a process that is gone counts for nothing', async () => {
  // Process numbers end far below this one.
  writeFileSync(lock(), '999999999');
  const said: string[] = [];
  expect(
    await withBuildLock(
      cache,
      (text) => said.push(text),
      async () => 'built',
    ),
  ).toBe('built');
  expect(said).toEqual([]);
});
