import { byteReader } from './bytes.ts';

export interface Exif {
  readonly hasPosition: boolean;
  readonly hasPerson: boolean;
  /** 1 to 8, as a camera was held: a picture without it may lie on its side. */
  readonly orientation: number;
}

const tags = { orientation: 0x0112, artist: 0x013b, exif: 0x8769, gps: 0x8825, xpAuthor: 0x9c9d, owner: 0xa430 };
const latitude = 0x0002;
const longitude = 0x0004;
const mostEntries = 1000;

interface Entry {
  readonly tag: number;
  /** Of the value, where it is a number or a place in the block. */
  readonly value: number;
  readonly text: string;
}

/** Reads a block of Exif data, which is a TIFF file without a picture. */
export function readExif(block: Uint8Array): Exif {
  const { u16, u32, text } = byteReader(block);
  const isLittle = text(0, 2) === 'II';
  const none: Exif = { hasPosition: false, hasPerson: false, orientation: 1 };
  if (!isLittle && text(0, 2) !== 'MM') return none;

  const entriesAt = (offset: number): readonly Entry[] => {
    const count = offset === 0 ? 0 : Math.min(u16(offset, isLittle), mostEntries);
    return Array.from({ length: count }, (_, index) => {
      const at = offset + 2 + index * 12;
      const isShort = u16(at + 2, isLittle) === 3;
      const length = u32(at + 4, isLittle);
      const value = isShort ? u16(at + 8, isLittle) : u32(at + 8, isLittle);
      const start = length > 4 ? value : at + 8;
      return { tag: u16(at, isLittle), value, text: text(start, start + Math.min(length, 200)) };
    });
  };
  const main = entriesAt(u32(4, isLittle));
  const below = (tag: number) => main.filter((entry) => entry.tag === tag).flatMap(({ value }) => entriesAt(value));
  const people = [...main, ...below(tags.exif)].filter(
    ({ tag }) => tag === tags.artist || tag === tags.xpAuthor || tag === tags.owner,
  );
  const orientation = main.find(({ tag }) => tag === tags.orientation)?.value ?? 1;
  return {
    hasPosition: below(tags.gps).some(({ tag }) => tag === latitude || tag === longitude),
    hasPerson: people.some((entry) => /[^\0 ]/.test(entry.text)),
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
  };
}

/** A block that says how the camera was held, and nothing else. */
export const exifOfOrientation = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
