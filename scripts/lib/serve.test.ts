import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteServer } from './serve.ts';

let port = 0;
let root: string;
let server: Server;

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-serve-'));
  write('secret.txt', 'secret');
  write('dist/index.html', 'home');
  write('dist/404.html', 'lost');
  write('dist/festival/index.html', 'festival');
  write('dist/été/index.html', 'summer');
  write('dist/search.js', '1');
  write('dist/_headers', '/archive/*\n  X-Content-Type-Options: nosniff\n');
  server = siteServer(join(root, 'dist'), '/archive/');
  await listen(server, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test('pages stand under the base path, with the headers of the site', async () => {
  expect(await get('/archive/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('/archive/festival/?a=1')).toMatchObject({ status: 200, text: 'festival' });
  expect(await get('/archive/%C3%A9t%C3%A9/')).toMatchObject({ status: 200, text: 'summer' });
  expect((await get('/archive/')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
});

test('a folder without its slash leads to the one with it', async () => {
  expect((await get('/archive')).headers['location']).toBe('/archive/');
  expect((await get('/archive/festival')).headers['location']).toBe('/archive/festival/');
});

test('a module is JavaScript, and HEAD sends no body', async () => {
  const answer = await get('/archive/search.js', 'HEAD');
  expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'content-length': '1' });
  expect(answer.text).toBe('');
});

test.each([
  '/archive/nowhere/',
  '/',
  '/archive/../secret.txt',
  '/archive/%2e%2e/secret.txt',
  '/archive/..%5csecret.txt',
  '/archive/%00',
  '/archive/%ff',
  '/archive/_headers',
])('%s is the 404 page of the site', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: 'lost' });
});

test('nothing can be sent to it', async () => {
  expect((await get('/archive/', 'POST')).status).toBe(405);
});

test('a port in use is said with its number', async () => {
  await expect(listen(siteServer(root, '/'), port)).rejects.toThrow(`Port ${port} is in use`);
});
