import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fragment, readFragment } from '../query/fragment.ts';
import { cut } from '../query/pieces.ts';
import { cborReader } from './cbor.ts';
import { type IndexedPage, indexPages } from './index-pages.ts';
import { unpack } from './packed.ts';
import { readMeta } from './pagefind-meta.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page as HTML, for Pagefind to read it whole. */
function htmlOf({ title, blocks }: IndexedPage): string {
  const lines = blocks.map(({ weight, lines }) =>
    [
      `<div data-pagefind-weight="${weight}">`,
      ...lines.map((line) => (typeof line === 'object' ? `<p id="${line.at}"></p>` : `<p>${escaped(line ?? '')}</p>`)),
      '</div>',
    ].join('\n'),
  );
  const head = `<h1 data-pagefind-meta="title" data-pagefind-weight="7">${escaped(title)}</h1>`;
  return `<html lang="en"><body><main data-pagefind-body>\n${head}\n${lines.join('\n')}\n</main></body></html>`;
}

/** Each stem with its pages in hexadecimal digits. */
function stemsIn(chunk: Uint8Array): [string, string][] {
  const reader = cborReader(chunk);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    reader.list();
    const stem = reader.text();
    const from = reader.place();
    reader.skip();
    reader.skip();
    return [stem, Buffer.from(chunk.subarray(from, reader.place())).toString('hex')];
  });
}

/** With a space between all that is a word of its own: Pagefind knows no others. */
const spaced = (text: string) => text.replace(/\S+/gu, (written) => cut(written).join(' '));
const spacedPage = ({ url, title, blocks }: IndexedPage): IndexedPage => ({
  url,
  title: spaced(title),
  blocks: blocks.map(({ weight, lines }) => ({
    weight,
    lines: lines.map((line) => (typeof line === 'string' ? spaced(line) : line)),
  })),
});

/** What Pagefind makes of the pages by itself. */
async function byPagefind(pages: readonly IndexedPage[]) {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const page of pages.map(spacedPage)) await index?.addHTMLFile({ url: page.url, content: htmlOf(page) });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await index?.deleteIndex();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const file = (path: string) => contents.get(path) ?? new Uint8Array();
  const { pages: counted, chunks } = readMeta(
    unpack(file(files.find(({ path }) => /pf_meta$/.test(path))?.path ?? '')),
  );
  return {
    stems: chunks.flatMap(([, , name]) => stemsIn(unpack(file(`index/${name}.pf_index`)))),
    words: counted.map(({ words }) => words),
    texts: await Promise.all(counted.map(({ id }) => readFragment(new Uint8Array(file(`fragment/${id}.pf_fragment`))))),
  };
}

async function byWords(pages: readonly IndexedPage[]) {
  const { stems, meta, names, texts } = await indexPages(pages);
  return {
    stems: stems.map(({ bytes }) => stemsIn(Uint8Array.from([0x81, 0x81, ...bytes]))[0]),
    words: meta.pages.map(({ words }) => words),
    texts: await Promise.all(names.map((name) => readFragment(new Uint8Array(texts.get(name) ?? [])))),
  };
}

const readPart = ({ content, meta, anchors }: Fragment) => ({
  content: spaced(content),
  meta,
  anchors: anchors.map(({ id, location }) => ({ id, location })),
});

const pageOf = (title: string, lines: readonly string[], at: number): IndexedPage => ({
  url: `p/${at}/`,
  title,
  blocks: [
    { weight: 2, lines: [{ at: 'summary' }, ...lines] },
    { weight: 0, lines: ['⁂'] },
    { weight: 3, lines: [lines.join(' '), { at: 'story' }] },
  ],
});

// One Pagefind for all: each would take a moment to start.
beforeAll(() => createIndex({}));
afterAll(() => close());

describe('the index of pages, of which Pagefind is asked the words only', () => {
  test.each([
    ['parts and names', 'OrderTimeout in fooBar_baz', ['v1.2.3 of 1.1.1.1 and 3.5Tbps', 'pg_stat a-b-c HTTPServer2']],
    ['diacritics', 'Café crème', ['le café, the cafe; CAFÉ Élan élan-vital', 'Ωμέγα straße İstanbul']],
    ['what looks like markup', '<b>bold</b> & "more"', ['a < b && c > d; &lt;tag&gt;', '<script>alert("x")</script>']],
    [
      'symbols and emoji',
      '🔥 down',
      ['🔥🔥 (really) — ﬀ … ‘x’ 👩‍💻', '日本語は…redis连接(失败)。 l’erreur and عربي and Кириллица'],
    ],
    [
      'white space of all kinds',
      ' a title  of words\n',
      ['one\u00a0two\u2009three\u0085four\ufefffive', 'six\u200bseven\n'],
    ],
    ['open and closed ends', 'Why?', ['it ended', 'it ended.', 'it said "no"', "it's (so)", 'costs $', '']],
  ])('is the one that Pagefind makes of them: %s', async (_, title, lines) => {
    const pages = [pageOf(title, lines, 0), pageOf('Other', [...lines].reverse(), 1), pageOf(title, ['more'], 2)];
    const [own, whole] = [await byWords(pages), await byPagefind(pages)];
    expect(own.stems).toEqual(whole.stems);
    expect(own.words).toEqual(whole.words);
    expect(own.texts.map(readPart)).toEqual(whole.texts.map(readPart));
  });

  test('is the one that Pagefind makes of any text', async () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('lock', 'Locks', 'deadLock'));
    const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const page = fc.tuple(line, fc.array(line, { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (made) => {
        const pages = made.map(([title, lines], at) => pageOf(`T ${title}`, lines, at));
        const [own, whole] = [await byWords(pages), await byPagefind(pages)];
        expect(own.stems).toEqual(whole.stems);
        expect(own.words).toEqual(whole.words);
      }),
      { numRuns: 15 },
    );
  });

  test('holds words that read like Pagefind’s own marks, and counts those after them as it should', async () => {
    const mark = '___PAGEFIND_WEIGHT___9';
    const { stems, texts } = await byWords([pageOf(`A ${mark} title`, [`before ___END_PAGEFIND_WEIGHT___ after`], 0)]);
    expect(stems.map((stem) => stem?.[0])).toEqual(expect.arrayContaining(['after', 'befor', 'titl']));
    expect(texts[0]?.content).toContain(mark);
  });

  test('is the same for the same pages', async () => {
    const pages = Array.from({ length: 300 }, (_, at) => pageOf(`Page ${at}`, [`lock only${at}`], at));
    expect(await indexPages(pages)).toEqual(await indexPages(pages));
  });
});
