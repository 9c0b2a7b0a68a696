import type { Anniversary } from '../../learning/on-this-day.ts';
import { guardState } from '../../model/derived.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { type EntryReading, type Reader, readingOf } from '../entry/reader.ts';

interface Text {
  readonly text: string;
  readonly lang?: string;
}

/** One thing that happened years ago, as the home page shows it and as its script reads it. */
export interface Remembered {
  readonly year: number;
  /** On a 29 February: on the 28th it is shown only in years without one. */
  readonly isLeapDay?: true;
  readonly heading: string;
  readonly address: string;
  readonly title: Text;
  /** What was learned, or how the story is retold. */
  readonly line?: Text;
  /** What became of it; a story has no such thing. */
  readonly state?: string;
}

export function remembered(reader: Reader, { entry, day }: Anniversary): Remembered {
  const reading = readingOf(reader, entry);
  const text = (path: string, value: string): Text => {
    const lang = reading.langOf(path);
    return { text: value, ...(lang !== undefined && { lang }) };
  };
  const { fields } = reading.entry;
  const [path, line] = 'learned' in fields ? ['learned.1', fields.learned[0]] : ['oneLine', fields.oneLine];
  const state = entry.kind === 'postmortem' ? stateOf(reading, entry) : '';
  return {
    year: Number(day.slice(0, 4)),
    ...(day.endsWith('-02-29') && { isLeapDay: true }),
    heading: reader.words.lists.onThisDay(day.slice(0, 4)),
    address: reader.to.entry(entry),
    title: text('title', fields.title),
    ...(line !== undefined && { line: text(path, line) }),
    ...(state !== '' && { state }),
  };
}

/** `2 of 3 follow-ups done; a guard has been seen to hold`. */
function stateOf({ words, archive }: EntryReading, { fields }: PostmortemEntry): string {
  const { followUps } = fields;
  const states = followUps.map(({ guard }) => guardState(guard, archive.today));
  const guard = states.some((state) => state === 'tried' || state === 'stale')
    ? words.share.guardTried
    : states.includes('named')
      ? words.share.guardNamed
      : undefined;
  const done = followUps.filter(({ status }) => status === 'done').length;
  return [followUps.length > 0 ? words.share.followUpsDone(done, followUps.length) : undefined, guard]
    .filter((part) => part !== undefined)
    .join('; ');
}
