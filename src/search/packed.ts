import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { pagefindMark } from './query/fragment.ts';

const gzipLater = promisify(gzip);
const mark = Buffer.from(pagefindMark);

/** What Pagefind packed, without its mark. Throws when it is something else. */
export function unpack(bytes: Uint8Array): Buffer {
  const all = gunzipSync(bytes);
  if (!all.subarray(0, mark.length).equals(mark)) throw new Error('A file of Pagefind’s does not begin as it should.');
  return all.subarray(mark.length);
}

/** As Pagefind packs it. */
export const pack = (bytes: readonly Uint8Array[]): Promise<Buffer> => gzipLater(Buffer.concat([mark, ...bytes]));
