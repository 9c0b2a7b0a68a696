/** A look at bytes of unknown origin: what lies outside of them reads as 0, so that nothing here throws. */
export interface ByteReader {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number, isLittle?: boolean) => number;
  readonly u32: (at: number, isLittle?: boolean) => number;
  /** One character for each byte. */
  readonly text: (from: number, to: number) => string;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const u8 = (at: number) => bytes[at] ?? 0;
  const number = (at: number, size: number, isLittle: boolean) => {
    const all = Array.from({ length: size }, (_, index) => u8(at + index));
    return (isLittle ? all.reverse() : all).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  return {
    length: bytes.length,
    u8,
    u16: (at, isLittle = false) => number(at, 2, isLittle),
    u32: (at, isLittle = false) => number(at, 4, isLittle),
    text: (from, to) => Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join(''),
  };
}

/** Bytes of parts, each a text of one character for each byte, or bytes. */
export function joinBytes(parts: readonly (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) =>
    typeof part === 'string' ? Uint8Array.from(part, (character) => character.charCodeAt(0)) : part,
  );
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export const bigEndian = (value: number, size: 2 | 4): Uint8Array =>
  Uint8Array.from({ length: size }, (_, index) => value >>> (8 * (size - 1 - index)));
export const littleEndian = (value: number): Uint8Array => bigEndian(value, 4).reverse();
