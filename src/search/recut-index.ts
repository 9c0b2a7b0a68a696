import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cborReader, listHead } from './cbor.ts';
import { readMeta, writeMeta } from './pagefind-meta.ts';
import { pagefindMark } from './query/fragment.ts';
import { rowName } from './query/row-name.ts';

/** What Pagefind's script reads first. */
interface PagefindEntry {
  readonly languages: { readonly en: { hash: string } };
}

/** A word with its pages, as Pagefind wrote it. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Unpacked; a word of many pages is larger, and a piece of its own. */
const pieceBytes = 12_000;
/** Words that begin alike stay together, within limits: who searches for one finds the others too. */
const sameStart = 4;
const mostAlikeBytes = 4 * pieceBytes;

/** What Pagefind packed, without its mark. Throws when it is something else. */
export function unpack(bytes: Uint8Array): Buffer {
  const all = gunzipSync(bytes);
  if (all.toString('latin1', 0, pagefindMark.length) !== pagefindMark)
    throw new Error('A file of Pagefind’s does not begin as it should.');
  return all.subarray(pagefindMark.length);
}

const pack = (bytes: readonly Uint8Array[]) => gzipSync(Buffer.concat([Buffer.from(pagefindMark), ...bytes]));

function readWords(bytes: Uint8Array): IndexedWord[] {
  const reader = cborReader(bytes);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    const from = reader.place();
    const fields = reader.list();
    const word = reader.text();
    for (let field = 1; field < fields; field += 1) reader.skip();
    return { word, bytes: bytes.subarray(from, reader.place()) };
  });
}

function cut(words: readonly IndexedWord[]): IndexedWord[][] {
  const pieces: IndexedWord[][] = [];
  let size = 0;
  for (const word of words) {
    const piece = pieces.at(-1);
    const isAlike = piece?.at(-1)?.word.startsWith(word.word.slice(0, sameStart)) ?? false;
    if (piece && size + word.bytes.length <= (isAlike ? mostAlikeBytes : pieceBytes)) piece.push(word);
    else {
      pieces.push([word]);
      size = 0;
    }
    size += word.bytes.length;
  }
  return pieces;
}

/**
 * Cuts Pagefind's index into smaller files, since a query uses a word or two of the 30 kB of each, and names every page by
 * its row instead of by its text: `ids` holds the name of each row's text. The format is private, which is why
 * Pagefind's version is pinned; what does not read as it should throws.
 */
export function recutIndex(given: ReadonlyMap<string, Uint8Array>, ids: readonly string[]): Map<string, Uint8Array> {
  const files = new Map(given);
  const take = (path: string): Buffer => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Pagefind wrote no \`${path}\`.`);
    files.delete(path);
    return Buffer.from(bytes);
  };
  const entry = JSON.parse(take('pagefind-entry.json').toString('utf8')) as PagefindEntry;
  const meta = readMeta(unpack(take(`pagefind.${entry.languages.en.hash}.pf_meta`)));
  const pieces = cut(meta.chunks.flatMap(([, , name]) => readWords(unpack(take(`index/${name}.pf_index`)))));

  const packed = pieces.map((words) => pack([listHead(1), listHead(words.length), ...words.map(({ bytes }) => bytes)]));
  const hash = createHash('sha256');
  for (const bytes of packed) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 10);

  const rows = new Map(ids.map((id, row) => [id, row]));
  const pages = meta.pages.map(({ id, rest }) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`The search index holds a page that is in no list: ${id}.`);
    return { id: rowName(row), rest };
  });
  const chunks = pieces.map((words, at) => {
    const name = `${version}_${at.toString(36)}`;
    files.set(`index/${name}.pf_index`, packed[at] ?? new Uint8Array());
    return [words[0]?.word ?? '', words.at(-1)?.word ?? '', name] as const;
  });
  files.set(`pagefind.en_${version}.pf_meta`, pack([writeMeta({ ...meta, pages, chunks })]));
  entry.languages.en.hash = `en_${version}`;
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return files;
}
