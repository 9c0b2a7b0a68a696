import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../../src/reading/write-file.ts';
import type { BenchFile } from '../../src/testing/bench/bench-file.ts';
import { benchCorpus } from '../../src/testing/bench/corpus.ts';
import { benchSettings } from '../../src/testing/bench/settings.ts';
import { type Command, type CommandIo, type ExitCode, readOptions } from './command.ts';

/** What every benchmark over a made archive takes. */
export const benchOptions: Command['options'] = {
  n: { type: 'string', value: 'COUNT', text: 'How many write-ups, default 1000' },
  json: { type: 'string', value: 'FILE', text: 'Write the figures to a file' },
};

interface Bench<Figures> {
  readonly command: Command;
  readonly compare: (count: number, folder: string, io: CommandIo) => Promise<Figures>;
  readonly tableOf: (figures: Figures) => string;
}

/** Measures in a folder that is gone afterwards, prints the table, and writes the figures where that was asked for. */
export async function runBench<Figures>(
  { command, compare, tableOf }: Bench<Figures>,
  args: readonly string[],
  io: CommandIo,
): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const count = Number(options['n'] ?? 1000);
  if (!Number.isInteger(count) || count < 1) {
    io.stderr('`--n` takes a whole number above 0.\n');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
  try {
    const figures = await compare(count, folder, io);
    io.stdout(tableOf(figures));
    if (typeof options['json'] === 'string')
      replaceFile(resolve(io.cwd, options['json']), `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes an archive of `count` write-ups with its settings, and answers the write-ups. */
export function writeCorpus(content: string, count: number): readonly BenchFile[] {
  const corpus = benchCorpus(count);
  const settings = Object.entries(benchSettings).map(([path, text]) => ({ path, text }));
  for (const { path, text } of [...corpus, ...settings]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return corpus;
}
