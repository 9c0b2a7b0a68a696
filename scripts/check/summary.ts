import { check } from '../../src/checking/check.ts';
import { speakerIn, spokenFor } from '../../src/checking/messages/tongues.ts';
import { summaryOf } from '../../src/checking/summary.ts';
import { changedFiles } from '../../src/reading/changed-files.ts';
import { placesOf } from '../../src/reading/places.ts';
import { firstLanguageIn } from '../../src/reading/site-settings.ts';
import { type Command, type CommandIo, type ExitCode, readOptions } from '../lib/command.ts';
import { textIn, withToday } from '../lib/option-values.ts';
import { languageIn } from './asked.ts';
import { baseOption, languageOption, todayOption } from './command.ts';
import { readAndCheck } from './read.ts';
import { isAboutChange } from './select.ts';

const command: Command = {
  name: 'npm run check -- summary',
  about: 'Writes what a change does to the archive as Markdown, for the comment under a pull request.',
  options: { changed: baseOption, lang: languageOption, today: todayOption },
  example: 'npm run check -- summary --changed main',
};

/** 0: the summary is on stdout, whatever it says. 2: there is none. */
export async function summary(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const base = textIn(options, 'changed');
  if (base === undefined) throw new Error(`\`--changed\` is missing. For example: \`${command.example}\``);
  const env = withToday(io.env, options);
  const places = placesOf(env, io.cwd);
  const named = languageIn(options);
  const change = changedFiles(base, { root: io.cwd, content: places.content });
  const { result, files, today, settings: written, textOf } = await readAndCheck(places, { ...io, env });
  const settings = files.filter(({ path }) => path.endsWith('.yaml') && !change.paths.has(path));
  const older = [...change.paths].flatMap((path) => {
    const bytes = change.before(path);
    return bytes ? [{ path, bytes }] : [];
  });
  const { writeUps: before } = check([...settings, ...older], { today, nowMs: Date.parse(`${today}T12:00Z`) });
  const findings = result.findings.filter((finding) => isAboutChange(finding, change, textOf));
  const language = named ?? spokenFor(firstLanguageIn(written));
  const speak = await speakerIn(language);
  io.stdout(summaryOf({ findings, result, before, changed: change.paths, today, speak, language }));
  return result.crashes.length > 0 ? 2 : 0;
}
