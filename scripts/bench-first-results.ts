import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placesOf } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { replaceFile } from '../src/reading/write-file.ts';
import { percentile } from '../src/search/relevance.ts';
import { type FirstResults, measureFirstResults, type SearchedPage } from './bench-first-results/first-results.ts';
import { findChromium, noChromium, openChromium } from './lib/chromium.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { countingServer } from './lib/counting-server.ts';

const command: Command = {
  name: 'npm run bench:first-results',
  about: 'Measures how soon the built site shows first results on a slow line, and what they cost.',
  operands: '"words that find something"',
  options: {
    runs: { type: 'string', value: 'COUNT', text: 'How often each page is opened anew, default 5; the median counts' },
    json: { type: 'string', value: 'FILE', text: 'Write the figures to a file' },
  },
  environment: { CHROMIUM: 'The browser, where it is not at its usual place', BASE_PATH: 'As it was for the build' },
  example: 'npm run bench:first-results -- "redis flushed"',
};

/** The home page loads nothing of the search before someone comes to its box; the search page is ready by then. */
const pages: readonly SearchedPage[] = [
  { name: 'search page', path: 'search/', result: '[data-sort="relevance"] .result' },
  { name: 'home page', path: '', result: '#q-options:not([hidden]) [role="option"]' },
];

/** 0: measured. 2: no site or no browser, or wrong use. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const refuse = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  const words = operandsOf(command, args).join(' ').trim();
  if (words === '') return refuse(`What is to be searched? For example: ${command.example}`);
  const runs = Number(options['runs'] ?? 5);
  if (!Number.isInteger(runs) || runs < 1) return refuse('`--runs` takes a whole number above 0.');
  const { out, content } = placesOf(io.env, io.cwd);
  if (!existsSync(join(out, 'search'))) return refuse(`There is no built site in ${out}. First: npm run build`);
  const executable = findChromium(io.env);
  if (executable === undefined) return refuse(noChromium);
  const { base } = siteAddress(io.env, content);
  const server = await countingServer(out, base);
  const browser = await openChromium(executable);
  const figures: Record<string, FirstResults> = {};
  try {
    for (const page of pages) {
      const seen: FirstResults[] = [];
      for (let run = 0; run < runs; run += 1) seen.push(await measureFirstResults(browser, server, base, page, words));
      figures[page.name] = medianOf(seen);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  io.stdout(Object.entries(figures).map(lineOf).join(''));
  if (typeof options['json'] === 'string')
    replaceFile(resolve(io.cwd, options['json']), `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
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
