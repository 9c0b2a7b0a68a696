import { followUpCalendar } from '../sharing/follow-up-calendar.ts';
import { fileOf, getFollowUps, linksOf } from '../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return fileOf('text/calendar', followUpCalendar(board.rows, archive, linksOf(archive)));
}
