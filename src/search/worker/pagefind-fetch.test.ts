import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchEarly } from './pagefind-fetch.client.ts';

const asked: string[] = [];
// Handed over once, as in a worker: what is stubbed is what that fetches with.
let answer: (address: string) => Response | undefined;
vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address);
  const response = answer(address);
  if (!response) throw new TypeError('offline');
  return response;
});
fetchEarly([]);
beforeEach(() => {
  asked.length = 0;
  answer = (address) => new Response(`${address} ${asked.length}`);
});
afterEach(() => expect(asked.length).toBeGreaterThan(0));

const same = (address: string) => ({ asked: address, from: address });
const text = async (address: string) => await (await fetch(address)).text();

test('a file that was asked for early is handed over once, and asked for again after that', async () => {
  answer = (address) => (address === 'gone' ? undefined : new Response(`${address} ${asked.length}`));
  fetchEarly([same('script'), same('gone'), { asked: 'list', from: 'list?v=1' }]);
  expect(asked).toEqual(['script', 'gone', 'list?v=1']);
  expect(await text('script')).toBe('script 1');
  expect(await text('list')).toBe('list?v=1 3');
  await expect(fetch('gone')).rejects.toThrow('offline');
  expect(await text('script')).toBe('script 4');
  expect(await text('entry')).toBe('entry 5');
});

test('what Pagefind packed is handed over unpacked, whether the server has unpacked it or not', async () => {
  answer = (address) => new Response(address.includes('plain') ? 'words' : new Uint8Array(gzipSync('words')));
  for (const address of ['index/a.pf_index', 'plain.pf_index', 'wasm.en.pagefind'])
    expect(await text(address)).toBe('words');
  expect(await text('words.gz')).not.toBe('words');
});

test('a packed file that is cut off or missing is trouble, not an empty index', async () => {
  answer = () => new Response(new Uint8Array(gzipSync('words'.repeat(99)).subarray(0, 20)));
  await expect(fetch('index/a.pf_index')).rejects.toThrow();
  answer = () => new Response('Not found', { status: 404 });
  expect((await fetch('index/a.pf_index')).ok).toBe(false);
});
