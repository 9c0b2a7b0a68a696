/** Reads one item after the other. Each step throws where the bytes end too early or hold something else. */
export interface CborReader {
  /** How many items the list that begins here holds. */
  readonly list: () => number;
  /** A whole number, which may be negative. */
  readonly number: () => number;
  readonly text: () => string;
  /** Passes one item, with everything in it. */
  readonly skip: () => void;
  /** Bytes that were read. */
  readonly place: () => number;
}

/** CBOR's major types: what Pagefind's index is made of, and no more of RFC 8949. */
export const cborType = { positive: 0, negative: 1, text: 3, list: 4 } as const;

const notOfPagefind = () => new Error('Pagefind’s index is not in the format of 1.6.');

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
    if (short > 26 || at + 1 + size > bytes.length) throw notOfPagefind();
    let value = size === 0 ? short : 0;
    for (let next = 1; next <= size; next += 1) value = value * 256 + (bytes[at + next] ?? 0);
    at += 1 + size;
    return value;
  }

  function headOf(expected: number): number {
    const value = head();
    if (type !== expected) throw notOfPagefind();
    return value;
  }

  return {
    list: () => headOf(cborType.list),
    number() {
      const value = head();
      if (type > cborType.negative) throw notOfPagefind();
      return type === cborType.negative ? -1 - value : value;
    },
    text() {
      const length = headOf(cborType.text);
      at += length;
      return decoder.decode(bytes.subarray(at - length, at));
    },
    skip() {
      let left = 1;
      while (left > 0) {
        const value = head();
        left -= 1;
        if (type === cborType.list) left += value;
        else if (type === cborType.text) at += value;
        else if (type > cborType.negative) throw notOfPagefind();
      }
    },
    place: () => at,
  };
}
