import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { pagefindMark } from '../query/fragment.ts';

const gzipLater = promisify(gzip);
const mark = Buffer.from(pagefindMark);

/** What Pagefind packed, without its mark. Throws when it is something else. */
export function unpack(bytes: Uint8Array): Buffer {
  const all = gunzipSync(bytes);
  if (!all.subarray(0, mark.length).equals(mark)) throw new Error('A file of Pagefind’s does not begin as it should.');
  return all.subarray(mark.length);
}

/** Of zlib: as far back as it looks for what stood before is 2 to the power of this. */
const leastWindow = 9;
const greatestWindow = 15;

/** As Pagefind packs it. Thousands of small files need not the memory of a large one, which takes longer to clear. */
export function pack(parts: readonly Uint8Array[]): Promise<Buffer> {
  const bytes = Buffer.concat([mark, ...parts]);
  const windowBits = Math.min(Math.max(Math.ceil(Math.log2(bytes.length)), leastWindow), greatestWindow);
  return gzipLater(bytes, { windowBits, memLevel: windowBits - 7 });
}
