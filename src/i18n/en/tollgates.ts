import type * as list from '../../model/schema/choices.ts';
import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('en');

/** What the pages of gates say. */
export const tollgates = {
  title: 'Tollgates',
  heading: 'Where it got through, and why',
  lead: 'Every published incident says what each gate did. Where one was missed or skipped, one reason says what the gate could not see. Each number opens the write-ups behind it.',
  stage: {
    'before-merge': 'before merge',
    'before-release': 'before release',
    'during-release': 'during release',
    'after-release': 'after release',
    'in-production': 'in production',
  } satisfies Record<list.GateStage, string>,
  span: (n: number, from: string, to: string) =>
    `${count(n, 'incident', 'incidents')}, ${from === to ? from : `${from} to ${to}`}`,
  caption:
    'Reasons in rows, gates in columns in the order of the way to production. The number is how many incidents passed that gate for that reason.',
  withoutCaption: 'The same counts without the incidents that were the return of an earlier one.',
  cell: (n: number, skipped: number) =>
    skipped === 0
      ? count(n, 'write-up', 'write-ups')
      : `${count(n, 'write-up', 'write-ups')}, the gate was skipped in ${skipped === n ? 'all of them' : skipped}`,
  zero: 'none',
  noReason: 'No reason is named',
  noRecord: 'The write-up does not say',
  existed: 'Incidents in which the gate existed',
  nearMisses: 'Near misses it caught',
  note: 'An incident counts once for each gate, and in as many columns as it has gates: the columns do not add up to the number of incidents. Hatched: the gate did not look. The archive holds what got out, so none of this is a mark for a gate.',
  leftOut: (imported: number, unpublished: number) =>
    `Left out: ${[
      ...(imported > 0 ? [count(imported, 'imported write-up', 'imported write-ups')] : []),
      ...(unpublished > 0
        ? [count(unpublished, 'write-up that is not published', 'write-ups that are not published')]
        : []),
    ].join(' and ')}.`,
  withoutRecurrences: (n: number) => `Without ${count(n, 'recurrence', 'recurrences')}`,
  empty: 'No published incident names a reason yet.',
  emptyNote:
    'As soon as one says of a gate that it was missed or skipped, and why, it stands here. Until then, these are the gates on the way:',
  gates: 'The gates',
  since: (on: string) => `since ${day(on)}`,
  until: (on: string) => `until ${day(on)}`,
  retired: (on: string) => `Retired on ${day(on)}: what it let through until then stays.`,
  gateFacts: (missed: number, skipped: number, n: number) =>
    `Missed in ${missed} of ${count(n, 'incident', 'incidents')}${skipped > 0 ? `, skipped in ${skipped}` : ''}.`,
  question: 'For the next review: which of these sentences would still be true today?',
  gateEmpty: 'No published incident has passed this gate, or been stopped by it, since it exists.',
  through: 'What it let through, and why',
  noneThrough: 'Nothing that is written down.',
  skipped: 'Went around it',
  caught: 'What it caught',
  noneCaught: 'Nothing that is written down: what a gate stops before release seldom has a write-up.',
  caughtNear: 'Near misses it caught',
  other: 'Everything else',
  accepted: 'Risks that were accepted',
  acceptedNote: 'The oldest first. An old one is worth reading again; it is not overdue.',
  acceptedAgo: (days: number) => `accepted ${count(days, 'day', 'days')} ago`,
  changes: 'What is changed, or will be',
  dueOn: (on: string) => `due ${day(on)}`,
  isRecurrence: 'came back',
};
