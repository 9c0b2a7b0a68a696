/** A code by the length of its words: how many there are of each length, and their symbols in order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const longest = 15;

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: longest + 1 }, (_, n) =>
    n === 0 ? 0 : lengths.filter((each) => each === n).length,
  );
  const symbols = counts.flatMap((_, n) =>
    n === 0 ? [] : lengths.flatMap((length, symbol) => (length === n ? [symbol] : [])),
  );
  return { counts, symbols };
}

const fixedLengths = codeOf(Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)));
const fixedDistances = codeOf(Array.from({ length: 30 }, () => 5));
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengthExtra = [...[0, 0, 0, 0, 0, 0, 0, 0], ...[1, 2, 3, 4, 5].flatMap((n) => [n, n, n, n]), 0];
const lengthBase = [
  ...lengthExtra.slice(0, 28).map((_, n, all) => 3 + all.slice(0, n).reduce((sum, bits) => sum + 2 ** bits, 0)),
  258,
];
const distanceExtra = Array.from({ length: 30 }, (_, n) => Math.max(0, (n >> 1) - 1));
const distanceBase = distanceExtra.map((_, n, all) => 1 + all.slice(0, n).reduce((sum, bits) => sum + 2 ** bits, 0));

/**
 * Opens zlib data (RFC 1950 and 1951), up to `most` bytes of it. What is broken ends where it breaks: nothing here
 * throws. The core has no library of the platform, and the packed notes of a PNG file are small.
 */
export function inflate(data: Uint8Array, most: number): Uint8Array {
  const out: number[] = [];
  // Behind the two bytes of the head.
  let at = 16;
  const isOver = () => at > data.length * 8 || out.length >= most;
  const bits = (count: number) => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value += (((data[at >> 3] ?? 0) >> (at & 7)) & 1) * 2 ** bit;
    return value;
  };
  const symbol = ({ counts, symbols }: Code) => {
    let word = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longest; length++) {
      const count = counts[length] ?? 0;
      word += bits(1);
      if (word - count < first) return symbols[index + word - first] ?? -1;
      index += count;
      first = (first + count) * 2;
      word *= 2;
    }
    return -1;
  };

  const stored = () => {
    at = Math.ceil(at / 8) * 8;
    const length = bits(16);
    at += 16;
    for (let n = 0; n < length && !isOver(); n++) out.push(bits(8));
    return true;
  };
  const packed = (lengths: Code, distances: Code) => {
    while (!isOver()) {
      const next = symbol(lengths);
      if (next === 256) return true;
      if (next < 0 || next > 285) return false;
      if (next < 256) {
        out.push(next);
        continue;
      }
      const length = (lengthBase[next - 257] ?? 0) + bits(lengthExtra[next - 257] ?? 0);
      const far = symbol(distances);
      const distance = (distanceBase[far] ?? 0) + bits(distanceExtra[far] ?? 0);
      if (distance === 0 || distance > out.length) return false;
      for (let n = 0; n < length; n++) out.push(out[out.length - distance] ?? 0);
    }
    return false;
  };
  const dynamic = () => {
    const [lengths, distances, own] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const ownLengths = Array.from({ length: 19 }, () => 0);
    for (const place of lengthOrder.slice(0, own)) ownLengths[place] = bits(3);
    const code = codeOf(ownLengths);
    const all: number[] = [];
    while (all.length < lengths + distances && !isOver()) {
      const next = symbol(code);
      if (next < 0) return false;
      if (next < 16) all.push(next);
      else {
        const repeated = next === 16 ? (all.at(-1) ?? 0) : 0;
        const times = next === 16 ? 3 + bits(2) : next === 17 ? 3 + bits(3) : 11 + bits(7);
        all.push(...Array.from({ length: times }, () => repeated));
      }
    }
    return packed(codeOf(all.slice(0, lengths)), codeOf(all.slice(lengths, lengths + distances)));
  };

  for (let isLast = false, isWhole = true; isWhole && !isLast && !isOver(); ) {
    isLast = bits(1) === 1;
    const kind = bits(2);
    isWhole = kind === 0 ? stored() : kind === 1 ? packed(fixedLengths, fixedDistances) : kind === 2 && dynamic();
  }
  return Uint8Array.from(out.slice(0, most));
}
