import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measure } from '../src/testing/bench/measure.ts';
import { writePlainSite } from '../src/testing/bench/plain-site.ts';
import { benchOptions, runBench, writeCorpus } from './lib/bench.ts';
import { type Command, type CommandIo, type ExitCode, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run bench',
  about: 'Builds the same write-ups with Tollgate and with a plain Astro site, and compares time and memory.',
  options: benchOptions,
  example: 'npm run bench -- --n 1000 --json bench.json',
};

interface Figures {
  readonly n: number;
  /** `pages`: how many HTML files a build writes. */
  readonly tollgate: {
    readonly pages: number;
    readonly cold: Measured;
    readonly unchanged: Measured;
    readonly one: Measured;
  };
  readonly plain: { readonly pages: number; readonly cold: Measured };
}

export const main = (args: readonly string[], io: CommandIo): Promise<ExitCode> =>
  runBench({ command, compare, tableOf }, args, io);

async function compare(n: number, folder: string, io: CommandIo): Promise<Figures> {
  const content = join(folder, 'content');
  const corpus = writeCorpus(content, n);
  const plainFolder = join(folder, 'plain');
  writePlainSite(plainFolder, corpus, join(io.cwd, 'node_modules'));
  const env = {
    TOLLGATE_CONTENT: content,
    TOLLGATE_OUT: join(folder, 'dist'),
    TOLLGATE_CACHE: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = async (what: string, args: readonly string[], cwd: string) => {
    io.stderr(`${what} …\n`);
    return await measure({ args, cwd, env });
  };
  const tollgate = (what: string) => run(`Tollgate, ${what}`, ['scripts/build.ts', '--today', '2026-06-01'], io.cwd);
  const cold = await tollgate('cold');
  const unchanged = await tollgate('unchanged');
  appendFileSync(join(content, corpus[0]?.path ?? ''), '\nOne more paragraph.\n');
  const one = await tollgate('one file changed');
  const astro = join(io.cwd, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const plain = await run('Plain Astro with MDX, cold', [astro, 'build'], plainFolder);
  return {
    n,
    tollgate: { pages: pagesIn(env.TOLLGATE_OUT), cold, unchanged, one },
    plain: { pages: pagesIn(join(plainFolder, 'dist')), cold: plain },
  };
}

const pagesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;

function tableOf({ n, tollgate, plain }: Figures): string {
  const rows: readonly (readonly [string, Measured])[] = [
    ['plain Astro, cold', plain.cold],
    ['Tollgate, cold', tollgate.cold],
    ['Tollgate, unchanged', tollgate.unchanged],
    ['Tollgate, one changed', tollgate.one],
  ];
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index ? cell.padStart(10) : cell.padEnd(24))).join('');
  return [
    line([`${n} write-ups`, 'seconds', 'of plain', 'peak MB', 'of plain']),
    ...rows.map(([name, { seconds, peakMB }]) =>
      line([
        name,
        seconds.toFixed(1),
        ratio(seconds, plain.cold.seconds),
        String(peakMB),
        ratio(peakMB, plain.cold.peakMB),
      ]),
    ),
    '',
    `Unchanged takes ${ratio(tollgate.unchanged.seconds, tollgate.cold.seconds)} of a cold build's time.`,
    `Tollgate writes ${tollgate.pages} pages, ${perPage(tollgate)} each; plain Astro ${plain.pages}, ${perPage(plain)} each.`,
    '',
  ].join('\n');
}

const perPage = ({ pages, cold }: { readonly pages: number; readonly cold: Measured }) =>
  `${((cold.seconds * 1000) / Math.max(pages, 1)).toFixed(1)} ms`;

const ratio = (part: number, whole: number) => (whole > 0 ? (part / whole).toFixed(2) : '–');

if (import.meta.main) await runCommand(main);
