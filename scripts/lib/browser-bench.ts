import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { placesOf } from '../../src/reading/places.ts';
import { siteAddress } from '../../src/reading/site-address.ts';
import { replaceFile } from '../../src/reading/write-file.ts';
import { findChromium, noChromium, openChromium } from './chromium.ts';
import type { Command, CommandIo, ExitCode } from './command.ts';
import { type CountingServer, countingServer } from './counting-server.ts';
import { headerRulesIn } from './serve.ts';

/** What every benchmark of the built site in a browser takes. */
export const browserBenchOptions: Command['options'] = {
  runs: { type: 'string', value: 'COUNT', text: 'How often each page is opened anew, default 5; the median counts' },
  plain: { type: 'boolean', text: 'Serve as a host that reads no `_headers`, such as GitHub Pages' },
  json: { type: 'string', value: 'FILE', text: 'Write the figures to a file' },
};

export const browserBenchEnvironment: NonNullable<Command['environment']> = {
  CHROMIUM: 'The browser, where it is not at its usual place',
  BASE_PATH: 'As it was for the build',
};

export interface SiteInBrowser {
  readonly browser: Browser;
  readonly server: CountingServer;
  readonly base: string;
  readonly runs: number;
}

interface Measurement<Subject, Figures> {
  /** What is measured of the site in a folder; a text says why there is nothing. */
  readonly subject: (out: string) => Subject | string;
  readonly measure: (subject: Subject, site: SiteInBrowser) => Promise<Figures>;
  readonly tableOf: (figures: Figures) => string;
}

/** Serves the built site and measures it. 0: measured. 2: no site, nothing to measure, no browser, or wrong use. */
export async function runBrowserBench<Subject extends object, Figures>(
  { subject, measure, tableOf }: Measurement<Subject, Figures>,
  options: Readonly<Record<string, unknown>>,
  io: CommandIo,
): Promise<ExitCode> {
  const refuse = (text: string): ExitCode => {
    io.stderr(`${text}\n`);
    return 2;
  };
  const runs = Number(options['runs'] ?? 5);
  if (!Number.isInteger(runs) || runs < 1) return refuse('`--runs` takes a whole number above 0.');
  const { out, content } = placesOf(io.env, io.cwd);
  if (!existsSync(out)) return refuse(`There is no built site in ${out}. First: npm run build`);
  const measured = subject(out);
  if (typeof measured === 'string') return refuse(measured);
  const executable = findChromium(io.env);
  if (executable === undefined) return refuse(noChromium);
  const { base } = siteAddress(io.env, content);
  const server = await countingServer(out, base, options['plain'] ? [] : headerRulesIn(out));
  const browser = await openChromium(executable);
  try {
    const figures = await measure(measured, { browser, server, base, runs });
    io.stdout(tableOf(figures));
    if (typeof options['json'] === 'string')
      replaceFile(resolve(io.cwd, options['json']), `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
