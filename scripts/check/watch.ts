import { watch } from 'node:fs';
import type { FileCheck, SourceFile } from '../../src/checking/file-check.ts';
import { createRecall } from '../../src/checking/recall.ts';
import { defaults } from '../../src/checking/settled.ts';
import type { Places } from '../../src/reading/places.ts';
import { contentReader } from '../../src/reading/reread-content.ts';
import { whenQuiet } from '../../src/reading/watch-content.ts';
import type { CommandIo, ExitCode } from '../lib/command.ts';
import { type Checked, checkEach, judge, readFolder } from './read.ts';

interface Known {
  readonly file: SourceFile;
  readonly check: FileCheck;
}

/**
 * Checks now and after each save, until `signal`; editors read the line that begins with `checking` as the start of a
 * run. What is wrong with the content never ends it.
 */
export async function watchArchive(
  places: Places,
  io: CommandIo,
  print: (checked: Checked) => unknown,
  signal?: AbortSignal,
): Promise<ExitCode> {
  const recall = createRecall(defaults);
  const reread = contentReader();
  let known: ReadonlyMap<string, Known> = new Map();
  const run = async () => {
    io.stderr('checking\n');
    const files = readFolder(places.content, io.cwd, reread);
    known = await checkChanged(files, known, places);
    const checks = files.flatMap(({ path }) => known.get(path)?.check ?? []);
    await print(await judge(files, checks, io, recall));
  };
  await run();
  const watcher = watch(places.content, { recursive: true, ...(signal ? { signal } : {}) });
  const events = {
    on: (event: string, listener: (path: string) => void) =>
      event === 'change' && watcher.on('change', (_, name) => listener(String(name))),
  };
  const isOurs = (path: string) => !/(?:^|[\\/])\./.test(path);
  whenQuiet(events, isOurs, () =>
    run().catch((error: unknown) => io.stderr(`${error instanceof Error ? error.message : String(error)}\n`)),
  );
  return new Promise((resolve, reject) => {
    watcher.on('error', reject).on('close', () => resolve(0));
  });
}

/** Only files with other bytes than before are judged again. */
async function checkChanged(
  files: readonly SourceFile[],
  known: ReadonlyMap<string, Known>,
  places: Places,
): Promise<ReadonlyMap<string, Known>> {
  const isSame = ({ path, bytes, isLink }: SourceFile) => {
    const before = known.get(path)?.file;
    if (before === undefined || before.isLink !== isLink) return false;
    return before.bytes === bytes || Buffer.compare(before.bytes, bytes) === 0;
  };
  const changed = files.filter((file) => !isSame(file));
  const fresh = new Map((await checkEach(changed, places)).map((check) => [check.path, check]));
  return new Map(
    files.flatMap((file): (readonly [string, Known])[] => {
      const check = fresh.get(file.path) ?? known.get(file.path)?.check;
      return check ? [[file.path, { file, check }]] : [];
    }),
  );
}
