import { shown } from '../../src/checking/messages/fill.ts';
import { type FollowUpBoard, followUpBoard } from '../../src/learning/follow-up-board.ts';
import type { Archive } from '../../src/model/archive.ts';
import { buildArchive, type CheckedEntry } from '../../src/model/build-archive.ts';
import { placesOf } from '../../src/reading/places.ts';
import { readAndCheck } from '../check/read.ts';
import type { CommandIo } from '../lib/command.ts';

export interface ReadFollowUps {
  readonly archive: Archive;
  readonly board: FollowUpBoard;
  /** A write-up has errors, or a rule broke: what is missing is said on stderr, and the answer is not the whole. */
  readonly isWhole: boolean;
}

/** The follow-ups of a content folder, without a build: bodies are not compiled. */
export async function readFollowUps(io: CommandIo): Promise<ReadFollowUps> {
  const { result, today } = await readAndCheck(placesOf(io.env, io.cwd), io);
  const unread = result.writeUps.filter(({ kind, fields }) => kind === 'postmortem' && fields === undefined);
  for (const { path } of unread) io.stderr(`The follow-ups of ${shown(path, 400)} are not counted: it has errors.\n`);
  const entries = result.writeUps.flatMap(({ fields, ...facts }) =>
    // The kind says the type of the fields; TypeScript does not follow that through the copy.
    fields === undefined ? [] : [{ ...facts, fields, bodyKey: '', words: 0 } as CheckedEntry],
  );
  const { settings, catalog, crashes } = result;
  const archive = buildArchive(entries, { settings, catalog, today });
  return { archive, board: followUpBoard(archive), isWhole: unread.length === 0 && crashes.length === 0 };
}
