import { longestEvening, type RunningItem, runningOrder, shortestEvening } from '../src/deck/meeting/running-order.ts';
import { wordsIn } from '../src/i18n/dictionary.ts';
import { inLanguage } from '../src/model/translations.ts';
import { placesOf, placeVariables } from '../src/reading/places.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { textIn } from './lib/option-values.ts';
import { readArchive } from './lib/read-archive.ts';
import { unknownName } from './lib/unknown-name.ts';

const command: Command = {
  name: 'npm run festival',
  about: 'Proposes a running order for an evening of stories: what nobody has heard on a stage, one of each teller.',
  options: {
    minutes: {
      type: 'string',
      value: 'N',
      text: `How long the evening is, ${shortestEvening} to ${longestEvening}; default 60`,
    },
    start: { type: 'string', value: 'TIME', text: 'When it begins, such as 17:30; default: minutes from 00:00' },
    lang: { type: 'string', value: 'LANG', text: 'Such as fr; default: the first of the archive' },
  },
  environment: { SOURCE_DATE_EPOCH: 'Seconds since 1970 that stand for now', ...placeVariables },
  example: 'npm run festival -- --minutes 60 --start 17:30',
};

/** 0: there is a programme. 1: no story is free for a stage. 2: wrong use. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const minutes = Number(options['minutes'] ?? 60);
  if (!Number.isInteger(minutes) || minutes < shortestEvening || minutes > longestEvening)
    return say(io, `\`--minutes\` is a whole number from ${shortestEvening} to ${longestEvening}.`);
  const start = minutesOfDay(String(options['start'] ?? '00:00'));
  if (start === undefined) return say(io, '`--start` is a time such as 17:30.');
  const { archive } = await readArchive(placesOf(io.env, io.cwd), io.stderr);
  const { languages } = archive.settings;
  const language = textIn(options, 'lang') ?? languages[0] ?? 'en';
  if (!languages.includes(language)) return say(io, unknownName(language, 'language of this archive', languages));
  const { items, spare } = runningOrder(archive, minutes);
  const { festival, labelled } = wordsIn(language);
  if (!items.some(({ kind }) => kind === 'talk')) {
    io.stdout(`${festival.noTalks}\n`);
    return 1;
  }
  io.stdout(
    [
      `${festival.evening} (${archive.settings.name})`,
      festival.eveningNote(minutes),
      '',
      ...items.map((item) => lineOf(item, start, language)),
      '',
      ...(spare > 0 ? [festival.spare(spare)] : []),
      labelled(festival.rules),
      ...festival.rulesList.map((rule) => `- ${rule}`),
      '',
    ].join('\n'),
  );
  return 0;
}

function lineOf(item: RunningItem, start: number, language: string): string {
  const { festival } = wordsIn(language);
  const at = (start + item.at) % (24 * 60);
  const time = `${two(Math.floor(at / 60))}:${two(at % 60)}`;
  const minutes = festival.minutes(item.minutes).padStart(7);
  const what =
    item.kind === 'talk'
      ? `${inLanguage(item.story, language).entry.fields.title} (${item.story.fields.toldBy})`
      : festival.part[item.kind];
  return `${time}  ${minutes}  ${what}`;
}

const two = (part: number) => String(part).padStart(2, '0');

function minutesOfDay(time: string): number | undefined {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return minute === '' ? undefined : Number(hour) * 60 + Number(minute);
}

function say(io: CommandIo, sentence: string): ExitCode {
  io.stderr(`${sentence}\n`);
  return 2;
}

if (import.meta.main) await runCommand(main);
