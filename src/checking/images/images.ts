import type { Sentence } from '../../model/sentence.ts';
import { findUnsafeSvg } from './svg.ts';

export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg';

export interface ImageFacts {
  readonly type: ImageType;
  /** Why a drawing is not safe to serve, such as "a `script` element". */
  readonly unsafe?: Sentence;
}

/** Reads the type from the bytes, whatever the name says; undefined when they are no image that a page can show. */
export function inspectImage(bytes: Uint8Array): ImageFacts | undefined {
  const type = typeOf(bytes);
  if (type === undefined || !isWhole(type, bytes)) return undefined;
  const unsafe = type === 'svg' ? findUnsafeSvg(textOf(bytes)) : undefined;
  return unsafe ? { type, unsafe } : { type };
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
  return isSvg(textOf(bytes)) ? 'svg' : undefined;
}

/** Whether the file goes on to its end: one that was cut short on the way has the right beginning, and no picture. */
function isWhole(type: ImageType, bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) => String.fromCharCode(...bytes.subarray(from, to));
  switch (type) {
    case 'png':
      return text(12, 16) === 'IHDR' && text(-8, -4) === 'IEND';
    case 'jpeg':
      return text(-1024).includes('\xff\xd9');
    case 'gif':
      return text(-1) === ';';
    case 'webp':
      return bytes.length >= 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
    case 'avif':
    case 'svg':
      return true;
  }
}

const prolog = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)\s*/i;

/** An `svg` element after what may stand in front of one, taken off piece by piece. */
function isSvg(text: string): boolean {
  let rest = text.trimStart();
  for (let piece = prolog.exec(rest); piece; piece = prolog.exec(rest)) rest = rest.slice(piece[0].length);
  return /^<svg[\s>/]/i.test(rest);
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
