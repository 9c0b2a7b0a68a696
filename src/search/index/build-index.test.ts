import { describe, expect, test } from 'vitest';
import type { Segment } from '../../model/body.ts';
import { textOf } from '../../model/body-text.ts';
import { readFragment } from '../query/fragment.ts';
import { buildSearchFiles } from './build-index.ts';
import { documentOf } from './index-document.ts';
import type { Row } from './row-of.ts';

const row = (id: string, title = 'Adding a column'): Row => ({
  card: { id, url: `postmortems/${id}/`, lang: 'en', title, day: '2026-03-03' },
  facets: { lang: ['en'] },
});
const noTexts = { names: [], brief: [], tags: [], symptoms: [], rest: [] };
const empty = () => noTexts;

async function fragmentsOf(files: ReadonlyMap<string, Uint8Array>) {
  const packed = [...files].filter(([path]) => path.startsWith('pagefind/fragment/'));
  return await Promise.all(packed.map(([, bytes]) => readFragment(new Uint8Array(bytes))));
}

/** Everything that the compiler prints. */
const elements =
  'p li td th dd dt h2 h3 blockquote pre code span a strong em del sub sup kbd time abbr summary details aside figure figcaption section';

test('two neighbours of any element stay two words', async () => {
  const names = elements.split(' ');
  const segments: readonly Segment[] = names.map((name, at) => ({
    kind: 'html',
    html: `<${name}>left${at}</${name}><${name}>right${at}</${name}><${name}>end${at}<br>line${at}</${name}>`,
  }));
  const files = await buildSearchFiles([documentOf(row('a'), () => ({ ...noTexts, rest: [textOf(segments)] }))]);
  const [fragment] = await fragmentsOf(files);
  const words = new Set(fragment?.content.split(/[^\p{L}\p{N}]+/u));
  const glued = names.flatMap((name, at) =>
    ['left', 'right', 'end', 'line'].every((word) => words.has(`${word}${at}`)) ? [] : [name],
  );
  expect(glued).toEqual([]);
});

describe('the index', () => {
  test('holds texts that look like HTML as they are written', async () => {
    const files = await buildSearchFiles([
      documentOf(row('a'), () => ({
        ...noTexts,
        symptoms: ['<script>alert("x")</script> & co'],
        brief: [{ at: 'summary' }],
      })),
    ]);
    const [fragment] = await fragmentsOf(files);
    expect(fragment?.content).toContain('<script>alert("x")</script> & co');
    expect(fragment?.meta).toEqual({ title: 'Adding a column' });
  });

  test('is not built when a page would be missing from it', async () => {
    const twice = [documentOf(row('a'), empty), documentOf(row('a', 'Another one'), empty)];
    await expect(buildSearchFiles(twice)).rejects.toThrow(/have one address: postmortems\/a\//);
  });

  test('holds a page without any word by its name', async () => {
    const files = await buildSearchFiles([documentOf(row('silent', '???'), empty)]);
    const [fragment] = await fragmentsOf(files);
    expect(fragment?.content).toContain('silent');
  });

  test('is not built when Pagefind finds no word in a page', async () => {
    const silent = documentOf({ ...row('silent', '???'), card: { ...row('silent', '???').card, id: '???' } }, empty);
    await expect(buildSearchFiles([documentOf(row('a'), empty), silent])).rejects.toThrow(
      /missing from the search index: postmortems\/silent\//,
    );
    await expect(buildSearchFiles([silent])).rejects.toThrow(/no word in the pages/);
  });

  test('is not built when a text cannot be made', async () => {
    const broken = documentOf(row('broken'), () => {
      throw new Error('There is no such text.');
    });
    await expect(buildSearchFiles([documentOf(row('a'), empty), broken])).rejects.toThrow('There is no such text.');
  });

  test('of an empty archive is empty lists', async () => {
    const files = await buildSearchFiles([]);
    const text = (path: string) => new TextDecoder().decode(files.get(path));
    expect([...files.keys()].sort()).toEqual(
      ['columns.json', 'facets.json', 'index.json', 'words.txt'].map((name) => `search/${name}`),
    );
    expect(JSON.parse(text('search/columns.json'))).toMatchObject({ rows: 0 });
  });

  test('says in a card what its result names', async () => {
    const values = { kind: ['incident'], service: ['a', 'b'], team: [], tag: ['c'] };
    const files = await buildSearchFiles([documentOf({ ...row('a'), facets: values }, empty)]);
    const [card] = JSON.parse(new TextDecoder().decode(files.get('search/cards-0.json')));
    expect(card.values).toEqual({ kind: ['incident'], service: ['a', 'b'] });
  });

  test('cuts the cards of a large archive into small files', async () => {
    const many = Array.from({ length: 600 }, (_, at) => documentOf(row(`x${at}`, `Title ${at}`), empty));
    const files = await buildSearchFiles(many);
    const cards = [...files.keys()].filter((path) => path.startsWith('search/cards-'));
    expect(cards).toHaveLength(Math.ceil(600 / 16));
  });
});
