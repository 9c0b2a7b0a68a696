import type { LogEvent, LogTimeline, LooseLine } from '../new/log-timeline.ts';
import { field, plain } from './yaml.ts';

/** The line of an event that holds its words. */
export const wordsLine = ({ what }: Pick<LogEvent, 'what'>): string => `    ${field('what', what)}`;

/** A line of the log that is no event, as a comment. */
export const looseLine = ({ number, text, why }: LooseLine): string => `  # line ${number}, ${why}: ${plain(text)}`;

/** The timeline of a pasted log; lines that are not certain stay beside it as comments. */
export function timelineText({ entries, before }: LogTimeline): string {
  const events = entries.flatMap((event) => [
    `  - ${field('at', event.at)}`,
    wordsLine(event),
    ...event.after.map(looseLine),
  ]);
  return [entries.length > 0 ? 'timeline:' : '# timeline:', ...before.map(looseLine), ...events].join('\n');
}
