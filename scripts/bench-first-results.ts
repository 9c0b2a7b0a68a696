import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from '../src/search/relevance.ts';
import { type FirstResults, measureFirstResults, type SearchedPage } from './bench-first-results/first-results.ts';
import {
  browserBenchEnvironment,
  browserBenchOptions,
  runBrowserBench,
  type SiteInBrowser,
} from './lib/browser-bench.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run bench:first-results',
  about: 'Measures how soon the built site shows first results on a slow line, and what they cost.',
  operands: '"words that find something"',
  options: browserBenchOptions,
  environment: browserBenchEnvironment,
  example: 'npm run bench:first-results -- "redis flushed"',
};

/** Both are ready when someone comes to their box, unless the browser is told to save data. */
const pages: readonly SearchedPage[] = [
  { name: 'search page', path: 'search/', result: '[data-sort="relevance"] .result' },
  { name: 'home page', path: '', result: '#q-options:not([hidden]) [role="option"]' },
  { name: 'saving data', path: '', result: '#q-options:not([hidden]) [role="option"]', isSavingData: true },
];

/** 0: measured. 2: no site or no browser, or wrong use. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const words = operandsOf(command, args).join(' ').trim();
  const subject = (out: string) => {
    if (words === '') return `What is to be searched? For example: ${command.example}`;
    return existsSync(join(out, 'search')) ? { words } : `The site in ${out} has no search. First: npm run build`;
  };
  return await runBrowserBench(
    { subject, measure, tableOf: (figures) => Object.entries(figures).map(lineOf).join('') },
    options,
    io,
  );
}

async function measure({ words }: { readonly words: string }, { browser, server, base, runs }: SiteInBrowser) {
  const figures: Record<string, FirstResults> = {};
  for (const page of pages) {
    const seen: FirstResults[] = [];
    for (let run = 0; run < runs; run += 1) seen.push(await measureFirstResults(browser, server, base, page, words));
    figures[page.name] = medianOf(seen);
  }
  return figures;
}

function medianOf(seen: readonly FirstResults[]): FirstResults {
  const of = (name: keyof FirstResults) =>
    percentile(
      seen.map((one) => one[name]),
      0.5,
    );
  return { ms: of('ms'), bytes: of('bytes'), requests: of('requests') };
}

const lineOf = ([name, { ms, bytes, requests }]: [string, FirstResults]) =>
  `${name.padEnd(14)}first results ${Math.round(ms)} ms after the focus; ${Math.round(bytes / 1000)} kB in ${requests} requests after it\n`;

if (import.meta.main) await runCommand(main);
