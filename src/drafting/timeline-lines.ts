/** One event as the schema has it: `at` is `2026-03-04 10:42`. */
export interface TypedEvent {
  readonly at: string;
  readonly what: string;
}

export interface TypedTimeline {
  readonly events: readonly TypedEvent[];
  /** Lines that begin without a time, or have one before any day is known. */
  readonly rest: readonly string[];
}

const timedLine = /^[-*•\s]*(?:(\d{4}-\d{2}-\d{2})[T ]+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*[-–—:|]*\s+(\S.*)$/;

/**
 * Lines such as `10:42 The alert fires` as events. A line without a day takes the one of the line above, the first one
 * `firstDay`; nothing is guessed past midnight.
 */
export function typedTimeline(text: string, firstDay: string | undefined): TypedTimeline {
  const events: TypedEvent[] = [];
  const rest: string[] = [];
  let day = firstDay;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, ownDay, hour = '', minute = '', what = ''] = timedLine.exec(line) ?? [];
    day = ownDay ?? day;
    if (what === '' || day === undefined) rest.push(line);
    else events.push({ at: `${day} ${hour.padStart(2, '0')}:${minute}`, what });
  }
  return { events, rest };
}
