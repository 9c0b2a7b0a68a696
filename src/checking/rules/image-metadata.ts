import type { Finding } from '../../model/finding.ts';
import { tellingParts } from '../image-metadata/judge.ts';
import { inspectImage } from '../images/images.ts';
import { code, say } from '../messages/fill.ts';
import type { Example, RuleCard } from '../rule.ts';

/** A small WebP file with a note of XMP, in characters that are one byte each. */
function webpWith(note: string): string {
  const size = (value: number) => String.fromCharCode(value % 256, Math.floor(value / 256), 0, 0);
  const even = note.padEnd(note.length + (note.length % 2));
  return `RIFF${size(even.length + 12)}WEBPXMP ${size(even.length)}${even}`;
}

const folder = 'content/postmortems/2026-03-03-example';
const shown = (note: string): Example => ({
  path: `${folder}/index.mdx`,
  body: '![The screen in the office](./screen.webp)',
  files: { [`${folder}/screen.webp`]: webpWith(note) },
});
const plain = shown('<a/>');

/** What a camera or a program wrote beside a picture. Source: wording-rules.md, section 7.2. */
export const imageMetadataCards: readonly RuleCard[] = [
  {
    id: 'personal/image-gps',
    level: 'error',
    title: 'A place in the data beside a picture',
    why: 'A photo of a screen says where the office, or somebody’s home, is.',
    examples: [
      { ...shown('<a exif:GPSLatitude="48,5N"/>'), finds: 'The image `screen.webp` says where it was taken.' },
      plain,
    ],
  },
  {
    id: 'personal/image-author',
    level: 'warning',
    title: 'A name in the data beside a picture',
    why: 'Whoever took the picture is named to everyone who saves it.',
    examples: [
      { ...shown('<a aux:OwnerName="J. Lind"/>'), finds: 'The image `screen.webp` names a person in its data.' },
      plain,
    ],
  },
];

const fix = '`npm run check -- --fix` takes it out; the picture stays as it is.';

/** What an image file tells of a place or a person; its name is the last part of `path`. */
export function imageMetadataFindings(path: string, bytes: Uint8Array): readonly Finding[] {
  const type = inspectImage(bytes)?.type;
  if (type === undefined) return [];
  const telling = tellingParts(bytes, type);
  const name = code(path.slice(path.lastIndexOf('/') + 1));
  const found: Finding[] = [];
  const place = { file: path };
  if (telling.some(({ position }) => position)) {
    const message = say`The image ${name} says where it was taken.`;
    found.push({ rule: 'personal/image-gps', level: 'error', place, message, fix });
  }
  if (telling.some(({ person }) => person)) {
    const message = say`The image ${name} names a person in its data.`;
    found.push({ rule: 'personal/image-author', level: 'warning', place, message, fix });
  }
  return found;
}
