import { type SpokenLanguage, speakerIn, spokenLanguages } from '../../src/checking/messages/tongues.ts';
import { formats } from '../../src/checking/reports/formats.ts';
import type { Report } from '../../src/checking/reports/report.ts';
import { todoReport } from '../../src/checking/reports/todo.ts';
import type { Speak } from '../../src/model/sentence.ts';
import { type Options, textIn } from '../lib/option-values.ts';
import { unknownName } from '../lib/unknown-name.ts';
import { selectRules } from './select.ts';

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

async function reportNamed(name: string): Promise<Report> {
  const read = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (read) return await read();
  throw new Error(unknownName(name, 'format', Object.keys(formats)));
}

/** That of `--lang`. Throws one sentence about a language that the check does not speak. */
export function languageIn(options: Options): SpokenLanguage | undefined {
  const named = textIn(options, 'lang');
  const language = spokenLanguages.find((spoken) => spoken === named);
  if (named !== undefined && language === undefined)
    throw new Error(unknownName(named, 'language of the check', spokenLanguages));
  return language;
}

function wholeNumber(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`\`--max-warnings ${text}\` is no count. For example: \`--max-warnings 0\``);
  return Number(text);
}
