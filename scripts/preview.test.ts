import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from './preview.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-preview-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const home = (base: string) => `<link rel="stylesheet" href="${base}_astro/site.css"><h1>The log</h1>`;
function site(name: string, base: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), home(base));
}
const say = () => {
  const said: string[] = [];
  const write = (text: string) => said.push(text);
  return { said, io: { stdout: write, stderr: write, cwd: folder, env: {} } };
};

/** What the command prints first, and what stands there. */
async function preview(args: readonly string[], env: Readonly<Record<string, string>>) {
  const script = new URL('preview.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data) => resolve(String(data)));
      child.once('close', () => reject(new Error('It ended without a word.')));
    });
    const page = await fetch(address.trim());
    return { address, status: page.status, text: await page.text() };
  } finally {
    child.kill();
  }
}

test.each([
  ['the site of a build', [], 'dist', '/'],
  ['one below a path', [], 'dist', '/archive/'],
  ['an unpacked artifact', ['--dir', 'unpacked'], 'unpacked', '/a/b/'],
])('%s is served at PORT, below the path that it was built for', async (_, args, name, base) => {
  site(name, base);
  // 0 is any port that nobody else has.
  expect(await preview(args, { PORT: '0' })).toEqual({
    address: expect.stringMatching(new RegExp(`^http://localhost:[1-9]\\d*${base}\n$`)),
    status: 200,
    text: home(base),
  });
});

test('a folder without a site is 2, with the next step', async () => {
  const { said, io } = say();
  expect(await main([], io)).toBe(2);
  expect(said).toEqual([`There is no built site in ${join(folder, 'dist')}. First: npm run build\n`]);
});

test('a port that is taken, or is none, is said', async () => {
  site('dist', '/');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const { io } = say();
  await expect(main([], { ...io, env: { PORT: String(port) } })).rejects.toThrow(`Port ${port} is in use.`);
  await expect(main([], { ...io, env: { PORT: 'http' } })).rejects.toThrow('PORT is `http`, which is no port.');
  other.close();
});
