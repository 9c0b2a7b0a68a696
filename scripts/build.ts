import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { BuildNews } from '../src/reading/build-news.ts';
import { placesOf, placeVariables } from '../src/reading/places.ts';
import { buildClock, siteAddress } from '../src/reading/site-address.ts';
import { prepareNextFolder, swapFolder } from '../src/reading/write-file.ts';
import { withBuildLock } from './lib/build-lock.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { runAstro } from './lib/run-astro.ts';

const command: Command = {
  name: 'npm run build',
  about: 'Checks every write-up, renders the site and its search index, and only then replaces the built site.',
  options: { today: { type: 'string', value: 'DAY', text: 'The day on which the site is built, such as 2026-03-04' } },
  environment: {
    SITE_URL: 'Address of the site, before `url` in archive.yaml',
    BASE_PATH: 'Path of the site below its address, such as /archive/',
    SOURCE_DATE_EPOCH: 'Seconds since 1970 that stand for now',
    ...placeVariables,
  },
  example: 'BASE_PATH=/archive/ npm run build',
};

/** 0: the new site stands. 1: findings stopped it. 2: wrong use, or a tool broke. The old site stays unless 0. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const env = { ...io.env, ...(options['today'] === undefined ? {} : { TOLLGATE_TODAY: String(options['today']) }) };
  const places = placesOf(env, io.cwd);
  // Both refuse what cannot be built before anything is begun.
  siteAddress(env, places.content);
  buildClock(env, places.content, Date.now());
  return await withBuildLock(places.cache, io.stderr, () => build(places.out, { ...io, env }));
}

async function build(out: string, io: CommandIo): Promise<ExitCode> {
  const startMs = performance.now();
  const name = relative(io.cwd, out) || out;
  const next = prepareNextFolder(out);
  let built: Built | undefined;
  let exitCode: ExitCode = 2;
  try {
    const code = await runAstro(['build', '--force', '--silent'], {
      cwd: io.cwd,
      env: { ...io.env, TOLLGATE_OUT: next },
      onNews: (news) => {
        if (news.news === 'step') io.stderr(`${news.text} …\n`);
        if (news.news === 'stopped') exitCode = news.exitCode;
        if (news.news === 'built') built = news;
      },
    });
    if (code !== 0 || !built) {
      io.stderr(`\nThe build stopped; ${name} is as it was.\n`);
      return exitCode;
    }
    swapFolder(out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  io.stdout(summary(built, (performance.now() - startMs) / 1000, name));
  return 0;
}

type Built = Extract<BuildNews, { news: 'built' }>;

function summary({ writeUps, compiled, pages, indexed }: Built, seconds: number, name: string): string {
  const kept = writeUps - compiled;
  const memory = kept > 0 ? ` (${kept} unchanged)` : '';
  const noun = writeUps === 1 ? 'write-up' : 'write-ups';
  return `${name}: ${writeUps} ${noun}${memory}, ${pages} pages, ${indexed} in the search index, ${seconds.toFixed(1)} s\n`;
}

if (import.meta.main) await runCommand(main);
