import { expect, test } from 'vitest';
import { archiveSchema } from '../model/schema/archive.ts';
import { archiveOf } from '../testing/entries.ts';
import { searchNeighbours, searchOrigins } from './search-neighbours.ts';

const archives = ['https://b.example/notes', 'https://b.example/other/', 'HTTP://c.example:8080'].map((url, at) => ({
  id: `a${at}`,
  name: `Archive ${at}`,
  url,
}));
const archive = { ...archiveOf(), settings: archiveSchema.parse({ search: { archives } }) };

test('an archive that is searched with this one is a folder at its address', () => {
  expect(searchNeighbours(archive).map(({ base }) => base)).toEqual([
    'https://b.example/notes/',
    'https://b.example/other/',
    'http://c.example:8080/',
  ]);
});

test('the policy opens for their origins and no others', () => {
  expect(searchOrigins(archive)).toEqual(['https://b.example', 'http://c.example:8080']);
  expect(searchOrigins(archiveOf())).toEqual([]);
});

test('a public edition asks no other archive', () => {
  expect(searchOrigins({ ...archive, edition: 'public' })).toEqual([]);
});
