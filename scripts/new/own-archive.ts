import { relative, resolve } from 'node:path';
import { check, type SourceFile } from '../../src/checking/check.ts';
import { count, say, word } from '../../src/checking/messages/fill.ts';
import { speakerIn } from '../../src/checking/messages/tongues.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { placesOf } from '../../src/reading/places.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildClock } from '../../src/reading/site-address.ts';
import { type CommandIo, type ExitCode, readOptions } from '../lib/command.ts';
import { textIn } from '../lib/option-values.ts';
import { answersIn, blankIn, complete } from './answers.ts';
import { archiveForm } from './archive-form.ts';
import { faults } from './hints.ts';
import { guidesToKeep, isOfGuide, type KeptGuides } from './keep-guides.ts';
import { splitList } from './kind.ts';
import { bytesOf, type Draft, type Known, knownFrom } from './known.ts';
import { problemWithFolder, setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** Sets the content aside and puts an empty archive in its place. 2: everything is as it was, and stderr says why. */
export async function ownArchive(args: readonly string[], io: CommandIo, around: Surroundings): Promise<ExitCode> {
  const options = readOptions(archiveForm.command, args, io);
  if (typeof options === 'number') return options;
  const { content } = placesOf(io.env, io.cwd);
  const there = await knownFrom(readContent(content), buildClock(io.env, content, around.nowMs));
  // The team that takes over reads its own language, and not that of the examples.
  const [own] = splitList(textIn(options, 'languages'));
  const known = own === undefined ? there : { ...there, speak: await speakerIn(own) };
  const { speak } = known;
  const refuse = (why: Sentence): ExitCode => {
    io.stderr(`${speak(why)}\n${speak('Everything is as it was.')}\n`);
    return 2;
  };
  const asker = options['yes'] ? undefined : around.asker;
  const errorsIn = (settings: readonly Draft[]) => errorsOf(settings.map(bytesOf), known);
  const settings = await complete(answersIn(options), {
    form: archiveForm,
    known,
    blank: blankIn(options),
    errorsIn,
    asker,
  });
  if ('refusal' in settings) return refuse(settings.refusal);
  const errors = errorsIn(settings);
  if (errors.length > 0) return refuse(faults(errors, archiveForm, known.speak));
  const aside = resolve(io.cwd, String(options['aside'] ?? `content-examples-${known.clock.today}`));
  const folder = relative(io.cwd, aside);
  const problem = problemWithFolder(content, aside);
  if (problem) return refuse(say`${folder || aside} ${word(problem)}. Another folder: \`--aside examples\`.`);
  const guides = options['without-guides'] ? { files: [], unlinked: [] } : guidesToKeep(known, settings);
  if (options['dry-run']) {
    const texts = settings.map(({ path, text }) => `${path}\n\n${text}\n`).join('');
    io.stderr(`${texts}${speak(say`The examples would move to ${folder}.`)} ${speak('Everything is as it was.')}\n`);
    return 0;
  }
  const { length } = known.names.writeUps;
  const question = speak(
    say`${count(length, 'write-up')} of "${known.settings.name}" move to ${folder}. Nothing is deleted. Go on?`,
  );
  if (asker && !(await asker.isSure(question))) return refuse('Called off.');
  setAside(content, aside, [...settings.map(bytesOf), ...guides.files]);
  io.stderr(news(folder, known, guides));
  io.stdout(`${relative(io.cwd, resolve(content, 'archive.yaml'))}\n`);
  return 0;
}

const errorsOf = (files: readonly SourceFile[], { clock }: Known) =>
  check(files, clock).findings.filter(({ level }) => level === 'error');

function news(folder: string, { files, speak }: Known, kept: KeptGuides): string {
  const isText = ({ path }: SourceFile) => isOfGuide(path) && path.endsWith('.mdx');
  const stay = kept.files.filter(isText);
  const left = files.filter((file) => isText(file) && !stay.some(({ path }) => path === file.path));
  const listed = (paths: readonly string[]) => paths.map((path) => `\n  ${path}`).join('');
  return [
    speak(
      say`The examples are in ${folder}; nothing was deleted. For git they are new files until .gitignore names the folder.`,
    ),
    speak(say`Guides that stay: ${stay.length}. Guides among the examples: ${left.length}.`),
    ...(kept.unlinked.length > 0
      ? [`${speak('Links that led to them became plain text in:')}${listed(kept.unlinked)}`]
      : []),
    speak('Next:'),
    `  npm run new -- postmortem    ${speak('the first write-up')}`,
    `  npm run check                ${speak('what the archive lacks')}`,
    `  npm start                    ${speak('the site')}`,
    '',
  ].join('\n');
}
