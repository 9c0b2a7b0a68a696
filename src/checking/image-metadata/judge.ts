import type { ImageType } from '../images/images.ts';
import { readExif } from './exif.ts';
import type { MetadataPart } from './metadata-part.ts';
import { metadataParts } from './parts.ts';

/** What a part of an image file gives away. */
export interface Telling {
  readonly part: MetadataPart;
  readonly position: boolean;
  readonly person: boolean;
}

/** The parts that say where a picture was taken or who made it. */
export function tellingParts(bytes: Uint8Array, type: ImageType): readonly Telling[] {
  return metadataParts(bytes, type)
    .map((part) => ({ part, ...judge(part) }))
    .filter(({ position, person }) => position || person);
}

function judge({ kind, name, content }: MetadataPart): Omit<Telling, 'part'> {
  switch (kind) {
    case 'exif': {
      const { hasPosition, hasPerson } = readExif(content);
      return { position: hasPosition, person: hasPerson };
    }
    case 'xmp':
      return judgeXmp(new TextDecoder().decode(content));
    case 'iptc':
      return { position: false, person: hasByline(content) };
    case 'text':
      return { position: false, person: /^(?:author|artist|creator)$/i.test(name) };
  }
}

function judgeXmp(text: string): Omit<Telling, 'part'> {
  const creator = /<dc:creator\b[^>]*>([\s\S]{0,2000}?)<\/dc:creator>/.exec(text)?.[1] ?? '';
  const owner = /\bOwnerName\s*(?:=\s*["']|>)\s*[^\s"'<]/;
  return {
    position: /\bGPSL(?:at|ong)itude\b/.test(text),
    person: />\s*[^\s<]/.test(creator) || owner.test(text),
  };
}

/** By-line and writer of IPTC: record 2, data sets 80 and 122, with at least one character. */
function hasByline(content: Uint8Array): boolean {
  return content.some((byte, at) => {
    const isSet = byte === 0x1c && content[at + 1] === 2 && (content[at + 2] === 80 || content[at + 2] === 122);
    return isSet && ((content[at + 3] ?? 0) > 0 || (content[at + 4] ?? 0) > 0);
  });
}
