import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type FirstSlide, measureFirstSlide } from './bench-decks/first-slide.ts';
import { measureMoves } from './bench-decks/moves.ts';
import { findDecks } from './check-decks/find-decks.ts';
import { selectDecks } from './check-decks/select-decks.ts';
import {
  browserBenchEnvironment,
  browserBenchOptions,
  runBrowserBench,
  type SiteInBrowser,
} from './lib/browser-bench.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';

const command: Command = {
  name: 'npm run bench:decks',
  about: 'Measures how soon a deck of the built site is there on a slow line, and how soon it moves.',
  options: browserBenchOptions,
  operands: '[part-of-a-path…]',
  environment: browserBenchEnvironment,
  example: 'npm run bench:decks -- 2026-03-03-locked-table',
};

/** Source: presenting.md, section 16. */
const targets = { paintedMs: 800, readyMs: 800, nextMs: 50, speakerMs: 300, layoutShift: 0.01 } as const;

type Figures = FirstSlide & { readonly deck: string; readonly nextMs: number; readonly speakerMs: number };

/** 0: measured, within the targets or not. 2: no site, no deck or no browser, or wrong use. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const parts = operandsOf(command, args);
  const subject = (out: string) => decksIn(out, parts);
  return await runBrowserBench({ subject, measure, tableOf: (decks) => decks.map(linesOf).join('\n') }, options, io);
}

type Decks = ReturnType<typeof findDecks>['decks'];

/** Those that were asked for, or the heaviest. */
function decksIn(out: string, parts: readonly string[]): Decks | string {
  const found = findDecks(out).decks.filter(selectDecks(parts));
  const heaviestFirst = found.toSorted((a, b) => weightOf(out, b.path) - weightOf(out, a.path));
  const decks = parts.length > 0 ? found : heaviestFirst.slice(0, 1);
  return decks.length > 0 ? decks : `There is no such deck in ${out}.`;
}

async function measure(decks: Decks, { browser, server, base, runs }: SiteInBrowser): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  for (const { path } of decks) {
    const opened: FirstSlide[] = [];
    for (let run = 0; run < runs; run += 1) opened.push(await measureFirstSlide(browser, server, base + path));
    const { nextMs, speakerMs } = await measureMoves(browser, server.origin + base + path);
    figures.push({ deck: path, ...medians(opened), nextMs: median(nextMs), speakerMs: median(speakerMs) });
  }
  return figures;
}

const weightOf = (out: string, path: string) => statSync(join(out, path, 'index.html')).size;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function medians(opened: readonly FirstSlide[]): FirstSlide {
  const of = (name: keyof FirstSlide) => median(opened.map((one) => one[name]));
  return {
    paintedMs: of('paintedMs'),
    readyMs: of('readyMs'),
    requests: of('requests'),
    bytes: of('bytes'),
    layoutShift: of('layoutShift'),
  };
}

function linesOf({ deck, requests, bytes, ...times }: Figures): string {
  const line = (name: string, value: string, target: string) =>
    `  ${name.padEnd(44)}${value.padStart(9)}   ${target}\n`;
  const ms = (name: string, key: 'paintedMs' | 'readyMs' | 'nextMs' | 'speakerMs') =>
    line(name, `${Math.round(times[key])} ms`, `of ${targets[key]}`);
  return [
    `${deck}\n`,
    ms('first slide painted, 1.6 Mbit/s, CPU ÷ 4', 'paintedMs'),
    ms('keys work', 'readyMs'),
    line('how far the page jumped', times.layoutShift.toFixed(3), `of ${targets.layoutShift}`),
    line('over the wire, fonts included', `${(bytes / 1000).toFixed(1)} kB`, `in ${requests} requests`),
    ms('next slide painted', 'nextMs'),
    ms('the speaker in step', 'speakerMs'),
  ].join('');
}

if (import.meta.main) await runCommand(main);
