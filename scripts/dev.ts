import { placesOf, placeVariables } from '../src/reading/places.ts';
import { ensureContent } from './lib/build-folders.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { ensureFree, portOf } from './lib/port.ts';
import { runAstro } from './lib/run-astro.ts';

const command: Command = {
  name: 'npm run dev',
  about: 'Serves the archive while it is being written: each save shows at once, also one with mistakes.',
  options: {},
  environment: { PORT: 'Port of the server, default 4321', ...placeVariables },
  example: 'PORT=8080 npm run dev',
};

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  ensureContent(placesOf(io.env, io.cwd).content, io.cwd);
  const port = portOf(io.env);
  await ensureFree(port);
  // Another server of this project may go on; only the port is this one's alone.
  const { code } = await runAstro(['dev', '--ignore-lock', '--port', String(port)], io);
  return code === 0 ? 0 : 2;
}

if (import.meta.main) await runCommand(main);
