import { createHash } from 'node:crypto';
import { listHead } from './cbor.ts';
import type { JoinedIndex } from './join-parts.ts';
import { pack } from './packed.ts';
import { writeMeta } from './pagefind-meta.ts';
import { pagefindMeta } from './query/search-manifest.ts';
import { type JoinedWords, wordItem } from './word-postings.ts';

/** A word with its pages, as Pagefind writes it. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

/** Unpacked; a word of many pages is larger, and a piece of its own. */
const pieceBytes = 12_000;
/** Words that begin alike stay together, within limits: who searches for one finds the others too. */
const sameStart = 4;
const mostAlikeBytes = 4 * pieceBytes;

/** In the order that Pagefind looks for them: that of their bytes. */
function inOrder(words: JoinedWords): IndexedWord[] {
  const keyed = [...words].map(([word, joined]) => ({ word, key: Buffer.from(word), joined }));
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  return keyed.map(({ word, joined }) => ({ word, bytes: wordItem(word, joined) }));
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
 * Pagefind's files of an index, cut smaller than it cuts them, since a query uses a word or two of each. Pages have no
 * names there: whoever reads the list names them by their rows.
 */
export async function recutIndex({ entry, meta, words, engine, texts }: JoinedIndex): Promise<Map<string, Uint8Array>> {
  const pieces = cut(inOrder(words));
  const packed = await Promise.all(
    pieces.map((piece) => pack([listHead(1), listHead(piece.length), ...piece.map(({ bytes }) => bytes)])),
  );
  const hash = createHash('sha256');
  for (const bytes of packed) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 10);

  const files = new Map(engine);
  const pages = meta.pages.map((page) => ({ ...page, id: '' }));
  const chunks = pieces.map((piece, at) => {
    const name = `${version}_${at.toString(36)}`;
    files.set(`index/${name}.pf_index`, packed[at] ?? new Uint8Array());
    return [piece[0]?.word ?? '', piece.at(-1)?.word ?? '', name] as const;
  });
  files.set(pagefindMeta, await pack([writeMeta({ ...meta, pages, chunks })]));
  const en = { ...entry.languages.en, hash: 'en', page_count: pages.length };
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, languages: { ...entry.languages, en } })));
  for (const [name, text] of texts) files.set(`fragment/${name}.pf_fragment`, text);
  return files;
}
