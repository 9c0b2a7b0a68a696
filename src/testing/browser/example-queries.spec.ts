import { beforeAll, expect, inject, test } from 'vitest';
import { type BuiltArchive, openBuiltArchive } from '../../../scripts/search/built-archive.ts';
import * as search from '../../../scripts/search.ts';
import { emptyState, filterOf, sortOf } from '../../search/query/address.ts';
import { exampleQueries } from '../example-queries.ts';

const { folder } = inject('atRoot');

/** What the command prints for a query over the built example archive. */
async function run(...args: readonly string[]) {
  let printed = '';
  const io = { stdout: (text: string) => (printed += text), stderr: (text: string) => (printed += text) };
  const code = await search.main(args, { ...io, cwd: process.cwd(), env: { TOLLGATE_OUT: folder } });
  return { code, printed };
}

const queries = Object.entries(exampleQueries).flatMap(([id, list]) => list.map((query) => ({ id, query })));

let archive: BuiltArchive;
beforeAll(async () => {
  archive = await openBuiltArchive(folder);
});

test.each(queries)('$query finds $id first', async ({ id, query }) => {
  const state = { ...emptyState, query };
  const { results } = await archive.ask({
    query,
    isExact: false,
    filter: filterOf(state),
    sort: sortOf(state),
    limit: 1,
  });
  expect(results[0]?.card.id).toBe(id);
});

test('a person gets titles, what ended it, and links', async () => {
  const { printed } = await run('redis', 'flushed');
  expect(printed).toContain('1. FLUSHDB on the sessions database');
  expect(printed).toContain('Ended by: ');
  expect(printed).toMatch(/^ {3}https?:\/\/\S+\/postmortems\/2026-04-21-flushed-sessions\/$/m);
});

test('results come in the language that is asked for, where there is a translation', async () => {
  const { printed } = await run('--lang', 'fr', '--json', 'verrou table');
  expect(JSON.parse(printed).results[0]).toMatchObject({ id: '2026-03-03-locked-table', lang: 'fr' });
});

test('words that are nowhere are said, and the exit code tells a script', async () => {
  expect(await run('xylophonicquark')).toEqual({ code: 1, printed: 'No write-up holds “xylophonicquark”.\n' });
});

test('wrong use is said with an example', async () => {
  expect(await run()).toMatchObject({ code: 2, printed: expect.stringContaining('npm run search -- "') });
  expect(await run('--limit', 'many', 'redis')).toMatchObject({ code: 2 });
});
