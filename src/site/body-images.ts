import type { Body } from '../model/body.ts';
import { imageOf, type PageImage } from './images.ts';

/** The images of a text, ready to be shown, by their path below `content/`. */
export const bodyImages = async (body: Body): Promise<ReadonlyMap<string, PageImage>> =>
  new Map(await Promise.all(body.images.map(async (file) => [file, await imageOf(file)] as const)));
