import { resolve } from 'node:path';
import { placesOf, placeVariables } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { emptyState, filterOf, sortOf } from '../src/search/query/address.ts';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { answerJson, answerText, type Shown } from './search/answer-text.ts';
import { openBuiltArchive } from './search/built-archive.ts';

const command: Command = {
  name: 'npm run search',
  about: [
    'Searches the built archive as its search page does, and prints the results with their links.',
    '',
    'Exit code: 0, and 1 when nothing is found; 2 wrong use, or no built archive.',
  ].join('\n'),
  operands: '"words or a pasted line"',
  options: {
    json: { type: 'boolean', text: 'Print JSON' },
    limit: { type: 'string', value: 'COUNT', text: 'How many results, default 5' },
    lang: { type: 'string', value: 'LANG', text: 'Language of the results where there is a choice, such as fr' },
    archive: { type: 'string', value: 'DIR', text: 'Folder of the built site, default dist' },
  },
  environment: {
    SITE_URL: 'Address of the site in the links, before `url` in archive.yaml',
    BASE_PATH: 'Path of the site below its address, such as /archive/',
    TOLLGATE_CONTENT: placeVariables.TOLLGATE_CONTENT,
    TOLLGATE_OUT: placeVariables.TOLLGATE_OUT,
  },
  example: 'npm run search -- "redis flushed"',
};

const mostResults = 100;

export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const query = operandsOf(command, args).join(' ').trim();
  const limit = Number(options['limit'] ?? 5);
  const wrong = !query
    ? 'What is to be found? For example: `npm run search -- "redis flushed"`'
    : !Number.isInteger(limit) || limit < 1 || limit > mostResults
      ? `\`--limit\` takes a whole number from 1 to ${mostResults}.`
      : undefined;
  if (wrong !== undefined) {
    io.stderr(`${wrong}\n`);
    return 2;
  }
  const places = placesOf(io.env, io.cwd);
  const folder = typeof options['archive'] === 'string' ? resolve(io.cwd, options['archive']) : places.out;
  const { site, base } = siteAddress(io.env, places.content);
  const archive = await openBuiltArchive(folder, typeof options['lang'] === 'string' ? options['lang'] : undefined);
  const state = { ...emptyState, query };
  const answer = await archive.ask({ query, isExact: false, filter: filterOf(state), sort: sortOf(state), limit });
  const shown: Shown[] = await Promise.all(
    answer.results.map(async (result) => ({
      result,
      url: `${site ?? ''}${base}${result.card.url}`,
      passage: await archive.passage(result, query),
    })),
  );
  const json = () => `${JSON.stringify(answerJson(query, answer, shown), null, 1)}\n`;
  io.stdout(options['json'] === true ? json() : answerText(query, answer, shown));
  return answer.total > 0 ? 0 : 1;
}

if (import.meta.main) await runCommand(main);
