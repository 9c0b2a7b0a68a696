/** Reads one item after the other. Each step throws where the bytes end too early or hold something else. */
export interface CborReader {
  /** How many items the list that begins here holds. */
  readonly list: () => number;
  readonly number: () => number;
  readonly text: () => string;
  /** Passes one item, with everything in it. */
  readonly skip: () => void;
  /** Bytes that were read. */
  readonly place: () => number;
}

/** CBOR's major types: what Pagefind's index is made of, and no more of RFC 8949. */
const positive = 0;
const negative = 1;
const text = 3;
const list = 4;

const decoder = new TextDecoder('utf-8', { fatal: true });

export function cborReader(bytes: Uint8Array): CborReader {
  let at = 0;
  let type = 0;

  /** Reads the head of an item: keeps its type, answers its number or length. */
  function head(): number {
    const first = bytes[at] ?? 0xff;
    type = first >> 5;
    const short = first & 31;
    const size = short < 24 ? 0 : 1 << (short - 24);
    if (short > 26 || at + 1 + size > bytes.length) throw new Error('Pagefind’s index is not in the format of 1.6.');
    let value = size === 0 ? short : 0;
    for (let next = 1; next <= size; next += 1) value = value * 256 + (bytes[at + next] ?? 0);
    at += 1 + size;
    return value;
  }

  function headOf(expected: number): number {
    const value = head();
    if (type !== expected) throw new Error('Pagefind’s index is not in the format of 1.6.');
    return value;
  }

  return {
    list: () => headOf(list),
    number: () => headOf(positive),
    text() {
      const length = headOf(text);
      at += length;
      return decoder.decode(bytes.subarray(at - length, at));
    },
    skip() {
      let left = 1;
      while (left > 0) {
        const value = head();
        left -= 1;
        if (type === list) left += value;
        else if (type === text) at += value;
        else if (type > negative) throw new Error('Pagefind’s index is not in the format of 1.6.');
      }
    },
    place: () => at,
  };
}

const encoder = new TextEncoder();

function headBytes(type: number, value: number): number[] {
  const first = type << 5;
  if (value < 24) return [first | value];
  if (value < 0x100) return [first | 24, value];
  if (value < 0x10000) return [first | 25, value >> 8, value & 0xff];
  return [first | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

/** The head of a list of so many items, which follow it. */
export const listHead = (length: number): Uint8Array => Uint8Array.from(headBytes(list, length));

export const numberItem = (value: number): Uint8Array => Uint8Array.from(headBytes(positive, value));

export function textItem(written: string): Uint8Array {
  const bytes = encoder.encode(written);
  return Uint8Array.from([...headBytes(text, bytes.length), ...bytes]);
}
