import { resolveMoment } from '../../src/model/moment.ts';
import { timelineEventSchema } from '../../src/model/schema/timeline.ts';
import { type LogPart, readLogMessages } from './log-messages.ts';
import type { LogTime } from './log-time.ts';

/** A line of the log that did not become an event, and why. */
export interface LooseLine {
  readonly number: number;
  readonly text: string;
  readonly why: string;
}

export interface LogEvent {
  /** As the front matter writes it: with the line's offset, or as wall time of the write-up's zone. */
  readonly at: string;
  readonly what: string;
  readonly ms: number;
  readonly number: number;
  /** Lines between this one and the next event of the log. */
  readonly after: readonly LooseLine[];
}

/** What a pasted log says for certain, in order of time, and the rest beside it. Nothing is guessed. */
export interface LogTimeline {
  readonly entries: readonly LogEvent[];
  /** Loose lines above the first event. */
  readonly before: readonly LooseLine[];
  /** The first line whose time carries no offset; without a zone such times are loose. */
  readonly firstWithoutOffset?: number;
  /** How many names of people in front of messages were left out. */
  readonly names: number;
}

/** `day` is the day of times that have none until the log names one. */
export function readLogTimeline(
  log: string,
  { day, timeZone }: { readonly day?: string | undefined; readonly timeZone?: string | undefined },
): LogTimeline {
  const entries: (LogEvent & { readonly after: LooseLine[] })[] = [];
  const before: LooseLine[] = [];
  const dayFor = dayKeeper(day);
  let names = 0;
  let firstWithoutOffset: number | undefined;
  for (const part of readLogMessages(log)) {
    const known = dayFor(part);
    if (part.type === 'day') continue;
    if (part.type === 'message' && part.stamp.offset === undefined) firstWithoutOffset ??= part.number;
    const event = part.type === 'loose' ? part : eventOf(part, known, timeZone);
    if ('why' in event) {
      (entries.at(-1)?.after ?? before).push({ number: part.number, text: part.line, why: event.why });
    } else {
      entries.push({ ...event, number: part.number, after: [] });
      if (part.type === 'message' && part.hasName) names++;
    }
  }
  entries.sort((a, b) => a.ms - b.ms);
  return { entries, before, names, ...(firstWithoutOffset === undefined ? {} : { firstWithoutOffset }) };
}

type Message = Extract<LogPart, { readonly type: 'message' }>;
type KnownDay = { readonly day: string } | { readonly why: string };

/** The line that holds such a day says why itself; the lines below it only lack a day. */
const uncertain: KnownDay = { why: 'no day: the one above is not certain' };

/**
 * The day of each part, in the log's order. A time that goes back makes the day uncertain from there on, since midnight
 * may have passed; so does a day that can be read in two ways. A day without its year is the one near the first day.
 */
function dayKeeper(first: string | undefined): (part: LogPart) => KnownDay {
  let known: KnownDay = first === undefined ? { why: 'no day' } : { day: first };
  let last = '';
  return (part) => {
    if (part.type === 'loose') return known;
    const own = part.type === 'day' ? part : part.stamp;
    const time = part.type === 'day' ? '' : part.stamp.time;
    const day = own.day ?? near(own.monthDay, first);
    const isDoubted = part.type === 'day' || part.stamp.doubt === 'day or month first' || own.monthDay !== undefined;
    if (day !== undefined) known = { day };
    else if (isDoubted) known = uncertain;
    else if (time < last) known = { why: 'no day: earlier than a line above' };
    if (part.type === 'day' || part.stamp.doubt !== 'no such time') last = time;
    return known;
  };
}

const mostDaysApart = 7;

/** The day of that month and day that lies at most a week from a known one. */
function near(monthDay: string | undefined, known: string | undefined): string | undefined {
  if (monthDay === undefined || known === undefined) return undefined;
  const year = Number(known.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((each) => `${each}-${monthDay}`)
    .find((day) => Math.abs(Date.parse(day) - Date.parse(known)) <= mostDaysApart * 86_400_000);
}

function eventOf(
  { stamp, text }: Message,
  known: KnownDay,
  timeZone: string | undefined,
): Pick<LogEvent, 'at' | 'what' | 'ms'> | { readonly why: string } {
  const isDayFound = stamp.doubt === 'no year' && 'day' in known;
  if (stamp.doubt !== undefined && !isDayFound) return { why: stamp.doubt };
  if ('why' in known) return known;
  const at = momentText(known.day, stamp);
  const resolved = resolveMoment(at, timeZone);
  if (!('moment' in resolved)) return { why: reasons[resolved.problem] };
  const what = timelineEventSchema.shape.what.safeParse(text);
  return what.success ? { at, what: what.data, ms: resolved.moment.ms } : { why: textReason(text) };
}

const momentText = (day: string, { time, offset }: LogTime) =>
  offset === undefined ? `${day} ${time}` : `${day}T${time}${offset}`;

const reasons = {
  form: 'no such time',
  'no-zone': 'no zone',
  'unknown-zone': 'no zone',
  'no-such-day': 'no such day',
  'no-such-time': 'no such time',
  twice: 'the clocks went back: this time came twice',
  never: 'the clocks went forward: this time never came',
  'out-of-range': 'no such year or offset',
} as const;

function textReason(text: string): string {
  const { length } = [...text];
  if (length < 5) return 'fewer than 5 characters';
  return length > 300 ? 'more than 300 characters' : 'tags or hidden characters';
}
