import type { Finding } from '../../src/model/finding.ts';
import type { Answers } from './kind.ts';
import type { Refusal } from './known.ts';
import { type LogTimeline, readLogTimeline } from './log-timeline.ts';

const most = { lines: 2_000, characters: 40_000 };

/** The timeline of `--from-log`, whose text is the answer `log`; `day` is the day of times that have none. */
export function timelineFrom(answers: Answers, day: string | undefined): LogTimeline | Refusal | undefined {
  const { log, 'time-zone': timeZone } = answers;
  if (log === undefined) return undefined;
  const lines = log.split(/\r\n|\n|\r/).length;
  if (lines > most.lines || log.length > most.characters) {
    return {
      refusal: `The log has ${lines} lines and ${log.length} characters; up to ${most.lines} lines and ${most.characters} characters fit. Cut it to the lines that tell the story.`,
    };
  }
  const timeline = readLogTimeline(log, { day, timeZone });
  if (timeline.firstWithoutOffset !== undefined && timeZone === undefined) {
    return {
      refusal: `Line ${timeline.firstWithoutOffset} of the log has a time without a zone. Whose clock was it? For example \`--time-zone UTC\`.`,
      asks: 'time-zone',
    };
  }
  return timeline;
}

/** Events that the check refuses are left out without a trace of their text, which may hold a secret. */
export function withoutErrors(
  timeline: LogTimeline,
  errors: readonly Finding[],
): { readonly kept: LogTimeline; readonly notes: readonly string[] } {
  const refused = new Map(
    errors.flatMap(({ place: { field = [] }, message }) =>
      field[0] === 'timeline' && typeof field[1] === 'number' ? [[field[1], message] as const] : [],
    ),
  );
  const notes = timeline.entries.flatMap(({ number }, index) => {
    const message = refused.get(index);
    return message === undefined ? [] : [`Line ${number} of the log is left out: ${message}`];
  });
  return { kept: { ...timeline, entries: timeline.entries.filter((_, index) => !refused.has(index)) }, notes };
}

/** What became of the log. */
export function logNotes({ entries, before, names }: LogTimeline): readonly string[] {
  const loose = before.length + entries.reduce((sum, { after }) => sum + after.length, 0);
  return [
    `From the log: ${entries.length} ${entries.length === 1 ? 'event' : 'events'} for the timeline.`,
    ...(loose > 0
      ? [`${loose} ${loose === 1 ? 'line is' : 'lines are'} not certain, and beside the timeline as comments.`]
      : []),
    ...(names > 0 ? ['Names in front of messages are left out; a role can stand in their place.'] : []),
  ];
}
