import { followUpCsv } from '../sharing/follow-up-csv.ts';
import { fileOf, getFollowUps, linksOf } from '../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return fileOf('text/csv', followUpCsv(board.rows, archive, linksOf(archive)));
}
