import { digestOf } from '../learning/digest.ts';
import { digestMarkdown } from '../sharing/digest-files.ts';
import { digestTexts } from '../sharing/digest-sections.ts';
import { fileOf, getFollowUps, linksOf } from '../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return fileOf('text/markdown', digestMarkdown(digestTexts(digestOf(archive, board), archive, linksOf(archive))));
}
