import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { code, say } from '../../src/checking/messages/fill.ts';
import { placesOf } from '../../src/reading/places.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildClock } from '../../src/reading/site-address.ts';
import { type CommandIo, type ExitCode, readOptions } from '../lib/command.ts';
import { answersIn, blankIn, complete } from './answers.ts';
import { createFile, onDisk } from './create.ts';
import { faults, nextSteps } from './hints.ts';
import type { Answers, DraftKind } from './kind.ts';
import { judge, knownFrom, type Refusal } from './known.ts';
import type { Surroundings } from './surroundings.ts';

/** Plans a draft from options and answers, has it checked, and writes it. 2: nothing was written. */
export async function writeDraft(
  kind: DraftKind,
  args: readonly string[],
  io: CommandIo,
  around: Surroundings,
): Promise<ExitCode> {
  const options = readOptions(kind.command, args, io);
  if (typeof options === 'number') return options;
  const { content } = placesOf(io.env, io.cwd);
  const known = await knownFrom(readContent(content), buildClock(io.env, content, around.nowMs));
  const refuse = ({ refusal }: Refusal): ExitCode => {
    io.stderr(`${known.speak(refusal)}\n${known.speak('Nothing was written.')}\n`);
    return 2;
  };
  const given = await withLog(answersIn(options), io, around);
  if ('refusal' in given) return refuse(given);
  const draft = await complete(given.answers, {
    form: kind,
    known,
    blank: blankIn(options),
    errorsIn: (planned) => judge(known, planned).errors,
    asker: options['yes'] ? undefined : around.asker,
  });
  if ('refusal' in draft) return refuse(draft);
  const verdict = judge(known, draft);
  if (verdict.errors.length > 0) return refuse({ refusal: faults(verdict.errors, kind, known.speak) });
  const file = onDisk(content, draft.path);
  const isDry = options['dry-run'] === true;
  if (!isDry && !createFile(file, draft.text)) return refuse({ refusal: say`${draft.path} is there already.` });
  io.stderr(isDry ? `${draft.text}\n${known.speak('Nothing was written.')}\n` : nextSteps(draft, verdict, known.speak));
  io.stdout(`${relative(io.cwd, file)}\n`);
  return 0;
}

/** The answers with the text of `--from-log` as `log`. */
async function withLog(
  answers: Answers,
  { cwd }: CommandIo,
  { stdin }: Surroundings,
): Promise<{ readonly answers: Answers } | Refusal> {
  const source = answers['from-log'];
  if (source === undefined) return { answers };
  if (source === '-') return { answers: { ...answers, log: await stdin() } };
  try {
    return { answers: { ...answers, log: readFileSync(resolve(cwd, source), 'utf8') } };
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {
      refusal: isGone ? say`The log ${code(source)} is not there.` : say`The log ${code(source)} is not readable.`,
    };
  }
}
