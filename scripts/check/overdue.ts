import { count, shown } from '../../src/checking/messages/fill.ts';
import { plainMarkdown } from '../../src/checking/reports/markdown.ts';
import { daysBetween } from '../../src/model/calendar.ts';
import { isOverdue } from '../../src/model/derived.ts';
import { placesOf } from '../../src/reading/places.ts';
import { type Command, type CommandIo, type ExitCode, readOptions } from '../lib/command.ts';
import { withToday } from './asked.ts';
import { todayOption } from './command.ts';
import { type Checked, readAndCheck } from './read.ts';

const command: Command = {
  name: 'npm run check -- overdue',
  about: 'Lists open follow-ups that are past their day, longest first. Exit code 1 when there is one.',
  options: { today: todayOption },
  example: 'npm run check -- overdue --today 2026-03-04',
};

/** 0: nothing is overdue. 1: something is. 2: wrong use, or a write-up whose follow-ups can't be read. */
export async function overdue(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const env = withToday(io.env, options);
  const { result, today } = await readAndCheck(placesOf(env, io.cwd), { ...io, env });
  const unread = result.writeUps.filter(({ kind, fields }) => kind === 'postmortem' && fields === undefined);
  for (const { path } of unread) io.stderr(`The follow-ups of ${shown(path, 400)} are not counted: it has errors.\n`);
  const late = overdueIn(result, today);
  const lines = late.map(
    ({ days, name, owner, what, path }) =>
      `- ${count(days, 'day')} overdue: ${plainMarkdown(name)}, ${plainMarkdown(owner)}: ${plainMarkdown(what)} (${plainMarkdown(path)})\n`,
  );
  io.stdout(lines.length > 0 ? lines.join('') : 'No follow-up is overdue.\n');
  if (unread.length > 0 || result.crashes.length > 0) return 2;
  return late.length > 0 ? 1 : 0;
}

function overdueIn({ writeUps }: Checked['result'], today: string) {
  return writeUps
    .flatMap((writeUp) => {
      if (writeUp.kind !== 'postmortem' || writeUp.fields === undefined) return [];
      const { path, fields } = writeUp;
      return fields.followUps
        .filter((followUp) => isOverdue(followUp, today))
        .map(({ id, ticket, owner, what, due }) => ({
          path,
          what,
          days: daysBetween(due ?? today, today),
          name: ticket ?? id,
          owner: owner ?? fields.team,
        }));
    })
    .sort((a, b) => b.days - a.days);
}
