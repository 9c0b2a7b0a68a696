import { createHash } from 'node:crypto';
import { pagefindMeta } from '../query/search-manifest.ts';
import { cborOf } from './cbor-writer.ts';
import type { PageIndex } from './index-pages.ts';
import { pack } from './packed.ts';
import { writeMeta } from './pagefind-meta.ts';
import type { IndexedStem } from './postings.ts';

/** Unpacked; a word of many pages is larger, and a piece of its own. */
const pieceBytes = 12_000;
/** Words that begin alike stay together, within limits: who searches for one finds the others too. */
const sameStart = 4;
const mostAlikeBytes = 4 * pieceBytes;

function cut(stems: readonly IndexedStem[]): IndexedStem[][] {
  const pieces: IndexedStem[][] = [];
  let size = 0;
  for (const one of stems) {
    const piece = pieces.at(-1);
    const isAlike = piece?.at(-1)?.stem.startsWith(one.stem.slice(0, sameStart)) ?? false;
    if (piece && size + one.bytes.length <= (isAlike ? mostAlikeBytes : pieceBytes)) piece.push(one);
    else {
      pieces.push([one]);
      size = 0;
    }
    size += one.bytes.length;
  }
  return pieces;
}

/** What Pagefind's script reads first. */
interface PagefindEntry {
  readonly languages: { readonly en?: object };
}

/** Pagefind's script and engine. */
const engineFiles = ['pagefind.js', 'wasm.en.pagefind'];
const entryFile = 'pagefind-entry.json';

/**
 * Pagefind's files of an index, cut smaller than it cuts them, since a query uses a word or two of each. Pages have no
 * names there: whoever reads the list names them by their rows.
 */
export async function recutIndex({ meta, stems, files: own, texts }: PageIndex): Promise<Map<string, Uint8Array>> {
  const ownFile = (path: string): Uint8Array => {
    const bytes = own.get(path);
    if (!bytes) throw new Error(`Pagefind wrote no \`${path}\`.`);
    return bytes;
  };
  const pieces = cut(stems);
  const packed = await Promise.all(pieces.map((piece) => pack([pieceHead(piece), ...piece.map(({ bytes }) => bytes)])));
  const hash = createHash('sha256');
  for (const bytes of packed) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 10);

  const files = new Map(engineFiles.map((path) => [path, ownFile(path)]));
  const pages = meta.pages.map((page) => ({ ...page, id: '' }));
  const chunks = pieces.map((piece, at) => {
    const name = `${version}_${at.toString(36)}`;
    files.set(`index/${name}.pf_index`, packed[at] ?? new Uint8Array());
    return [piece[0]?.stem ?? '', piece.at(-1)?.stem ?? '', name] as const;
  });
  files.set(pagefindMeta, await pack([writeMeta({ ...meta, pages, chunks })]));
  const entry = JSON.parse(new TextDecoder().decode(ownFile(entryFile))) as PagefindEntry;
  const en = { ...entry.languages.en, hash: 'en', page_count: pages.length };
  files.set(entryFile, Buffer.from(JSON.stringify({ ...entry, languages: { ...entry.languages, en } })));
  for (const [name, text] of texts) files.set(`fragment/${name}.pf_fragment`, text);
  return files;
}

/** One list, of as many words as follow. */
const pieceHead = (piece: readonly IndexedStem[]): Uint8Array =>
  cborOf(({ list }) => {
    list(1);
    list(piece.length);
  });
