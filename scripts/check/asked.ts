import { type SpokenLanguage, speakerIn, spokenLanguages } from '../../src/checking/messages/tongues.ts';
import { nearestTo } from '../../src/checking/nearest.ts';
import { formats } from '../../src/checking/reports/formats.ts';
import type { Report } from '../../src/checking/reports/report.ts';
import { todoReport } from '../../src/checking/reports/todo.ts';
import { isDay } from '../../src/model/day.ts';
import type { Speak } from '../../src/model/sentence.ts';
import type { CommandIo, readOptions } from '../lib/command.ts';
import { selectRules } from './select.ts';

/** The values of options, once the help and unknown names are out of the way. */
export type Options = Exclude<ReturnType<typeof readOptions>, number>;

/** What one run of the check is asked for. */
export interface Asked {
  readonly report: Report;
  readonly output: string | undefined;
  readonly keepsRule: (rule: string) => boolean;
  readonly maxWarnings: number;
  /** That of `--lang`. */
  readonly language: SpokenLanguage | undefined;
  /** The words of the run: in the language of `--lang`, else in the archive's first, which its reader tells. */
  readonly speakIn: (firstLanguage: string) => Promise<Speak>;
  /** The commit or branch whose changes alone are printed. */
  readonly base: string | undefined;
}

/** Throws one sentence about a value that doesn't fit. */
export async function askedIn(options: Options): Promise<Asked> {
  const language = languageIn(options);
  const isStatus = options['status'] === true;
  const format = textIn(options, 'format');
  if (isStatus && format !== undefined && format !== 'text')
    throw new Error('`--status` is text; leave `--format` out.');
  return {
    report: isStatus ? todoReport : await reportNamed(format ?? 'text'),
    output: textIn(options, 'output'),
    keepsRule: await selectRules(textIn(options, 'rule')),
    language,
    speakIn: (firstLanguage) => speakerIn(language ?? firstLanguage),
    base: textIn(options, 'changed'),
    maxWarnings: wholeNumber(textIn(options, 'max-warnings')),
  };
}

/** The environment in which `--today` stands for the day. */
export function withToday(env: CommandIo['env'], options: Options): CommandIo['env'] {
  const day = textIn(options, 'today');
  if (day === undefined) return env;
  if (!isDay(day)) throw new Error(`\`--today ${day}\` is no day. For example: \`--today 2026-03-04\``);
  return { ...env, TOLLGATE_TODAY: day };
}

export function textIn(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

async function reportNamed(name: string): Promise<Report> {
  const read = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (read) return await read();
  const [near] = nearestTo(name, Object.keys(formats));
  const known = near ? `The nearest is \`${near}\`.` : `Known: ${Object.keys(formats).join(', ')}.`;
  throw new Error(`\`${name}\` is no format. ${known}`);
}

/** That of `--lang`. Throws one sentence about a language that the check does not speak. */
export function languageIn(options: Options): SpokenLanguage | undefined {
  const named = textIn(options, 'lang');
  const language = spokenLanguages.find((spoken) => spoken === named);
  if (named !== undefined && language === undefined)
    throw new Error(`The check does not speak \`${named}\`. Known: ${spokenLanguages.join(', ')}.`);
  return language;
}

function wholeNumber(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`\`--max-warnings ${text}\` is no count. For example: \`--max-warnings 0\``);
  return Number(text);
}
