import { code, count, say } from '../../src/checking/messages/fill.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { looseLine, wordsLine } from '../templates/timeline.ts';
import type { Answers } from './kind.ts';
import type { Refusal } from './known.ts';
import { type LogEvent, type LogTimeline, type LooseLine, readLogTimeline } from './log-timeline.ts';

const most = { lines: 2_000, characters: 40_000 };

/** The timeline of `--from-log`, whose text is the answer `log`; `day` is the day of times that have none. */
export function timelineFrom(answers: Answers, day: string | undefined): LogTimeline | Refusal | undefined {
  const { log, 'time-zone': timeZone } = answers;
  if (log === undefined) return undefined;
  const lines = log.split(/\r\n|\n|\r/).length;
  if (lines > most.lines || log.length > most.characters) {
    return {
      refusal: say`The log has ${count(lines, 'line')} and ${count(log.length, 'character')}; up to ${count(most.lines, 'line')} and ${count(most.characters, 'character')} fit. Cut it to the lines that tell the story.`,
    };
  }
  const timeline = readLogTimeline(log, { day, timeZone });
  if (timeline.firstWithoutOffset !== undefined && timeZone === undefined) {
    return {
      refusal: say`Line ${timeline.firstWithoutOffset} of the log has a time without a zone. Whose clock was it? For example \`--time-zone UTC\`.`,
      asks: 'time-zone',
    };
  }
  return timeline;
}

/**
 * Leaves out what the check refuses in a draft with this timeline: without a trace, since the words may hold a secret.
 */
export function withoutErrors(
  timeline: LogTimeline,
  { text, errors }: { readonly text: string; readonly errors: readonly Finding[] },
): { readonly kept: LogTimeline; readonly notes: readonly Sentence[] } {
  const lines = text.split('\n');
  const byLine = new Map<string, string>();
  const byIndex = new Map<number, string>();
  for (const { place, also = [], rule } of errors) {
    const [list, index] = place.field ?? [];
    if (list === 'timeline' && typeof index === 'number') byIndex.set(index, rule);
    for (const { start } of [place, ...also]) byLine.set(lines[(start?.line ?? 0) - 1] ?? '', rule);
  }
  const refused: { readonly number: number; readonly rule: string }[] = [];
  const passes = (number: number, rule: string | undefined) => {
    if (rule !== undefined) refused.push({ number, rule });
    return rule === undefined;
  };
  const calm = (loose: readonly LooseLine[]) =>
    loose.filter((line) => passes(line.number, byLine.get(looseLine(line))));
  const before = [...calm(timeline.before)];
  const entries: (LogEvent & { readonly after: LooseLine[] })[] = [];
  for (const [index, event] of timeline.entries.entries()) {
    const after = [...calm(event.after)];
    if (passes(event.number, byIndex.get(index) ?? byLine.get(wordsLine(event)))) entries.push({ ...event, after });
    else (entries.at(-1)?.after ?? before).push(...after);
  }
  const notes = refused
    .sort((a, b) => a.number - b.number)
    .map(({ number, rule }) => say`Line ${number} of the log is left out, by the rule ${code(rule)}.`);
  return { kept: { ...timeline, before, entries }, notes };
}

/** What became of the log. */
export function logNotes({ entries, before, names }: LogTimeline): readonly Sentence[] {
  const loose = before.length + entries.reduce((sum, { after }) => sum + after.length, 0);
  return [
    say`From the log: ${count(entries.length, 'event')} for the timeline.`,
    ...(loose > 0
      ? [say`${count(loose, 'line is', 'lines are')} not certain, and beside the timeline as comments.`]
      : []),
    ...(names > 0 ? ['Names in front of messages are left out; a role can stand in their place.'] : []),
  ];
}
