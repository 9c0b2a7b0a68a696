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
        fix: 'Write `2026-03-03 14:05` and set `timeZone`, or `2026-03-03T14:05+01:00`.',
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

function endOfMonth({ year, month, lastDay }: Extract<MomentProblem, { problem: 'no-such-day' }>): Sentence {
  if (lastDay === undefined) return 'Months go from 01 to 12; correct the month.';
  const name = word(months[month - 1] ?? '');
  return lastDay === 31
    ? say`${name} ${year} ends on the 31st; correct the day.`
    : say`${name} ${year} ends on the ${lastDay}th; correct the day.`;
}
