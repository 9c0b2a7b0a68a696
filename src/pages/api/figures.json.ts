import { figuresAnswer } from '../../sharing/figures-answer.ts';
import { getFollowUps, jsonFile } from '../../site/outputs.ts';

export async function GET(): Promise<Response> {
  const { archive, board } = await getFollowUps();
  return jsonFile(figuresAnswer(archive, board));
}
