import { stringify } from 'yaml';

/**
 * The text of a write-up: only the fields that matter to a test are named. `title` and `team` stand in front unless
 * they are given; `undefined` leaves a field out, `title` and `team` too.
 */
export function writeUp(fields: Readonly<Record<string, unknown>> = {}, body = ''): string {
  const all = { title: 'Checkout answered slowly for an hour', team: 'data-platform', ...fields };
  return `---\n${stringify(all, { lineWidth: 0, keepUndefined: false })}---\n${body && `\n${body}\n`}`;
}
