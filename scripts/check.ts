import { copyEnvironment } from '../src/reading/copy-environment.ts';
import { placesOf } from '../src/reading/places.ts';
import { askedIn } from './check/asked.ts';
import { checkCommand } from './check/command.ts';
import { readAndCheck } from './check/read.ts';
import { report } from './check/run.ts';
import { type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { failureText } from './lib/failure.ts';
import { withToday } from './lib/option-values.ts';

/** A run waits for the modules of what it was asked for, and for no others. */
const subcommands: Readonly<Record<string, () => Promise<typeof main>>> = {
  summary: async () => (await import('./check/summary.ts')).summary,
  overdue: async () => (await import('./check/overdue.ts')).overdue,
};

/** 0: no error. 1: an error, or too many warnings. 2: wrong use, a folder that can't be read, a rule that broke. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [word = '', ...rest] = args;
  const subcommand = Object.hasOwn(subcommands, word) ? subcommands[word] : undefined;
  try {
    return await (subcommand ? (await subcommand())(rest, io) : checkArchive(args, io));
  } catch (error) {
    io.stderr(`${failureText(error, io)}\n`);
    return 2;
  }
}

async function checkArchive(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(checkCommand, args, io);
  if (typeof options === 'number') return options;
  const env = withToday(io.env, options);
  const places = placesOf(env, io.cwd);
  const asked = await askedIn(options);
  const paths = operandsOf(checkCommand, args);
  const around = { ...io, env };
  if (options['fix']) {
    const { fixFiles } = await import('./check/fix.ts');
    await fixFiles(paths, asked, places, around);
  }
  if (options['watch']) {
    const { watchArchive } = await import('./check/watch.ts');
    return await watchArchive(places, around, (checked) => report(checked, paths, asked, places, around));
  }
  return await report(await readAndCheck(places, around), paths, asked, places, around);
}

if (import.meta.main) {
  copyEnvironment();
  await runCommand(main);
}
