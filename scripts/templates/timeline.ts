import type { LogTimeline, LooseLine } from '../new/log-timeline.ts';
import { field, plain } from './yaml.ts';

/** The timeline of a pasted log; lines that are not certain stay beside it as comments. */
export function timelineText({ entries, before }: LogTimeline): string {
  const notes = (lines: readonly LooseLine[]) =>
    lines.map(({ number, text, why }) => `  # line ${number}, ${why}: ${plain(text)}`);
  const events = entries.flatMap(({ at, what, after }) => [
    `  - ${field('at', at)}`,
    `    ${field('what', what)}`,
    ...notes(after),
  ]);
  return [entries.length > 0 ? 'timeline:' : '# timeline:', ...notes(before), ...events].join('\n');
}
