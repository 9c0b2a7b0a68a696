import { llmsText } from '../sharing/llms-text.ts';
import { getArchive } from '../site/get-archive.ts';
import { fileOf, linksOf } from '../site/outputs.ts';

export async function GET(): Promise<Response> {
  const archive = await getArchive();
  return fileOf('text/plain', llmsText(archive, linksOf(archive)));
}
