import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import { pagefindMark } from './query/fragment.ts';

const gzipLater = promisify(gzip);
const mark = Buffer.from(pagefindMark);

function unmarked(all: Buffer): Buffer {
  if (!all.subarray(0, mark.length).equals(mark)) throw new Error('A file of Pagefind’s does not begin as it should.');
  return all.subarray(mark.length);
}

/** What Pagefind packed, without its mark. Throws when it is something else. */
export const unpack = (bytes: Uint8Array): Buffer => unmarked(gunzipSync(bytes));

/** As Pagefind packs it. */
export const pack = (bytes: readonly Uint8Array[]): Promise<Buffer> => gzipLater(Buffer.concat([mark, ...bytes]));

/** Packed bytes that hold the address of any page. */
const startBytes = 512;

/** The address of a packed text, which stands at its start: the rest is not unpacked. */
export function urlOf(fragment: Uint8Array): string {
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  for (const bytes of [fragment.subarray(0, startBytes), fragment]) {
    const [, written] =
      /^\{"url":("(?:[^"\\]|\\.)*")/.exec(unmarked(gunzipSync(bytes, options)).toString('utf8')) ?? [];
    if (written !== undefined) return String(JSON.parse(written)).replace(/^\//, '');
  }
  throw new Error('A text of Pagefind’s says no address.');
}
