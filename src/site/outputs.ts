import { type FollowUpBoard, followUpBoard } from '../learning/follow-up-board.ts';
import { type FollowUpSelections, followUpSelections } from '../learning/follow-up-selections.ts';
import type { Archive } from '../model/archive.ts';
import { once } from '../model/once.ts';
import { type Links, linksIn } from '../sharing/place.ts';
import { buildFacts } from './build-facts.ts';
import { getArchive } from './get-archive.ts';

/** The archive with what many pages and files are made of, reckoned once for each reading. */
export interface FollowUps {
  readonly archive: Archive;
  readonly board: FollowUpBoard;
  readonly selections: FollowUpSelections;
}

/** A page of a hundred rows with long texts stays below 200 kB. */
export const followUpsPerPage = 100;

const selectionsIn = once((archive) => followUpSelections(followUpBoard(archive)));

export async function getFollowUps(): Promise<FollowUps> {
  const archive = await getArchive();
  return { archive, board: followUpBoard(archive), selections: selectionsIn(archive) };
}

export const linksOf = (archive: Archive, language?: string): Links => linksIn(archive, buildFacts, language);

/** A file of the site that is no page. Hosts name its type by its ending; this one is for `dev`. */
export const fileOf = (type: string, text: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** With line ends, so that a person can read it and a comparison finds the line. */
export const jsonFile = (value: unknown): Response => fileOf('application/json', `${JSON.stringify(value, null, 1)}\n`);
