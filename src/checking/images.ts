import { findUnsafeSvg, svgSize } from './svg.ts';

export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg';

/** What the bytes of an image say. A size is absent where they do not say it. */
export interface ImageFacts {
  readonly type: ImageType;
  readonly width?: number;
  readonly height?: number;
  /** Why a drawing is not safe to serve, such as "a `script` element". */
  readonly unsafe?: string;
}

/** Reads type and size from the bytes, whatever the name says; undefined when they are no image that a page can show. */
export function inspectImage(bytes: Uint8Array): ImageFacts | undefined {
  const type = typeOf(bytes);
  if (type === undefined) return undefined;
  if (type === 'svg') {
    const text = textOf(bytes);
    const unsafe = findUnsafeSvg(text);
    return { type, ...svgSize(text), ...(unsafe ? { unsafe } : {}) };
  }
  return { type, ...sizeReaders[type](view(bytes)) };
}

const extensions: Readonly<Record<string, ImageType>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
};

/** The type that a file name promises. */
export function typeByName(name: string): ImageType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
}

function typeOf(bytes: Uint8Array): ImageType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12))) return 'avif';
  return /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>)*<svg[\s>/]/i.test(textOf(bytes))
    ? 'svg'
    : undefined;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** Nothing is read beyond the bytes: a file that is cut off has no size. */
const has = (data: DataView, length: number) => data.byteLength >= length;

const sizeReaders: Readonly<Record<Exclude<ImageType, 'svg'>, (data: DataView) => Size>> = {
  png: (data) => (has(data, 24) ? { width: data.getUint32(16), height: data.getUint32(20) } : {}),
  gif: (data) => (has(data, 10) ? { width: data.getUint16(6, true), height: data.getUint16(8, true) } : {}),
  jpeg: jpegSize,
  webp: webpSize,
  avif: avifSize,
};

/** Segments until a start of frame; the four marks between are no frames. */
function jpegSize(data: DataView): Size {
  for (let at = 2; has(data, at + 9); ) {
    if (data.getUint8(at) !== 0xff) return {};
    const mark = data.getUint8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    if (isFrame) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    at += mark === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return {};
}

function webpSize(data: DataView): Size {
  if (!has(data, 30)) return {};
  switch (data.getUint8(15)) {
    case 0x20:
      return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
    case 0x4c: {
      const bits = data.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x58:
      return { width: uint24(data, 24) + 1, height: uint24(data, 27) + 1 };
    default:
      return {};
  }
}

const uint24 = (data: DataView, at: number) => data.getUint16(at, true) | (data.getUint8(at + 2) << 16);

/** The first `ispe` box, which holds the size of the main picture. */
function avifSize(data: DataView): Size {
  const ispe = 0x69737065;
  for (let at = 0; has(data, at + 16) && at < 4096; at++) {
    if (data.getUint32(at) === ispe) return { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
  }
  return {};
}
