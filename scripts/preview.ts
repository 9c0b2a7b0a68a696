import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placesOf } from '../src/reading/places.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { portOf } from './lib/port.ts';
import { listen, serverPort, siteServer } from './lib/serve.ts';

const command: Command = {
  name: 'npm run preview',
  about: 'Serves the site that is already built, as a host would.',
  options: {
    dir: { type: 'string', value: 'FOLDER', text: 'The built site, such as an unpacked artifact; default dist' },
  },
  environment: { PORT: 'Port of the server, default 4321' },
  example: 'npm run preview',
};

/** Answers once the server listens; it goes on until the process ends. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const { out } = placesOf(io.env, io.cwd);
  const folder = typeof options['dir'] === 'string' ? resolve(io.cwd, options['dir']) : out;
  const home = join(folder, 'index.html');
  if (!existsSync(home)) {
    io.stderr(`There is no built site in ${folder}. First: npm run build\n`);
    return 2;
  }
  const base = builtBase(readFileSync(home, 'utf8'));
  const server = siteServer(folder, base);
  await listen(server, portOf(io.env));
  io.stdout(`http://localhost:${serverPort(server)}${base}\n`);
  return 0;
}

/** The path that a site was built for: its pages name their styles by it, whatever the settings say today. */
export const builtBase = (home: string): string => /(?:href|src)="(\/(?:[^"]*\/)?)_astro\//.exec(home)?.[1] ?? '/';

if (import.meta.main) await runCommand(main);
