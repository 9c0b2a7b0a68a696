import { afterEach, expect, test, vi } from 'vitest';
import { loadArchiveFiles } from './archive-files.client.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file of cards that did not load is asked for again, and once it is there, no more', async () => {
  const columns = { rows: 1, days: [20_000], minutes: [null], versions: [], facets: {} };
  const card = { id: 'a', url: 'postmortems/a/', lang: 'en', title: 'A', day: '2024-10-04', text: 'en_a' };
  let isOnline = false;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?.*/, '');
    asked.push(path);
    if (path === 'search/words.txt') return new Response('');
    if (path === 'search/columns.json') return Response.json(columns);
    return isOnline ? Response.json([card]) : new Response('', { status: 503 });
  });
  const files = await loadArchiveFiles('', 'v');
  await expect(files.card(0)).rejects.toThrow('503');
  isOnline = true;
  expect(await files.card(0)).toEqual(card);
  expect(await files.card(0)).toEqual(card);
  expect(asked).toHaveLength(4);
});
