import { cpSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { BuildNews } from '../src/reading/build-news.ts';
import { editionIn, type Places, placesOf, placeVariables } from '../src/reading/places.ts';
import { buildClock, siteAddress } from '../src/reading/site-address.ts';
import { prepareNextFolder, swapFolder } from '../src/reading/write-file.ts';
import { astroFailure } from './lib/astro-errors.ts';
import { drawingFolder, ensureContent, outRefusal } from './lib/build-folders.ts';
import { withBuildLock } from './lib/build-lock.ts';
import { inputsOf, keepRecord, standing } from './lib/built-from.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { editionRefusal, withEdition } from './lib/edition.ts';
import { withToday } from './lib/option-values.ts';
import { runAstro } from './lib/run-astro.ts';

const command: Command = {
  name: 'npm run build',
  about: 'Checks every write-up, renders the site and its search index, and only then replaces the built site.',
  options: {
    today: { type: 'string', value: 'DAY', text: 'The day on which the site is built, such as 2026-03-04' },
    edition: { type: 'string', value: 'NAME', text: 'internal, the default, or public: what everybody may read' },
    force: { type: 'boolean', text: 'Build even when nothing has changed since the last time' },
  },
  environment: {
    SITE_URL: 'Address of the site, before `url` in archive.yaml',
    BASE_PATH: 'Path of the site below its address, such as /archive/',
    DEBUG: 'Shows the stack of what broke, where it is set',
    SOURCE_DATE_EPOCH: 'Seconds since 1970 that stand for now',
    TOLLGATE_EDITION: 'internal, the default, or public',
    ...placeVariables,
  },
  example: 'BASE_PATH=/archive/ npm run build',
};

/** 0: the new site stands. 1: findings stopped it. 2: wrong use, or a tool broke. The old site stays unless 0. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const env = withEdition(withToday(io.env, options), options);
  const places = placesOf(env, io.cwd);
  ensureContent(places.content, io.cwd);
  const refusal = editionRefusal(env, places.content) ?? outRefusal(places, io.cwd);
  if (refusal !== undefined) {
    io.stderr(`${refusal}\n`);
    return 2;
  }
  // Both refuse what cannot be built before anything is begun.
  const { site, base } = siteAddress(env, places.content);
  const { today } = buildClock(env, places.content, Date.now());
  const facts = { site, base, today, edition: editionIn(env), epoch: env['SOURCE_DATE_EPOCH'], mode: env['NODE_ENV'] };
  return await withBuildLock(places.cache, io.stderr, async () => {
    const inputs = inputsOf(places, io.cwd, facts);
    const built = options['force'] ? undefined : standing(places, inputs);
    if (!built) return await build(places, inputs, { ...io, env });
    io.stdout(`${nameOf(places.out, io)}: unchanged since the last build, so it stays as it is: ${countsOf(built)}\n`);
    return 0;
  });
}

const nameOf = (out: string, { cwd }: CommandIo) => relative(cwd, out) || out;

async function build(places: Places, inputs: string, io: CommandIo): Promise<ExitCode> {
  const startMs = performance.now();
  const { out } = places;
  const name = nameOf(out, io);
  const next = prepareNextFolder(out);
  const drawn = drawingFolder(next, io.cwd);
  let built: Built | undefined;
  let found: ExitCode | undefined;
  try {
    const end = await runAstro(['build', '--force', '--silent'], {
      cwd: io.cwd,
      env: { ...io.env, TOLLGATE_OUT: drawn },
      keepsErrors: true,
      onNews: (news) => {
        if (news.news === 'step') io.stderr(`${news.text} …\n`);
        if (news.news === 'stopped') found = news.exitCode;
        if (news.news === 'built') built = news;
      },
    });
    if (end.code !== 0 || !built) {
      const why = found === undefined ? `${astroFailure(end, io)}\n` : end.errors;
      io.stderr(`${why}\nThe build stopped; ${name} is as it was.\n`);
      return found ?? 2;
    }
    io.stderr(end.errors);
    if (drawn !== next) cpSync(drawn, next, { recursive: true });
    swapFolder(out);
    keepRecord(places, inputs, built);
  } finally {
    for (const path of [next, drawn]) rmSync(path, { recursive: true, force: true });
  }
  io.stdout(summary(built, (performance.now() - startMs) / 1000, name));
  return 0;
}

type Built = Extract<BuildNews, { news: 'built' }>;

function summary(built: Built, seconds: number, name: string): string {
  const kept = built.writeUps - built.compiled;
  const memory = kept > 0 ? ` (${kept} write-ups not compiled again)` : '';
  return `${name}: ${countsOf(built)}, ${seconds.toFixed(1)} s${memory}\n`;
}

const countsOf = ({ writeUps, pages, indexed }: Built) =>
  `${writeUps} ${writeUps === 1 ? 'write-up' : 'write-ups'}, ${pages} pages, ${indexed} in the search index`;

if (import.meta.main) await runCommand(main);
