import { join } from 'node:path';
import { fixArchive } from '../../src/checking/fixing/fix.ts';
import { code, count, say, shown } from '../../src/checking/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Places } from '../../src/reading/places.ts';
import { buildClock, firstLanguage } from '../../src/reading/site-address.ts';
import { replaceFile } from '../../src/reading/write-file.ts';
import type { CommandIo } from '../lib/command.ts';
import type { Asked } from './asked.ts';
import { readFolder } from './read.ts';
import { changeSince, selectPaths } from './select.ts';

/** Mends what is safe in the selected files, writes those that change, and says what it did. */
export async function fixFiles(paths: readonly string[], asked: Asked, places: Places, io: CommandIo): Promise<void> {
  const files = readFolder(places.content, io.cwd);
  const keepsFile = selectPaths(paths, { files }, { cwd: io.cwd, content: places.content });
  const change = changeSince(asked.base, places, io);
  const isWanted = ({ rule, place }: Finding) =>
    asked.keepsRule(rule) && keepsFile(place.file) && (!change || change.isEverything || change.paths.has(place.file));
  const fixed = fixArchive(files, buildClock(io.env, places.content, Date.now()), isWanted);
  const speak = await asked.speakIn(firstLanguage(places.content));
  for (const { path, bytes, mended } of fixed) {
    replaceFile(join(places.content, path.slice('content/'.length)), bytes);
    const lines = mended.map(
      ({ place: { start }, rule, message }) =>
        `  ${start ? `${speak(say`line ${start.line}`)}, ` : ''}${code(rule)}: ${speak(message)}\n`,
    );
    io.stderr(`${shown(path, 400)}: ${speak(count(mended.length, 'repair'))}\n${lines.join('')}`);
  }
  if (fixed.length === 0) io.stderr(`${speak('Nothing can be repaired here.')}\n`);
}
