import { placesOf } from '../src/reading/places.ts';
import { askedIn, withToday } from './check/asked.ts';
import { checkCommand } from './check/command.ts';
import { overdue } from './check/overdue.ts';
import { readAndCheck } from './check/read.ts';
import { report } from './check/run.ts';
import { summary } from './check/summary.ts';
import { watchArchive } from './check/watch.ts';
import { type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';

const subcommands: Readonly<Record<string, typeof main>> = { summary, overdue };

/** 0: no error. 1: an error, or too many warnings. 2: wrong use, a folder that can't be read, a rule that broke. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [word = '', ...rest] = args;
  const subcommand = Object.hasOwn(subcommands, word) ? subcommands[word] : undefined;
  try {
    return await (subcommand ? subcommand(rest, io) : checkArchive(args, io));
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function checkArchive(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(checkCommand, args, io);
  if (typeof options === 'number') return options;
  const env = withToday(io.env, options);
  const places = placesOf(env, io.cwd);
  const asked = await askedIn(options, places.content);
  const paths = operandsOf(checkCommand, args);
  const around = { ...io, env };
  if (options['fix']) {
    // It stands on libraries that a check without repairs need not wait for.
    const { fixFiles } = await import('./check/fix.ts');
    fixFiles(paths, asked, places, around);
  }
  if (options['watch']) {
    return await watchArchive(places, around, (checked) => void report(checked, paths, asked, places, around));
  }
  return report(await readAndCheck(places, around), paths, asked, places, around);
}

if (import.meta.main) await runCommand(main);
