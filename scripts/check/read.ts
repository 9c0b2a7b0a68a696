import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { CheckResult } from '../../src/checking/check-across.ts';
import type { FileCheck, SourceFile } from '../../src/checking/file-check.ts';
import type { Recall } from '../../src/checking/recall.ts';
import { secretCover } from '../../src/checking/reports/cover-secrets.ts';
import { codeVersion } from '../../src/reading/code-version.ts';
import { checkFiles, type Memory } from '../../src/reading/compile-files.ts';
import type { Places } from '../../src/reading/places.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { type AsWritten, buildClockIn } from '../../src/reading/site-settings.ts';
import { sparePack } from '../../src/reading/spare-pack.ts';
import { ensureContent } from '../lib/build-folders.ts';
import type { CommandIo } from '../lib/command.ts';
import { judgeWhileReading } from './judge-while-reading.ts';

/** One reading of the archive and what was found in it. */
export interface Checked {
  readonly files: readonly SourceFile[];
  readonly result: CheckResult;
  readonly today: string;
  readonly settings: AsWritten;
  /** The text of a file as read, its secrets covered. */
  readonly textOf: (path: string) => string | undefined;
}

/** Below this many files V8's last compiler takes more of the time than it saves: of 1,000 files a tenth (measured). */
const optimisedFrom = 2000;

/** Reads a content folder and checks it. Throws one sentence when there is no folder to read. */
export async function readAndCheck(places: Places, io: CommandIo): Promise<Checked> {
  const files = readFolder(places.content, io.cwd);
  if (files.length < optimisedFrom) setFlagsFromString('--no-turbofan');
  // Node loads a module with all it imports in one go: the other threads start before that.
  const rules = setImmediate().then(() => import('../../src/checking/recall.ts'));
  const early = judgeWhileReading(rules, (checks) => clockOf(checks, io));
  const checks = await checkEach(files, places, early.take);
  const { createRecall } = await rules;
  return await judge(files, checks, io, early.recall() ?? createRecall(await defaultsFor(checks)));
}

/**
 * The findings of each file alone; those of an unchanged file come from the pack. With `take`, `files` are the whole
 * archive and the pack keeps nothing else.
 */
export async function checkEach(
  files: readonly SourceFile[],
  places: Places,
  take?: (file: SourceFile, check: FileCheck) => void,
): Promise<readonly FileCheck[]> {
  const pack = sparePack(join(places.cache, 'check'));
  try {
    const memory: Memory = { pack, live: new Set(), made: new Set(), wanted: 'check', version: codeVersion() };
    const checks = await checkFiles(files, memory, take);
    pack.save((key) => !take || memory.live.has(key));
    return checks;
  } finally {
    pack.close();
  }
}

/** What runs each time: the rules that ask for the day, the settings or another file. */
export async function judge(
  files: readonly SourceFile[],
  fileChecks: readonly FileCheck[],
  io: CommandIo,
  recall: Recall,
): Promise<Checked> {
  const { checkAcross } = await import('../../src/checking/check-across.ts');
  const { stderr } = io;
  const clock = clockOf(fileChecks, io);
  const result = checkAcross(files, fileChecks, clock, recall);
  for (const { rule, file = 'the archive', message } of result.crashes) {
    stderr(`The rule ${rule} broke on ${file}: ${message}\n`);
  }
  if (result.writeUps.length === 0) {
    stderr('The archive holds no write-up yet. `npm run new` writes the first.\n');
  }
  return {
    files,
    result,
    today: clock.today,
    settings: settingsAsWritten(fileChecks),
    textOf: coveredTexts(files, result),
  };
}

const clockOf = (fileChecks: readonly FileCheck[], { env }: CommandIo) =>
  buildClockIn(env, settingsAsWritten(fileChecks), Date.now());

/** Schemas take as long to load as all rules; an archive with both settings files needs no defaults. */
async function defaultsFor(fileChecks: readonly FileCheck[]) {
  const isThere = fileChecks.filter(({ settled }) => settled !== undefined).length === 2;
  return isThere ? undefined : (await import('../../src/checking/settled.ts')).defaults;
}

function settingsAsWritten(fileChecks: readonly FileCheck[]): AsWritten {
  const data = fileChecks.find(({ path }) => path === 'content/archive.yaml')?.data;
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

export function readFolder(content: string, cwd: string, read = readContent): SourceFile[] {
  ensureContent(content, cwd);
  return read(content);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts for code frames, their secrets covered. A report asks for one file many times in a row. */
function coveredTexts(files: readonly SourceFile[], { findings }: CheckResult) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const cover = secretCover(findings);
  let last: { readonly path: string; readonly text: string | undefined } | undefined;
  return (path: string): string | undefined => {
    if (last?.path !== path) {
      const file = byPath.get(path);
      last = { path, text: file && cover(path, decoder.decode(file.bytes)) };
    }
    return last.text;
  };
}
