import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { portOf } from './lib/port.ts';
import { listen, siteServer } from './lib/serve.ts';

const command: Command = {
  name: 'npm run preview',
  about: 'Serves the site that is already built, as a host would.',
  options: {},
  environment: { PORT: 'Port of the server, default 4321', BASE_PATH: 'As it was for the build' },
  example: 'npm run preview',
};

/** Answers once the server listens; it goes on until the process ends. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const { out, content } = placesOf(io.env, io.cwd);
  if (!existsSync(join(out, 'index.html'))) {
    io.stderr(`There is no built site in ${out}. First: npm run build\n`);
    return 2;
  }
  const { base } = siteAddress(io.env, content);
  const port = portOf(io.env);
  await listen(siteServer(out, base), port);
  io.stdout(`http://localhost:${port}${base}\n`);
  return 0;
}

if (import.meta.main) await runCommand(main);
