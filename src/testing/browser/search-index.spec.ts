import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { cardFile, type StoredCard } from '../../search/query/card.ts';
import { endOfReading } from '../../search/query/excerpt.ts';
import { type Fragment, fragmentFile, readFragment } from '../../search/query/fragment.ts';

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu));

/** The words of a built page, each element apart from its neighbours, with what describes its images. */
function wordsOfPage(html: string): ReadonlySet<string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const described = main.replace(
    /<[^>]*?(?:\salt="([^"]*)")?[^>]*>/g,
    (tag) => ` ${/\salt="([^"]*)"/.exec(tag)?.[1] ?? ''} `,
  );
  return wordsOf(described.replace(/&#?\w+;/g, (entity) => entities[entity] ?? ' '));
}

/** A word that is not on the page, while both of its halves are. */
const isJoined = (word: string, page: ReadonlySet<string>) =>
  !page.has(word) && [...word].some((_, at) => page.has(word.slice(0, at)) && page.has(word.slice(at)));

describe('the search index of the example archive', () => {
  const { folder } = inject('atRoot');
  const read = (path: string) => readFileSync(join(folder, path));
  const cards = JSON.parse(read(cardFile(0)).toString('utf8')) as readonly StoredCard[];
  const fragments = (): Promise<Fragment[]> =>
    Promise.all(cards.map(({ text }) => readFragment(new Uint8Array(read(fragmentFile(text))))));

  test('holds every word as it stands on its page: none is joined to its neighbour', async () => {
    const joined = (await fragments()).flatMap(({ url, content }) => {
      const page = wordsOfPage(read(`${url}index.html`).toString('utf8'));
      const [text = ''] = content.split(endOfReading);
      return [...wordsOf(text)].filter((word) => isJoined(word, page)).map((word) => `${url}: ${word}`);
    });
    expect(joined).toEqual([]);
  });

  test('holds every page of a write-up, story or guide, in each language it is written in', async () => {
    const indexed = new Set((await fragments()).map(({ url }) => url));
    const pages = ['postmortems', 'festival'].flatMap((kind) =>
      readdirSync(join(folder, kind), { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => `${kind}/${name}/`),
    );
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter((page) => !indexed.has(page) && !indexed.has(`fr/${page}`))).toEqual([]);
  });

  test('costs at most 150 kB for a first query of two words that quotes what a screen holds', () => {
    const sizesIn = (path: string) =>
      readdirSync(join(folder, path))
        .map((name) => read(join(path, name)).length)
        .sort((a, b) => b - a);
    const packed = (path: string) => gzipSync(read(path)).length;
    const own = ['words.txt', 'columns.json', 'cards-0.json'].map((name) => packed(`search/${name}`));
    const worker = readdirSync(join(folder, '_worker')).map((name) => packed(join('_worker', name)));
    const [entry, meta] = ['pagefind-entry.json', /pf_meta$/].map((wanted) => {
      const name = readdirSync(join(folder, 'pagefind')).find((file) => file.match(wanted));
      return read(`pagefind/${name}`).length;
    });
    const engine = [packed('pagefind/pagefind.js'), read('pagefind/wasm.en.pagefind').length, entry ?? 0, meta ?? 0];
    // The largest there are, so that any two words and any five results cost less.
    const answer = [...sizesIn('pagefind/index').slice(0, 2), ...sizesIn('pagefind/fragment').slice(0, 5)];
    const bytes = [...own, ...worker, ...engine, ...answer].reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});
