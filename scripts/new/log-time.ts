/** Time stamps as chats and logs write them, read from the start of a line. */

export interface LogTime {
  /** `2026-03-04`; absent where the line has a time only. */
  readonly day?: string;
  /** `03-04`, of a stamp that leaves its year out. */
  readonly monthDay?: string;
  /** `09:15` or `09:15:02`, on a clock of 24 hours. Fractions of a second are cut off. */
  readonly time: string;
  /** `Z` or `+01:00`; absent for the time on somebody's wall. */
  readonly offset?: string;
  /** The line without its stamp. */
  readonly rest: string;
  /** Why the stamp can mean more than one moment. */
  readonly doubt?: Doubt;
}

type Doubt = 'day or month first' | 'zone is an abbreviation' | 'no year' | 'no such time';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?';
const days = [
  '(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})',
  `${weekday}(?<day>\\d{1,2})[ /-]${month}[ /-](?<year>\\d{4})`,
  `${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
  '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})',
  '(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})',
  `${month} {1,2}(?<day>\\d{1,2})`,
];
const abbreviations = 'CES?T|[ECMP][SD]T|BST|IST|WES?T|EES?T|JST|MSK|AE[SD]T';
const clock =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<seconds>\\d{2})(?:[.,]\\d{1,9})?)?' +
  '(?:\\s?(?<half>[AaPp])\\.?[Mm]\\b\\.?)?' +
  `(?:\\s?(?<utc>Z|UTC|GMT)\\b|\\s?(?<offset>[+-]\\d{2}:?\\d{2})\\b|\\s(?<abbreviation>${abbreviations})\\b)?`;

const lead = '^[\\s>*•·|-]*(?:[[(]\\s*)?';
const tail = '\\s*[\\])]?(?:\\s*[-–—:|]\\s+|,?\\s+|$)';
const dated = days.map((day) => new RegExp(`${lead}${day}(?:[T:]|,?\\s+(?:at\\s+)?)${clock}${tail}`));
const timed = new RegExp(`${lead}${clock}${tail}`);
const alone = (day: string) => new RegExp(`^[\\s>*#=_—–-]*${day}[\\s=_—–:-]*$`, 'i');
const dayOnly = [...days.slice(0, 4), `${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?`].map(alone);
/** Which day it is depends on when the chat was copied. */
const someDay = alone(
  "(?:today|yesterday|aujourd[’']hui|hier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)",
);
/** `127.0.0.1 - - [04/Mar/2026:09:15:02 +0100] "GET /"`: the one format that has its stamp in the middle. */
const accessLog = new RegExp(`\\[${days[1]}:${clock}\\]\\s*`);

/** The stamp of a line; `undefined` when it has none. */
export function readLogTime(line: string): LogTime | undefined {
  for (const pattern of [...dated, timed, accessLog]) {
    const match = pattern.exec(line);
    if (match?.groups)
      return stampOf(match.groups, `${line.slice(0, match.index)}${line.slice(match.index + match[0].length)}`.trim());
  }
  return undefined;
}

/** The day of a line that holds nothing else, as chats put above a day's messages; without its year, or not certain at all. */
export function readDayLine(line: string): Pick<LogTime, 'day' | 'monthDay'> | undefined {
  const groups = dayOnly.map((pattern) => pattern.exec(line)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return someDay.test(line) ? {} : undefined;
  const { day, monthDay } = dayOfParts(groups);
  return { ...(day === undefined ? {} : { day }), ...(monthDay === undefined ? {} : { monthDay }) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function stampOf(groups: Groups, rest: string): LogTime {
  const { half, utc, offset, abbreviation, seconds } = groups;
  const written = Number(groups['hour']);
  const hour = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const isClock = half === undefined ? hour < 24 : written >= 1 && written <= 12;
  const time = [String(hour).padStart(2, '0'), groups['minute'], seconds].filter(Boolean).join(':');
  const { day, monthDay, doubt } = dayOfParts(groups);
  const firstDoubt = isClock ? (doubt ?? (abbreviation && ('zone is an abbreviation' as const))) : 'no such time';
  return {
    ...(day === undefined ? {} : { day }),
    ...(monthDay === undefined ? {} : { monthDay }),
    time,
    ...(utc ? { offset: 'Z' } : offset ? { offset: offset.replace(/^(...)(\d)/, '$1:$2') } : {}),
    rest,
    ...(firstDoubt ? { doubt: firstDoubt } : {}),
  };
}

function dayOfParts({ year, month, name, day, first, second }: Groups): {
  day?: string;
  monthDay?: string;
  doubt?: Doubt;
} {
  if (first !== undefined && second !== undefined && year !== undefined) {
    const isDayFirst = Number(first) > 12 || first === second;
    if (!isDayFirst && Number(second) <= 12) return { doubt: 'day or month first' };
    return { day: dayText(year, isDayFirst ? second : first, isDayFirst ? first : second) };
  }
  if (day === undefined) return {};
  const number = month ?? String(monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
  if (year === undefined) return { doubt: 'no year', monthDay: dayText('', number, day).slice(1) };
  return { day: dayText(year, number, day) };
}

const dayText = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
