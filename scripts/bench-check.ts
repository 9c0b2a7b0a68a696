import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../src/reading/write-file.ts';
import { benchCorpus } from '../src/testing/bench/corpus.ts';
import { type Measured, measure } from '../src/testing/bench/measure.ts';
import { benchSettings } from '../src/testing/bench/settings.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run bench:check',
  about: 'Times the check from start to exit, and compares it with parsing the same files and nothing else.',
  options: {
    n: { type: 'string', value: 'COUNT', text: 'How many write-ups, default 1000' },
    json: { type: 'string', value: 'FILE', text: 'Write the figures to a file' },
  },
  example: 'npm run bench:check -- --n 10000 --json check.json',
};

interface Figures {
  readonly n: number;
  readonly check: { readonly cold: Measured; readonly unchanged: Measured };
  /** From a save to the end of the run that it starts, while `--watch` is on. */
  readonly saveMs: number;
  readonly parse: Measured;
}

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const n = Number(options['n'] ?? 1000);
  if (!Number.isInteger(n) || n < 1) {
    io.stderr('`--n` takes a whole number above 0.\n');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-check-'));
  try {
    const figures = await compare(n, folder, io);
    io.stdout(tableOf(figures));
    if (typeof options['json'] === 'string')
      replaceFile(resolve(io.cwd, options['json']), `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(n: number, folder: string, { cwd, stderr }: CommandIo): Promise<Figures> {
  const content = join(folder, 'content');
  const settings = Object.entries(benchSettings).map(([path, text]) => ({ path, text }));
  const corpus = benchCorpus(n);
  for (const { path, text } of [...corpus, ...settings]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
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
