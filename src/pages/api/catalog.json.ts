import { catalogAnswer } from '../../sharing/catalog-answer.ts';
import { getArchive } from '../../site/get-archive.ts';
import { jsonFile } from '../../site/outputs.ts';

export async function GET(): Promise<Response> {
  return jsonFile(catalogAnswer(await getArchive()));
}
