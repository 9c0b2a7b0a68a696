import { storiesAnswer } from '../../sharing/write-up-answers.ts';
import { getArchive } from '../../site/get-archive.ts';
import { jsonFile, linksOf } from '../../site/outputs.ts';

export async function GET(): Promise<Response> {
  const archive = await getArchive();
  return jsonFile(storiesAnswer(archive, linksOf(archive)));
}
