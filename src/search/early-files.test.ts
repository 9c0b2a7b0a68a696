import { expect, test, vi } from 'vitest';
import { fetchEarly } from './early-files.client.ts';

test('a file that was asked for early is handed over once, and asked for again after that', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (address === 'gone') throw new TypeError('offline');
    return new Response(`${address} ${asked.length}`);
  });
  fetchEarly(['wasm', 'gone']);
  expect(asked).toEqual(['wasm', 'gone']);
  expect(await (await fetch('wasm')).text()).toBe('wasm 1');
  await expect(fetch('gone')).rejects.toThrow('offline');
  expect(await (await fetch('wasm')).text()).toBe('wasm 3');
  expect(await (await fetch('entry')).text()).toBe('entry 4');
  vi.unstubAllGlobals();
});
