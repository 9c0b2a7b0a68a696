import { isDay } from '../../src/model/day.ts';
import type { CommandIo, readOptions } from './command.ts';

/** The values of options, once the help and unknown names are out of the way. */
export type Options = Exclude<ReturnType<typeof readOptions>, number>;

export function textIn(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The environment in which `--today` stands for the day. Throws one sentence about a text that is no day. */
export function withToday(env: CommandIo['env'], options: Options): CommandIo['env'] {
  const day = textIn(options, 'today');
  if (day === undefined) return env;
  if (!isDay(day)) throw new Error(`\`--today ${day}\` is no day. For example: \`--today 2026-03-04\``);
  return { ...env, TOLLGATE_TODAY: day };
}
