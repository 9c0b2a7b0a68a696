import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../bench-search.ts';
import { readQueries, readSimilar } from './judgements.ts';
import { readMarkdown } from './markdown-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('a Markdown file', () => {
  test('gives its front matter and its text', () => {
    const text = readMarkdown(
      'a',
      '---\ntitle: Full disk\nsummary: A log grew.\nkeywords: [disk, 404]\n---\n\nThe log …\n',
    );
    expect(text).toMatchObject({
      title: 'Full disk',
      summary: 'A log grew.',
      tags: ['disk', '404'],
      body: 'The log …',
    });
  });

  test('without a title is named by its first sentence and what it is about', () => {
    expect(readMarkdown('a', '---\nproduct: Ferry\n---\n# It sank. Slowly.').title).toBe('Ferry: It sank.');
    expect(readMarkdown('only-a-name', '').title).toBe('only-a-name');
  });

  test('whose front matter is broken keeps its text', () => {
    expect(readMarkdown('a', '---\ntitle: [\n---\nStill here.')).toMatchObject({ title: 'Still here.', tags: [] });
  });
});

describe('judgements', () => {
  const ids = new Set(['a', 'b']);

  test('are read with the kind of each query', () => {
    const path = file('queries.json', [{ query: 'disk', relevant: ['a'] }]);
    expect(readQueries(path, ids)).toEqual([{ query: 'disk', type: 'all', relevant: ['a'] }]);
  });

  test.each([
    ['no JSON', '{'],
    ['no relevant text', [{ query: 'disk', relevant: [] }]],
    ['a text that the corpus lacks', [{ query: 'disk', relevant: ['z'] }]],
    ['a query twice', ['x', 'x'].map((id) => ({ id, query: 'disk', relevant: ['a'] }))],
  ])('with %s are refused, with the file named', (_, content) => {
    const path = file('refused.json', content);
    expect(() => readQueries(path, ids)).toThrow(path);
  });

  test('of similar texts leave out those that are like none', () => {
    expect([...readSimilar(file('similar.json', { a: ['b'], b: [] }), ids)]).toEqual([['a', ['b']]]);
  });
});

describe('the command', () => {
  const said: string[] = [];
  const io = { stdout: () => undefined, stderr: (text: string) => said.push(text), cwd: folder, env: {} };

  test.each([
    { args: [] },
    { args: ['--corpus', 'nowhere', '--queries', 'nothing.json'] },
    { args: ['--corpos', 'x'] },
  ])('$args is wrong use, with the way out', async ({ args }) => {
    expect(await main(args, io)).toBe(2);
    expect(said.join('')).toMatch(/npm run bench:search/);
  });
});
