import type { Archive } from '../model/archive.ts';
import { daysBetween } from '../model/calendar.ts';
import { isOverdue } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';

export interface Overdue {
  readonly entry: PostmortemEntry;
  readonly followUp: FollowUp;
  /** Whole days since the due day ended. */
  readonly days: number;
}

/** Follow-ups of published write-ups past the end of their day, longest first, then by write-up. */
export function overdueFollowUps({ postmortems, today }: Archive): readonly Overdue[] {
  return postmortems
    .filter(({ fields }) => fields.status === 'published' && !fields.legacy)
    .flatMap((entry) =>
      entry.fields.followUps.flatMap((followUp) =>
        followUp.due !== undefined && isOverdue(followUp, today)
          ? [{ entry, followUp, days: daysBetween(followUp.due, today) }]
          : [],
      ),
    )
    .toSorted((a, b) => b.days - a.days || (a.entry.id < b.entry.id ? -1 : 1));
}
