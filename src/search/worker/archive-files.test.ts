import { afterEach, expect, test, vi } from 'vitest';
import { packCodes, valuesOf } from '../query/columns.ts';
import { loadArchiveFiles } from './archive-files.client.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file of cards that did not load is asked for again, and once it is there, no more', async () => {
  const columns = { rows: 1, days: [20_000], versions: [], facets: {} };
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

test('the facets are loaded when they are first needed, once, and again where they did not load', async () => {
  const columns = { rows: 1, days: [20_000], versions: [], facets: { tag: { values: ['a', 'b'] } } };
  const asked: string[] = [];
  let isOnline = false;
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?.*/, '');
    asked.push(path);
    if (path === 'search/columns.json') return Response.json(columns);
    if (path !== 'search/facets.json') return new Response('[]');
    return isOnline
      ? Response.json({ minutes: [5], rows: { tag: packCodes([[1]]) } })
      : new Response('', { status: 503 });
  });
  const files = await loadArchiveFiles('', 'v');
  expect(asked).not.toContain('search/facets.json');
  expect(files.columns.facets.get('tag')).toMatchObject({ values: ['a', 'b'], isHere: false });
  await expect(files.allColumns()).rejects.toThrow('503');
  isOnline = true;
  const all = await files.allColumns();
  expect([all.minutes[0], valuesOf(all, 'tag', 0)]).toEqual([5, [1]]);
  expect(await files.allColumns()).toBe(all);
});
