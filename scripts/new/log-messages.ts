import { type LogTime, readDayLine, readLogTime } from './log-time.ts';

/** One thing that a pasted log holds: a day for what follows, a message with its time, or a line without one. */
export type LogPart =
  | ({ readonly type: 'day' } & Pick<LogTime, 'day' | 'monthDay'>)
  | {
      readonly type: 'message';
      readonly number: number;
      readonly line: string;
      readonly stamp: LogTime;
      readonly text: string;
      readonly hasName: boolean;
    }
  | { readonly type: 'loose'; readonly number: number; readonly line: string; readonly why: string };

/** `Mara K  9:15 AM` or `mara [09:15]`, the line above a message in some chats; the message follows on its own line. */
const header =
  /^\s*\p{L}[\p{L}\p{M}.' _-]{0,39}?(?:\s{2,}(?<stamp>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)|\s+\[(?<boxed>\d{1,2}:\d{2}[^\]]{0,10})\])\s*$/u;
/** `<mara> looking`, `@mara: looking`: forms in which the first word is certainly a person or a program. */
const speaker = /^(?:<[@+%~&]?[\w.-]{1,39}>|@[\w.-]{1,39}:)\s+/;

/** Cuts a log into its parts. Names in front of messages are left out: a timeline speaks of roles. */
export function readLogMessages(log: string): readonly LogPart[] {
  const parts: LogPart[] = [];
  /** A time on a line of its own, whose message is still to come. */
  let open:
    | { readonly number: number; readonly line: string; readonly stamp: LogTime; readonly hasName: boolean }
    | undefined;
  const close = () => {
    if (open) parts.push({ type: 'loose', number: open.number, line: open.line, why: 'without words' });
    open = undefined;
  };
  for (const [index, line] of log.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1;
    if (line.trim() === '') continue;
    const named = header.exec(line)?.groups;
    const day = readDayLine(line);
    const stamp = readLogTime(named?.['stamp'] ?? named?.['boxed'] ?? line);
    if (day !== undefined) {
      close();
      parts.push({ type: 'day', ...day });
    } else if (stamp !== undefined && (named || stamp.rest === '')) {
      close();
      open = { number, line, stamp, hasName: named !== undefined };
    } else if (stamp !== undefined) {
      close();
      const text = stamp.rest.replace(speaker, '');
      parts.push({ type: 'message', number, line, stamp, text, hasName: text !== stamp.rest });
    } else if (open) {
      parts.push({ type: 'message', ...open, line: `${open.line.trim()} ${line.trim()}`, text: line.trim() });
      open = undefined;
    } else parts.push({ type: 'loose', number, line, why: 'no time' });
  }
  close();
  return parts;
}
