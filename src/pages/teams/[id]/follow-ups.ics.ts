import type { APIContext } from 'astro';
import { teamIds } from '../../../model/selections.ts';
import { followUpCalendar } from '../../../sharing/follow-up-calendar.ts';
import { getArchive } from '../../../site/get-archive.ts';
import { fileOf, getFollowUps, linksOf } from '../../../site/outputs.ts';

export const getStaticPaths = async () => teamIds(await getArchive()).map((id) => ({ params: { id } }));

export async function GET({ params: { id } }: APIContext): Promise<Response> {
  const { archive, board } = await getFollowUps();
  const own = board.rows.filter(({ team }) => team === id);
  return fileOf('text/calendar', followUpCalendar(own, archive, linksOf(archive)));
}
