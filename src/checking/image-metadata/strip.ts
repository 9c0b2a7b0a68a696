import type { ImageType } from '../images/images.ts';
import { bigEndian, byteReader, joinBytes, littleEndian } from './bytes.ts';
import { exifOfOrientation, readExif } from './exif.ts';
import { tellingParts } from './judge.ts';

/**
 * The same picture without the parts that tell of a place or a person; every other byte stays. How the camera was held
 * is kept, since a picture is turned by it.
 */
export function withoutTellingParts(bytes: Uint8Array, type: ImageType): Uint8Array {
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { part } of tellingParts(bytes, type)) {
    kept.push(bytes.subarray(at, part.start));
    const { orientation } = part.kind === 'exif' ? readExif(part.content) : { orientation: 1 };
    if (orientation > 1) kept.push(framed(exifOfOrientation(orientation), type));
    at = Math.min(part.end, bytes.length);
  }
  if (at === 0) return bytes;
  const stripped = joinBytes([...kept, bytes.subarray(at)]);
  return type === 'webp' ? withTrueHead(stripped) : stripped;
}

/** An Exif block as a part of its file. */
function framed(exif: Uint8Array, type: ImageType): Uint8Array {
  if (type === 'jpeg') return joinBytes(['\xff\xe1', bigEndian(exif.length + 8, 2), 'Exif\0\0', exif]);
  if (type === 'webp') return joinBytes(['EXIF', littleEndian(exif.length), exif]);
  const content = joinBytes(['eXIf', exif]);
  return joinBytes([bigEndian(exif.length, 4), content, bigEndian(crc32(content), 4)]);
}

/** The checksum of a chunk. Source: PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc;
}

/** The head of a WebP file says its length, and which parts follow. */
function withTrueHead(bytes: Uint8Array): Uint8Array {
  const { text, u8, u32 } = byteReader(bytes);
  const head = Uint8Array.from(bytes);
  head.set(littleEndian(bytes.length - 8), 4);
  if (text(12, 16) !== 'VP8X') return head;
  const names: string[] = [];
  for (let at = 12; at < bytes.length; at += 8 + u32(at + 4, true) + (u32(at + 4, true) % 2))
    names.push(text(at, at + 4));
  const flags = (u8(20) & ~0x0c) | (names.includes('EXIF') ? 0x08 : 0) | (names.includes('XMP ') ? 0x04 : 0);
  head[20] = flags;
  return head;
}
