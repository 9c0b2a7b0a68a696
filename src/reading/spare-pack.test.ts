import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sparePack } from './spare-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'spare-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('keeps texts like any pack', () => {
  const pack = sparePack(join(folder, 'pack'));
  pack.put('a', 'kept');
  pack.save(() => true);
  pack.close();
  const again = sparePack(join(folder, 'pack'));
  expect(again.get('a')).toBe('kept');
  again.close();
});

test('a folder that cannot be made stops nobody', () => {
  writeFileSync(join(folder, 'file'), '');
  const pack = sparePack(join(folder, 'file', 'pack'));
  pack.put('a', 'gone');
  expect([pack.has('a'), pack.get('a')]).toEqual([false, undefined]);
  pack.save(() => true);
  pack.close();
});
