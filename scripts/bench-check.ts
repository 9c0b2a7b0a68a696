import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measure } from '../src/testing/bench/measure.ts';
import { benchOptions, runBench, writeCorpus } from './lib/bench.ts';
import { type Command, type CommandIo, type ExitCode, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run bench:check',
  about: 'Times the check from start to exit, and compares it with parsing the same files and nothing else.',
  options: benchOptions,
  example: 'npm run bench:check -- --n 10000 --json check.json',
};

interface Figures {
  readonly n: number;
  readonly check: { readonly cold: Measured; readonly unchanged: Measured };
  /** From a save to the end of the run that it starts, while `--watch` is on. */
  readonly saveMs: number;
  readonly parse: Measured;
}

export const main = (args: readonly string[], io: CommandIo): Promise<ExitCode> =>
  runBench({ command, compare, tableOf }, args, io);

async function compare(n: number, folder: string, { cwd, stderr }: CommandIo): Promise<Figures> {
  const content = join(folder, 'content');
  const corpus = writeCorpus(content, n);
  const env = { TOLLGATE_CONTENT: content, TOLLGATE_CACHE: join(folder, 'cache') };
  const check = ['scripts/check.ts', '--today', '2026-06-01'];
  const run = async (what: string, args: readonly string[]) => {
    stderr(`${what} …\n`);
    return await measure({ args, cwd, env });
  };
  const parse = await run('Parse only', ['src/testing/bench/parse-only.ts', content]);
  const cold = await run('Check, cold', check);
  const unchanged = await run('Check, unchanged', check);
  stderr('Check, one save while watching …\n');
  const saveMs = await saveWhileWatching([...check, '--watch'], join(content, corpus[0]?.path ?? ''), { cwd, env });
  return { n, check: { cold, unchanged }, saveMs, parse };
}

interface Around {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The median of five saves. A run has ended when its report stands on standard output. */
async function saveWhileWatching(args: readonly string[], file: string, { cwd, env }: Around): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('exit', (code) => reject(new Error(`\`check --watch\` ended with ${code}.`)));
  });
  const report = () => Promise.race([ended, new Promise<void>((done) => child.stdout.once('data', () => done()))]);
  try {
    await report();
    const times: number[] = [];
    for (let save = 0; save < 5; save++) {
      await new Promise((done) => setTimeout(done, 300));
      const startMs = performance.now();
      appendFileSync(file, `\nParagraph ${save} of this save.\n`);
      await report();
      times.push(performance.now() - startMs);
    }
    return times.sort((a, b) => a - b)[2] ?? 0;
  } finally {
    ended.catch(() => undefined);
    child.kill();
  }
}

function tableOf({ n, check, saveMs, parse }: Figures): string {
  const rows: readonly (readonly [string, Measured])[] = [
    ['parsing alone', parse],
    ['check, cold', check.cold],
    ['check, unchanged', check.unchanged],
  ];
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index ? cell.padStart(12) : cell.padEnd(20))).join('');
  return [
    line([`${n} write-ups`, 'seconds', 'of parsing', 'peak MB']),
    ...rows.map(([name, { seconds, peakMB }]) =>
      line([name, seconds.toFixed(2), (seconds / parse.seconds).toFixed(2), String(peakMB)]),
    ),
    '',
    `A save while watching: ${Math.round(saveMs)} ms to its report.`,
    '',
  ].join('\n');
}

if (import.meta.main) await runCommand(main);
