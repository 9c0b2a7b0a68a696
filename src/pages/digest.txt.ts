import { digestOf } from '../learning/digest.ts';
import { digestText } from '../sharing/digest-files.ts';
import { digestTexts } from '../sharing/digest-sections.ts';
import { fileOf, getFollowUps, linksOf } from '../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return fileOf('text/plain', digestText(digestTexts(digestOf(archive, board), archive, linksOf(archive))));
}
