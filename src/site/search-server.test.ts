import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../reading/reading.ts';
import * as index from '../search/index/build-index.ts';
import { referenceArchive } from '../testing/reference-archive.ts';
import { searchServer } from './search-server.ts';

vi.mock('./search-documents.ts', () => ({ searchDocuments: () => [] }));
vi.mock('../search/index/build-index.ts', () => ({ buildSearchFiles: vi.fn() }));

const archive = referenceArchive();
let revision: string;
let server: Server;
const get = async (path: string) => {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  return [answer.status, await answer.text()];
};

beforeEach(async () => {
  revision = 'first';
  // Of a reading, only these two are looked at.
  const newest = async () => ({ revision, archive }) as unknown as Reading;
  const answer = searchServer({ newest, base: '/log/' });
  server = createServer((request, response) => answer(request, response, () => response.writeHead(404).end('a page')));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
afterEach(() => {
  vi.resetAllMocks();
  server.close();
});

test('an index that does not build says so, stops nothing, and is whole again after the next save', async () => {
  vi.spyOn(index, 'buildSearchFiles').mockRejectedValueOnce(new Error('the index service ended'));
  expect(await get('/log/pagefind/pagefind.js')).toEqual([500, 'the index service ended']);
  expect(await get('/log/postmortems/')).toEqual([404, 'a page']);
  revision = 'second';
  const files = new Map([['pagefind/pagefind.js', new TextEncoder().encode('export {};')]]);
  vi.spyOn(index, 'buildSearchFiles').mockResolvedValueOnce(files);
  expect(await get('/log/pagefind/pagefind.js')).toEqual([200, 'export {};']);
  expect(await get('/log/search/words.txt')).toEqual([404, 'The search index has no such file.']);
  expect(index.buildSearchFiles).toHaveBeenCalledTimes(2);
});
