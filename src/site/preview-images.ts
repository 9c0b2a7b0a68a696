import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../model/archive.ts';
import { replaceFile } from '../reading/write-file.ts';
import { lettersOf } from '../sharing/glyphs.ts';
import {
  type PreviewCard,
  previewCard,
  previewFolder,
  previewLanguages,
  previewName,
} from '../sharing/preview-card.ts';
import { gateShapesIn, type PreviewParts, previewSvg } from '../sharing/preview-svg.ts';

interface Folders {
  /** The built site. */
  readonly out: string;
  /** Where pictures are kept from build to build. */
  readonly cache: string;
}

/** Every published write-up and story in each language in which it can be read. */
export function previewCards(archive: Archive): readonly PreviewCard[] {
  const published = [...archive.postmortems, ...archive.stories].filter(({ fields }) => fields.status === 'published');
  return published.flatMap((entry) =>
    previewLanguages(archive, entry).map((language) => previewCard(archive, entry, language)),
  );
}

/** Puts the pictures of these cards into the site. One that was drawn before, by the same code, is not drawn again. */
export async function writePreviews(
  cards: readonly PreviewCard[],
  { out, cache }: Folders,
): Promise<{ drawn: number }> {
  if (cards.length === 0) return { drawn: 0 };
  const folder = join(cache, 'previews', drawingVersion());
  mkdirSync(join(out, previewFolder), { recursive: true });
  const named = new Map(cards.map((card) => [previewName(card), card]));
  const missing = [...named].filter(([name]) => !existsSync(join(folder, name)));
  if (missing.length > 0) await drawAll(missing, folder);
  for (const name of named.keys()) copyFileSync(join(folder, name), join(out, previewFolder, name));
  return { drawn: missing.length };
}

async function drawAll(missing: readonly (readonly [string, PreviewCard])[], folder: string): Promise<void> {
  const parts = readParts();
  const queue = missing.values();
  const worker = async () => {
    for (const [name, card] of queue) replaceFile(join(folder, name), await drawPreview(card, parts));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const drawPreview = (card: PreviewCard, parts: PreviewParts): Promise<Buffer> =>
  sharp(Buffer.from(previewSvg(card, parts)))
    .png()
    .toBuffer();

const sources = {
  serif: '../styles/fonts/tollgate-serif.woff2',
  sans: '../styles/fonts/inter.woff2',
  sprite: '../components/entry/GateSprite.astro',
  svg: '../sharing/preview-svg.ts',
  glyphs: '../sharing/glyphs.ts',
  own: './preview-images.ts',
} as const;

const readSource = (name: keyof typeof sources): Buffer => readFileSync(join(import.meta.dirname, sources[name]));

const readParts = (): PreviewParts => ({
  serif: lettersOf(readSource('serif')),
  sans: lettersOf(readSource('sans')),
  gateShapes: gateShapesIn(readSource('sprite').toString('utf8')),
});

/** Changes with everything that decides how a card looks. */
function drawingVersion(): string {
  const digest = createHash('sha256');
  for (const name of ['serif', 'sans', 'sprite', 'svg', 'glyphs', 'own'] as const) digest.update(readSource(name));
  return digest.digest('hex').slice(0, 16);
}
