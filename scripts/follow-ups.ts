import { digestOf } from '../src/learning/digest.ts';
import { placesOf } from '../src/reading/places.ts';
import { siteAddress } from '../src/reading/site-address.ts';
import { digestMarkdown, digestText } from '../src/sharing/digest-files.ts';
import { digestTexts } from '../src/sharing/digest-sections.ts';
import { followUpCsv } from '../src/sharing/follow-up-csv.ts';
import { followUpsAnswer } from '../src/sharing/follow-up-records.ts';
import { linksIn } from '../src/sharing/place.ts';
import { filterOf, formatIn, languageIn } from './follow-ups/asked.ts';
import { followUpsCommand } from './follow-ups/command.ts';
import { listText } from './follow-ups/list.ts';
import { type ReadFollowUps, readFollowUps } from './follow-ups/read.ts';
import { type CommandIo, type ExitCode, readOptions, runCommand } from './lib/command.ts';
import { failureText } from './lib/failure.ts';
import { type Options, withToday } from './lib/option-values.ts';

/** 0: answered. 1: something is overdue, when that was asked. 2: wrong use, or write-ups that could not be read. */
export async function main(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(followUpsCommand, args, io);
  if (typeof options === 'number') return options;
  try {
    return await answer(options, { ...io, env: withToday(io.env, options) });
  } catch (error) {
    io.stderr(`${failureText(error, io)}\n`);
    return 2;
  }
}

async function answer(options: Options, io: CommandIo): Promise<ExitCode> {
  const format = formatIn(options);
  const read = await readFollowUps(io);
  const { archive, board, isWhole } = read;
  const { site, base } = siteAddress(io.env, placesOf(io.env, io.cwd).content);
  const links = linksIn(archive, { site, base }, languageIn(options, archive));
  if (options['digest'] === true) {
    const texts = digestTexts(digestOf(archive, board), archive, links);
    io.stdout(format === 'markdown' ? digestMarkdown(texts) : digestText(texts));
    return isWhole ? 0 : 2;
  }
  const items = board.items.filter(filterOf(options, archive, board));
  const kept = new Set(items.flatMap(({ rows }) => rows));
  const rows = board.rows.filter((row) => kept.has(row));
  if (format === 'csv') io.stdout(followUpCsv(rows, archive, links));
  else if (format === 'json') io.stdout(`${JSON.stringify(followUpsAnswer(rows, archive, links), null, 1)}\n`);
  else io.stdout(items.length > 0 ? listText(items) : nothing(options, read));
  if (!isWhole) return 2;
  return options['overdue'] === true && items.length > 0 ? 1 : 0;
}

function nothing(options: Options, { board }: ReadFollowUps): string {
  if (options['overdue'] === true) return 'No follow-up is overdue.\n';
  return board.items.length === 0 ? 'No published write-up has a follow-up.\n' : 'No follow-up fits.\n';
}

if (import.meta.main) await runCommand(main);
