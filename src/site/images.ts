import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';

/** What an `img` of a page needs. */
export interface PageImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string;
}

/** Widths of the column on a phone and on a desk, and twice the latter; `sizes` is the page's to say. */
const widths = [480, 780, 1560];

/**
 * An image beside a write-up, by its path below `content/`: in a modern format, no wider than it is.
 * An SVG stays as it is; so does a GIF, which may move.
 */
export async function imageOf(file: string): Promise<PageImage> {
  const image = (await getEntry('images', file))?.data.image;
  if (!image) throw new Error(`\`content/${file}\` is shown and was not read.`);
  const { src, width, height, format } = image;
  if (format === 'svg' || format === 'gif') return { src, width, height };
  const fitting = [...new Set(widths.map((wanted) => Math.min(wanted, width)))];
  const result = await getImage({ src: image, format: 'webp', widths: fitting });
  return { src: result.src, width, height, srcset: result.srcSet.attribute };
}
