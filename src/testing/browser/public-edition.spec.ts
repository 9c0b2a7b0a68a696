import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../../scripts/build.ts';
import { textOf } from '../../model/body-text.ts';
import type { Entry } from '../../model/entry.ts';
import { placesOf } from '../../reading/places.ts';
import { archiveReader } from '../../reading/read-archive.ts';
import type { Reading } from '../../reading/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'public-edition-'));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { ...process.env, TOLLGATE_OUT: join(folder, 'dist'), TOLLGATE_CACHE: join(folder, 'cache') };

let whole: Reading;
let open: Reading;
beforeAll(async () => {
  const io = { env, cwd: process.cwd(), stdout: () => undefined, stderr: () => undefined };
  expect(await main(['--edition', 'public'], io)).toBe(0);
  const places = placesOf(env, process.cwd());
  [whole, open] = [
    await archiveReader(places, 'build').newest(),
    await archiveReader(places, 'build', 'public').newest(),
  ];
});

/** Every text inside a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(textsIn) : [];

/** All that an archive says: fields, translations, replies and bodies, sentence by sentence. */
const saidIn = ({ archive, bodyOf }: Reading): readonly string[] =>
  [...archive.byId.values()].flatMap((entry: Entry) => {
    const files = [entry, ...Object.values(entry.translations), ...(entry.kind === 'story' ? entry.replies : [])];
    return files.flatMap(({ fields, bodyKey }) => [
      ...textsIn(fields),
      ...bodyOf(bodyKey).sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ segments }) => textOf(segments).split(/(?<=[.!?:;])\s+/)),
      ),
    ]);
  });

const read = (file: string): string => {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};

const entities: Readonly<Record<string, string>> = { quot: '"', '#39': "'", '#34': '"', amp: '&', lt: '<', gt: '>' };
/** A file as it stands, and as a reader of the page gets it. */
const forms = (text: string) =>
  [text, text.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)]
    .join('\n')
    .replace(/\s+/g, ' ');

test('AC-273 no byte of the public site holds a sentence that stays inside', () => {
  const files = globSync('**/*', { cwd: join(folder, 'dist'), withFileTypes: true }).filter((item) => item.isFile());
  const site = files.map((item) => forms(read(join(item.parentPath, item.name))));
  expect(site.length).toBeGreaterThan(200);
  // What the product says itself, in its guides and examples, is no one's secret.
  const sources = globSync('src/**/*.{ts,astro}').map((file) => forms(readFileSync(file, 'utf8')));
  const product = [...sources, forms(saidIn(open).join('\n'))].join('\n');
  const isSentence = (text: string) => text.length >= 16 && text.includes(' ');
  const guides = new Set([...whole.archive.guides].map(({ id }) => id));
  const entries = [...whole.archive.byId].filter(([id]) => !guides.has(id));
  const secret = { ...whole, archive: { ...whole.archive, byId: new Map(entries) } };
  const inside = [...new Set(saidIn(secret).map((text) => text.replace(/\s+/g, ' ')))].filter(
    (text) => isSentence(text) && !product.includes(text),
  );
  expect(inside.length).toBeGreaterThan(1500);
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d[ T]/.test(text);
  expect(inside.filter((text) => !isDay(text) && site.some((file) => file.includes(text)))).toEqual([]);
});

test('nothing leads to a write-up that stays inside', () => {
  const ids = [...whole.archive.byId.keys()].filter((id) => !open.archive.byId.has(id) && /^\d{4}-/.test(id));
  expect(ids.length).toBeGreaterThan(5);
  const pages = globSync('**/*.html', { cwd: join(folder, 'dist') })
    .filter((path) => !/guides\/(?:rules|fields)\//.test(path))
    .map((path) => read(join(folder, 'dist', path)));
  expect(ids.filter((id) => pages.some((page) => page.includes(id)))).toEqual([]);
});
