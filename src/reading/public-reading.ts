import { type PublicEdition, publicEdition } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import type { Reading } from './reading.ts';

/** What a build of the public edition reads: no title, no image and no body of what stays inside. */
export function publicReading(whole: Reading): Reading {
  const { archive, bodyOf }: PublicEdition = publicEdition(whole.archive);
  const publicBodyOf = (bodyKey: string) => bodyOf(whole.bodyOf(bodyKey));
  const files = [...archive.byId.values()].flatMap(filesOf);
  const paths = new Set(files.map(({ path }) => path));
  const images = files.flatMap(({ bodyKey }) => publicBodyOf(bodyKey).images);
  return {
    ...whole,
    archive,
    bodyOf: publicBodyOf,
    // Two editions of one state are two sites.
    revision: `${whole.revision}-public`,
    stored: whole.stored.filter(({ path }) => paths.has(path)),
    images: [...new Set(images)].sort(),
    writeUps: files.length,
  };
}

/** A write-up with everything that is drawn beside it: its translations, the replies to a story. */
const filesOf = (entry: Entry): readonly { readonly path: string; readonly bodyKey: string }[] => [
  entry,
  ...Object.values(entry.translations),
  ...(entry.kind === 'story' ? entry.replies : []),
];
