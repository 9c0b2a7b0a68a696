import * as build from './build.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { ensureFree, portOf } from './lib/port.ts';
import * as preview from './preview.ts';

const command: Command = {
  name: 'npm start',
  about: 'Builds the archive and serves it.',
  options: {},
  environment: { PORT: 'Port of the server, default 4321' },
  example: 'PORT=8080 npm start',
};

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  // Said before the build, not after it.
  await ensureFree(portOf(io.env));
  return (await build.main([], io)) || (await preview.main([], io));
}

if (import.meta.main) await runCommand(main);
