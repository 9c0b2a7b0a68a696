import { followUpsAnswer } from '../../sharing/follow-up-records.ts';
import { getFollowUps, jsonFile, linksOf } from '../../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return jsonFile(followUpsAnswer(board.rows, archive, linksOf(archive)));
}
