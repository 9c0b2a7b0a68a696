import type { ImageType } from '../images/images.ts';
import { byteReader } from './bytes.ts';
import type { MetadataPart } from './metadata-part.ts';
import { readPngText } from './png-text.ts';

/** In the order of the file. Jpeg, png and webp are looked into; other types have none. */
export function metadataParts(bytes: Uint8Array, type: ImageType): readonly MetadataPart[] {
  switch (type) {
    case 'jpeg':
      return partsOfJpeg(bytes);
    case 'png':
      return partsOfPng(bytes);
    case 'webp':
      return partsOfWebp(bytes);
    default:
      return [];
  }
}

const xmpHeads = ['http://ns.adobe.com/xap/1.0/\0', 'http://ns.adobe.com/xmp/extension/\0'];

function partsOfJpeg(bytes: Uint8Array): readonly MetadataPart[] {
  const { length, u8, u16, text } = byteReader(bytes);
  const parts: MetadataPart[] = [];
  let at = 2;
  while (at < length && u8(at) === 0xff) {
    const marker = u8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) {
      at = nextPicture(bytes, at + 2);
      continue;
    }
    const start = at;
    const end = at + 2 + Math.max(2, u16(at + 2));
    if (marker === 0xda) {
      at = scanEnd(bytes, end);
      continue;
    }
    const head = text(at + 4, at + 44);
    const found = (kind: MetadataPart['kind'], headLength: number) =>
      parts.push({ kind, start, end, content: bytes.subarray(start + 4 + headLength, end), name: '' });
    const xmp = xmpHeads.find((each) => head.startsWith(each));
    if (marker === 0xe1 && head.startsWith('Exif\0\0')) found('exif', 6);
    else if (marker === 0xe1 && xmp !== undefined) found('xmp', xmp.length);
    else if (marker === 0xed && head.startsWith('Photoshop 3.0\0')) found('iptc', 14);
    at = end;
  }
  return parts;
}

/** A phone may put a second picture, with data of its own, behind the first: there its segments begin. */
function nextPicture(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff) return at + 2;
  }
  return bytes.length;
}

/** The marker behind the bits of a picture, in which 0xff stands before 0, a restart or another 0xff only. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function partsOfPng(bytes: Uint8Array): readonly MetadataPart[] {
  const { length, u32, text } = byteReader(bytes);
  const parts: MetadataPart[] = [];
  for (let start = 8; start < length; ) {
    const type = text(start + 4, start + 8);
    const content = bytes.subarray(start + 8, start + 8 + u32(start));
    const end = start + 12 + u32(start);
    if (type === 'eXIf') parts.push({ kind: 'exif', start, end, content, name: '' });
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') {
      parts.push({ start, end, ...readPngText(type, content) });
    }
    start = end;
  }
  return parts;
}

function partsOfWebp(bytes: Uint8Array): readonly MetadataPart[] {
  const { length, u32, text } = byteReader(bytes);
  const parts: MetadataPart[] = [];
  for (let start = 12; start < length; ) {
    const type = text(start, start + 4);
    const size = u32(start + 4, true);
    const end = start + 8 + size + (size % 2);
    const headLength = text(start + 8, start + 14) === 'Exif\0\0' ? 6 : 0;
    const content = bytes.subarray(start + 8 + headLength, end);
    if (type === 'EXIF') parts.push({ kind: 'exif', start, end, content, name: '' });
    if (type === 'XMP ') parts.push({ kind: 'xmp', start, end, content, name: '' });
    start = end;
  }
  return parts;
}
