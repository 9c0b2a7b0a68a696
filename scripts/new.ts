import { placesOf, placeVariables } from '../src/reading/places.ts';
import { readContent } from '../src/reading/read-content.ts';
import { buildClock } from '../src/reading/site-address.ts';
import { type Command, type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { unknownName } from './lib/unknown-name.ts';
import type { Asker } from './new/ask.ts';
import { draftKinds } from './new/kinds.ts';
import { knownFrom } from './new/known.ts';
import { ownArchive } from './new/own-archive.ts';
import { realSurroundings, type Surroundings } from './new/surroundings.ts';
import { writeDraft } from './new/write-draft.ts';

const { TOLLGATE_CONTENT } = placeVariables;
const words = [...Object.keys(draftKinds), 'archive'];

const command: Command = {
  name: 'npm run new',
  about: [
    'Writes a valid draft and prints its path; asks what is missing when there is a terminal.',
    '',
    `Kinds: ${words.join(', ')}. Each has options of its own: npm run new -- postmortem --help`,
    '`archive` makes this clone the archive of a team and sets the examples aside.',
  ].join('\n'),
  options: { yes: { type: 'boolean', text: 'Ask nothing' } },
  environment: { TOLLGATE_CONTENT },
  example: 'npm run new -- postmortem --title "Checkout returned errors" --team checkout',
};

/** 0: the file is there and its path on stdout. 2: nothing was written, and stderr says why. */
export async function main(
  args: readonly string[],
  io: CommandIo,
  around: Surroundings = realSurroundings(),
): Promise<ExitCode> {
  const [first] = args;
  const word = first?.startsWith('-') ? undefined : first;
  if (word === undefined) {
    const options = readOptions(command, args, io);
    if (typeof options === 'number') return options;
    const chosen = options['yes'] ? undefined : await chooseKind(around.asker, io, around.nowMs);
    if (chosen !== undefined) return await main([chosen], io, around);
    io.stderr(`A kind is missing: ${words.join(', ')}. For example:\n  ${command.example}\n`);
    return 2;
  }
  const rest = args.slice(1);
  if (word === 'archive') return await ownArchive(rest, io, around);
  const kind = Object.hasOwn(draftKinds, word) ? draftKinds[word] : undefined;
  if (kind) return await writeDraft(kind, rest, io, around);
  io.stderr(`${unknownName(word, 'kind', words)}\n`);
  return 2;
}

async function chooseKind(asker: Asker | undefined, { env, cwd }: CommandIo, nowMs: number) {
  if (!asker) return undefined;
  const { content } = placesOf(env, cwd);
  const { speak } = await knownFrom(readContent(content), buildClock(env, content, nowMs));
  return asker.question({
    ask: speak('What is it?'),
    words: { needed: speak('Needed for a draft.'), skip: speak('Not now') },
    isNeeded: true,
    isMany: false,
    choices: Object.entries(draftKinds).map(([value, { meaning }]) => ({ value, label: value, hint: speak(meaning) })),
    problemOf: () => undefined,
  });
}

if (import.meta.main) await runCommand(main);
