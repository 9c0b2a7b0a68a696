import { relative, resolve } from 'node:path';
import { check, type SourceFile } from '../../src/checking/check.ts';
import { placesOf } from '../../src/reading/places.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildClock } from '../../src/reading/site-address.ts';
import { type CommandIo, type ExitCode, readOptions } from '../lib/command.ts';
import { answersIn, complete } from './answers.ts';
import { archiveForm } from './archive-form.ts';
import { faults } from './hints.ts';
import { guidesToKeep, isOfGuide, type KeptGuides } from './keep-guides.ts';
import { bytesOf, type Draft, type Known, knownFrom } from './known.ts';
import { problemWithFolder, setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** Sets the content aside and puts an empty archive in its place. 2: everything is as it was, and stderr says why. */
export async function ownArchive(args: readonly string[], io: CommandIo, around: Surroundings): Promise<ExitCode> {
  const options = readOptions(archiveForm.command, args, io);
  if (typeof options === 'number') return options;
  const refuse = (why: string): ExitCode => {
    io.stderr(`${why}\nEverything is as it was.\n`);
    return 2;
  };
  const { content } = placesOf(io.env, io.cwd);
  const known = await knownFrom(readContent(content), buildClock(io.env, content, around.nowMs));
  const asker = options['yes'] ? undefined : around.asker;
  const errorsIn = (settings: readonly Draft[]) => errorsOf(settings.map(bytesOf), known);
  const settings = await complete(answersIn(options), { form: archiveForm, known, errorsIn, asker });
  if ('refusal' in settings) return refuse(settings.refusal);
  const errors = errorsIn(settings);
  if (errors.length > 0) return refuse(faults(errors, archiveForm, known.speak));
  const aside = resolve(io.cwd, String(options['aside'] ?? `content-examples-${known.clock.today}`));
  const folder = relative(io.cwd, aside);
  const problem = problemWithFolder(content, aside);
  if (problem) return refuse(`${folder || aside} ${problem}. Another folder: \`--aside examples\`.`);
  const guides = options['without-guides'] ? { files: [], unlinked: [] } : guidesToKeep(known, settings);
  if (options['dry-run']) {
    const texts = settings.map(({ path, text }) => `${path}\n\n${text}\n`).join('');
    io.stderr(`${texts}The examples would move to ${folder}. Everything is as it was.\n`);
    return 0;
  }
  const { length } = known.names.writeUps;
  const question = `${length} write-ups of "${known.settings.name}" move to ${folder}. Nothing is deleted. Go on?`;
  if (asker && !(await asker.isSure(question))) return refuse('Called off.');
  setAside(content, aside, [...settings.map(bytesOf), ...guides.files]);
  io.stderr(news(folder, known, guides));
  io.stdout(`${relative(io.cwd, resolve(content, 'archive.yaml'))}\n`);
  return 0;
}

const errorsOf = (files: readonly SourceFile[], { clock }: Known) =>
  check(files, clock).findings.filter(({ level }) => level === 'error');

function news(folder: string, { files }: Known, kept: KeptGuides): string {
  const isText = ({ path }: SourceFile) => isOfGuide(path) && path.endsWith('.mdx');
  const stay = kept.files.filter(isText);
  const left = files.filter((file) => isText(file) && !stay.some(({ path }) => path === file.path));
  const listed = (paths: readonly string[]) => paths.map((path) => `\n  ${path}`).join('');
  return [
    `The examples are in ${folder}; nothing was deleted. For git they are new files until .gitignore names the folder.`,
    `Guides that stay: ${stay.length}. Guides among the examples: ${left.length}.`,
    ...(kept.unlinked.length > 0 ? [`Links to examples became plain text in:${listed(kept.unlinked)}`] : []),
    'Next:',
    '  npm run new -- postmortem    the first write-up',
    '  npm run check                what the archive lacks',
    '  npm start                    the site',
    '',
  ].join('\n');
}
