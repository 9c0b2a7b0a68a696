import type { APIContext } from 'astro';
import { digestOf } from '../../learning/digest.ts';
import { digestMarkdown } from '../../sharing/digest-files.ts';
import { digestTexts } from '../../sharing/digest-sections.ts';
import { fileOf, getFollowUps, linksOf } from '../../site/outputs.ts';
import { languagePaths } from '../../site/reader-pages.ts';

export const getStaticPaths = languagePaths;

export async function GET({ props: { language } }: APIContext<{ language: string }>): Promise<Response> {
  const { archive, board } = await getFollowUps();
  const texts = digestTexts(digestOf(archive, board), archive, linksOf(archive, language));
  return fileOf('text/markdown', digestMarkdown(texts));
}
