import { byteReader, joinBytes } from './bytes.ts';
import { inflate } from './inflate.ts';
import type { MetadataPart } from './metadata-part.ts';

const mostUnpacked = 500_000;

/** A text chunk of a PNG file: under its own name, as XMP, or as the profile of another format in hexadecimal digits. */
export function readPngText(
  type: 'tEXt' | 'zTXt' | 'iTXt',
  bytes: Uint8Array,
): Pick<MetadataPart, 'kind' | 'name' | 'content'> {
  const { text, u8 } = byteReader(bytes);
  const name = /^[^\0]*/.exec(text(0, 80))?.[0] ?? '';
  const behindName = name.length + 1;
  const isPacked = type === 'zTXt' || (type === 'iTXt' && u8(behindName) === 1);
  const written = bytes.subarray(type === 'iTXt' ? behindLanguage(bytes, behindName) : behindName + (isPacked ? 1 : 0));
  const content = isPacked ? inflate(written, mostUnpacked) : written;
  if (name === 'XML:com.adobe.xmp') return { kind: 'xmp', name, content };
  const profile = /^Raw profile type (exif|app1|xmp|iptc)$/i.exec(name)?.[1]?.toLowerCase();
  if (profile === undefined) return { kind: 'text', name, content };
  const raw = fromHexadecimal(content);
  if (profile === 'iptc' || profile === 'xmp') return { kind: profile, name, content: raw };
  const isExif = byteReader(raw).text(0, 6) === 'Exif\0\0';
  return { kind: isExif ? 'exif' : 'xmp', name, content: isExif ? raw.subarray(6) : raw };
}

/** Two flags, then a language and a translated name, each up to a zero. */
function behindLanguage(bytes: Uint8Array, from: number): number {
  const language = bytes.indexOf(0, from + 2);
  const translated = language < 0 ? -1 : bytes.indexOf(0, language + 1);
  return translated < 0 ? bytes.length : translated + 1;
}

/** Lines of digits behind the name of the profile and its length. */
function fromHexadecimal(bytes: Uint8Array): Uint8Array {
  const digits = byteReader(bytes)
    .text(0, bytes.length)
    .replace(/^\s*\w+\s+\d+\s/, '')
    .replace(/[^\da-f]/gi, '');
  return joinBytes([
    (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''),
  ]);
}
