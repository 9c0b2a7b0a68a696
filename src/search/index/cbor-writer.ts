import { cborType } from './cbor.ts';

/** Writes one item after the other. */
export interface CborWriter {
  /** Begins a list of so many items, which follow. */
  readonly list: (length: number) => void;
  /** A whole number of up to 32 bits, which may be negative. */
  readonly number: (value: number) => void;
  readonly text: (written: string) => void;
  /** Items that were written elsewhere. */
  readonly items: (bytes: Uint8Array) => void;
  /** Bytes that were written. */
  readonly place: () => number;
  /** What was written between two places; by default all of it. Valid until more is written. */
  readonly written: (from?: number, to?: number) => Uint8Array<ArrayBuffer>;
}

const longestHead = 5;
const encoder = new TextEncoder();

export function cborWriter(): CborWriter {
  let bytes = new Uint8Array(1024);
  let view = new DataView(bytes.buffer);
  let at = 0;

  function makeRoom(length: number): void {
    if (at + length <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, at + length));
    larger.set(bytes);
    bytes = larger;
    view = new DataView(bytes.buffer);
  }

  function head(type: number, value: number): void {
    makeRoom(longestHead);
    const first = type << 5;
    if (value < 24) {
      bytes[at] = first | value;
      at += 1;
    } else if (value < 0x100) {
      view.setUint16(at, ((first | 24) << 8) | value);
      at += 2;
    } else if (value < 0x10000) {
      bytes[at] = first | 25;
      view.setUint16(at + 1, value);
      at += 3;
    } else {
      bytes[at] = first | 26;
      view.setUint32(at + 1, value);
      at += longestHead;
    }
  }

  function items(added: Uint8Array): void {
    makeRoom(added.length);
    bytes.set(added, at);
    at += added.length;
  }

  return {
    list: (length) => head(cborType.list, length),
    number: (value) => (value < 0 ? head(cborType.negative, -1 - value) : head(cborType.positive, value)),
    text(written) {
      const encoded = encoder.encode(written);
      head(cborType.text, encoded.length);
      items(encoded);
    },
    items,
    place: () => at,
    written: (from = 0, to = at) => bytes.subarray(from, to),
  };
}

/** The bytes of what is written by `write`. */
export function cborOf(write: (writer: CborWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  write(writer);
  return writer.written();
}
