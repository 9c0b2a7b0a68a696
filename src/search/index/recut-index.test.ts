import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startPagefind } from '../worker/pagefind.client.ts';
import { buildSearchFiles } from './build-index.ts';
import { documentOf } from './index-document.ts';
import { unpack } from './packed.ts';
import { readMeta } from './pagefind-meta.ts';

const count = 60;
const wordOf = (row: number, at: number) => `q${row.toString(36).padStart(2, '0')}${at}word`;
/** `lock` stands in every text, other words in one; `lockwork…` begins like a frequent word. */
const documents = Array.from({ length: count }, (_, row) => {
  const own = Array.from({ length: 40 }, (_, at) => wordOf(row, at)).join(' ');
  const card = { id: `a${row}`, url: `p/${row}/`, lang: 'en', title: `Text ${row}`, day: `20${99 - row}-01-01` };
  const rest = [`lock ${own} lockwork${row}`];
  return documentOf({ card, facets: {} }, () => ({ names: [], brief: [], tags: [], symptoms: [], rest }));
});

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = await buildSearchFiles(documents);
});
afterEach(() => vi.unstubAllGlobals());

const pieces = () => [...files].filter(([path]) => path.endsWith('.pf_index'));
const metaOf = (given: ReadonlyMap<string, Uint8Array>) => {
  const [, bytes = new Uint8Array()] = [...given].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  return readMeta(unpack(bytes));
};

describe('the index in small files', () => {
  test('is cut at words that begin differently', () => {
    const { chunks } = metaOf(files);
    expect(chunks).toHaveLength(pieces().length);
    expect(pieces().length).toBeGreaterThan(3);
    for (const [at, [from]] of chunks.slice(1).entries())
      expect(from.slice(0, 4)).not.toBe(chunks[at]?.[1].slice(0, 4));
  });

  test('finds by Pagefind what is in it, by row, and loads one file for it', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      const path = address.replace('https://a.example/', '').replace(/\?.*/, '');
      asked.push(path);
      const bytes = files.get(path);
      return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
    });
    const script = Buffer.from(files.get('pagefind/pagefind.js') ?? '').toString('base64');
    const search = await startPagefind('https://a.example/', 'v', `data:text/javascript;base64,${script}`);
    asked.length = 0;
    expect([...(await search(wordOf(7, 0))).rows]).toContain(7);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect([...(await search('lock')).rows].sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, row) => row),
    );
    expect([...(await search('lockwork31')).rows]).toContain(31);
  });
});
