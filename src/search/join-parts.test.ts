import { beforeAll, expect, test } from 'vitest';
import { indexParts } from './index-pool.ts';
import type { IndexedPage, IndexedPart } from './index-worker.ts';
import { partJoiner } from './join-parts.ts';
import { recutIndex } from './recut-index.ts';

/** Words that stand in every page, in some, in one; with diacritics in some and without in others. */
const pages = Array.from({ length: 30 }, (_, at): IndexedPage => {
  const words = ['lock', at % 3 === 0 ? 'café' : 'cafe', at % 7 === 2 ? 'Café' : 'lockWork', `only${at}`, '🔥 ﬀ'];
  return {
    url: `p/${at}/`,
    html: `<html lang="en"><body><main data-pagefind-body><h1>Page ${at}</h1><p>${words.join(' ')}</p></main></body></html>`,
  };
});
const addresses = pages.map(({ url }) => url);

async function partsOf(size: number) {
  const parts: (readonly [IndexedPart, readonly string[]])[] = [];
  await indexParts(Math.ceil(pages.length / size), {
    pagesOf: (part) => pages.slice(part * size, (part + 1) * size),
    take: (indexed, part) => parts.push([indexed, addresses.slice(part * size, (part + 1) * size)]),
  });
  return parts;
}

async function indexIn(size: number) {
  const { add, whole } = partJoiner();
  for (const part of await partsOf(size)) add(...part);
  const index = whole();
  if (!index) throw new Error('There is no index.');
  return await recutIndex(index);
}

let atOnce: Map<string, Uint8Array>;
beforeAll(async () => {
  atOnce = await indexIn(pages.length);
});

test.each([1, 7, 29])('parts of %i pages are joined to the index of all pages', async (size) => {
  expect(await indexIn(size)).toEqual(atOnce);
});

test('what Pagefind did not write, or wrote otherwise, is not joined', async () => {
  const [first] = await partsOf(pages.length);
  const [{ files, words }, own] = first ?? [{ files: new Map(), words: [] }, []];
  const { add } = partJoiner();
  expect(() => add({ files: new Map(), words }, own)).toThrow(/wrote no `pagefind-entry.json`/);
  expect(() => add({ files, words }, [...own, 'p/other/'])).toThrow(/missing from the search index: p\/other\//);
  expect(() => add({ files, words: words.map((count) => count + 1) }, own)).toThrow(/do not stand in the order/);
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  expect(() => add({ files: new Map([...files, [meta, Buffer.from('other')]]), words }, own)).toThrow();
});
