import type { MomentProblem } from '../../model/moment.ts';
import type { Sentence } from '../../model/sentence.ts';
import { code, say, word } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import type { FieldPath } from '../subject.ts';

type Said = { readonly message: Sentence; readonly fix: Sentence };

const months = 'January February March April May June July August September October November December'.split(' ');

/** What rule T01 says about a text that is no point in time; nothing about a zone that has its own finding. */
export function whyNoMoment(path: FieldPath, text: string, why: MomentProblem): Said | undefined {
  switch (why.problem) {
    case 'form':
      return {
        message: say`${code(text)} is not a date with a time.`,
        fix: wayToWrite(text),
      };
    case 'no-such-time':
      return {
        message: say`${code(text)} is not a date with a time.`,
        fix: 'Hours go from 00 to 23, minutes and seconds from 00 to 59: `2026-03-03 14:05`.',
      };
    case 'no-zone':
      return {
        message: say`${code(spokenPath(path))} is ${text}, without a time zone.`,
        fix: 'Add the offset (`+01:00` or `Z`), or a line `timeZone: Europe/Paris`.',
      };
    case 'unknown-zone':
      return undefined;
    case 'no-such-day':
      return { message: say`${text} is not in the calendar.`, fix: endOfMonth(why) };
    case 'twice':
    case 'never':
      return {
        message: say`${text} ${word(`happened ${why.problem}`)} in ${why.zone}, because the clocks changed.`,
        fix: say`Add the offset: \`${text.replace(' ', 'T')}${why.offsets[0]}\` or ${why.offsets[1]}.`,
      };
    case 'out-of-range':
      return why.part === 'year'
        ? { message: say`${text} lies outside 1970 … 2100.`, fix: 'Check the year.' }
        : {
            message: say`${text} has an offset beyond 14 hours.`,
            fix: 'Check the offset, for example `+01:00` or `Z`.',
          };
  }
}

/** What is missing of the usual forms, in the author's own day and hour where they are certain. */
function wayToWrite(text: string): Sentence {
  const [, day, hour = '', minutes = '', rest = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2})?)?\s*(.*)$/.exec(text) ?? [];
  if (day === undefined) {
    if (/^\d{1,2}[:h.]\d{2}$/.test(text)) return 'The day stands before the time: `2026-03-03 14:05`.';
    if (/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(text))
      return 'The year comes first, then month and day: `2026-03-03 14:05`.';
    return 'Write `2026-03-03 14:05` and set `timeZone`, or `2026-03-03T14:05+01:00`.';
  }
  if (hour === '' && rest === '') return say`Add the time of day: \`${day} 14:05\`.`;
  const half = /^([ap])\.?m\.?$/i.exec(rest)?.[1]?.toLowerCase();
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const written = `${day} ${String(hours).padStart(2, '0')}:${minutes}`;
  if (hour !== '' && (half !== undefined || rest === ''))
    return say`Hours go from 00 to 23, with two digits: \`${written}\`.`;
  if (hour !== '' && /^[A-Z]{2,5}$/.test(rest))
    return say`In place of ${code(rest)}, add the offset (\`+01:00\` or \`Z\`), or a line \`timeZone: Europe/Paris\`.`;
  return 'Write `2026-03-03 14:05` and set `timeZone`, or `2026-03-03T14:05+01:00`.';
}

function endOfMonth({ year, month, lastDay }: Extract<MomentProblem, { problem: 'no-such-day' }>): Sentence {
  if (lastDay === undefined) return 'Months go from 01 to 12; correct the month.';
  const name = word(months[month - 1] ?? '');
  return lastDay === 31
    ? say`${name} ${year} ends on the 31st; correct the day.`
    : say`${name} ${year} ends on the ${lastDay}th; correct the day.`;
}
