import type { APIContext } from 'astro';
import { shareableText } from '../../../model/body-text.ts';
import { postmortemAnswer } from '../../../sharing/write-up-answers.ts';
import { bodyOf, getArchive } from '../../../site/get-archive.ts';
import { jsonFile, linksOf } from '../../../site/outputs.ts';

export const getStaticPaths = async () => (await getArchive()).postmortems.map(({ id }) => ({ params: { id } }));

export async function GET({ params: { id = '' } }: APIContext): Promise<Response> {
  const archive = await getArchive();
  const entry = archive.byId.get(id);
  if (entry?.kind !== 'postmortem') return new Response(null, { status: 404 });
  const textOf = (bodyKey: string) => shareableText(bodyOf(bodyKey));
  return jsonFile(postmortemAnswer(entry, archive, { links: linksOf(archive), textOf }));
}
