import { pagefindMark } from '../query/fragment.ts';
import { rowName } from '../query/row-name.ts';
import { cborReader } from './cbor.ts';

/** The head of a text that is shorter than 24 bytes, without its length. */
const shortText = 3 << 5;
const longestName = 8;

/**
 * Pagefind's list of its index, unpacked, with each page named by its row. The file holds no names: two thirds of it
 * would be numbers that go without saying. Throws when it is cut off or something else.
 */
export function nameRows(list: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = pagefindMark.length;
  const bytes = list.subarray(start);
  const reader = cborReader(bytes);
  reader.list();
  reader.skip();
  const pages = reader.list();
  const named = new Uint8Array(list.length + pages * longestName);
  let copied = 0;
  let at = start;
  named.set(list.subarray(0, start));
  const copyUntil = (end: number) => {
    named.set(bytes.subarray(copied, end), at);
    at += end - copied;
    copied = end;
  };
  for (let row = 0; row < pages; row += 1) {
    const fields = reader.list();
    copyUntil(reader.place());
    reader.skip();
    copied = reader.place();
    const name = rowName(row);
    named[at] = shortText | name.length;
    for (let index = 0; index < name.length; index += 1) named[at + 1 + index] = name.charCodeAt(index);
    at += 1 + name.length;
    for (let field = 1; field < fields; field += 1) reader.skip();
  }
  copyUntil(bytes.length);
  return named.slice(0, at);
}
