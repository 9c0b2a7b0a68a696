import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { dayOf, endOfDay } from '../model/moment.ts';
import { once } from '../model/once.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';

/** How an earlier follow-up stood when the same thing came back. Source: content-model.md, section 9. */
export type StateThen = 'unknown-then' | 'dropped' | 'done-before' | 'created-after' | 'open-then';

export interface FollowUpThen {
  readonly followUp: FollowUp;
  readonly state: StateThen;
}

/** One write-up that came back from an earlier one. */
export interface Recurrence {
  readonly earlier: PostmortemEntry;
  readonly later: PostmortemEntry;
  readonly note?: string;
  /** Those of the earlier entry that the later one names. */
  readonly followUps: readonly FollowUpThen[];
}

/** When a write-up began to be felt; a near miss, when it was seen. */
const begunMs = ({ fields, times }: PostmortemEntry): number | undefined =>
  (fields.event === 'near-miss' ? (times.discovered ?? times.started) : times.started)?.ms;

/** The first condition that holds; a day begins and ends in the archive's zone. */
function stateThen(followUp: FollowUp, later: PostmortemEntry, zone: string): StateThen {
  const begun = begunMs(later);
  if (begun === undefined) return 'unknown-then';
  const day = dayOf(begun, zone);
  const { status, droppedOn, doneOn, created } = followUp;
  if (status === 'dropped' && droppedOn !== undefined && droppedOn <= day) return 'dropped';
  if (status === 'done' && doneOn !== undefined && endOfDay(doneOn, zone) <= begun) return 'done-before';
  if (created !== undefined && created > day) return 'created-after';
  return 'open-then';
}

/** Every recurrence of an archive whose two ends are in it, in the order of the later ones. */
export const recurrencesIn = once(({ postmortems, byId, settings }): readonly Recurrence[] =>
  postmortems.flatMap((later) =>
    later.fields.recurrenceOf.flatMap(({ entry, followUps: named, note }): Recurrence[] => {
      const earlier = byId.get(entry);
      if (earlier?.kind !== 'postmortem') return [];
      const followUps = earlier.fields.followUps
        .filter(({ id }) => named.includes(id))
        .map((followUp) => ({ followUp, state: stateThen(followUp, later, settings.timeZone) }));
      return [{ earlier, later, followUps, ...(note !== undefined && { note }) }];
    }),
  ),
);

const noRecurrences: readonly Recurrence[] = [];

/** Those of each entry, by its id: a page asks for one of thousands. */
const recurrencesOf = once((archive) => ({
  from: Map.groupBy(recurrencesIn(archive), ({ later }) => later.id),
  back: Map.groupBy(recurrencesIn(archive), ({ earlier }) => earlier.id),
}));

/** The ids of write-ups of something that came back. */
export const recurrenceIds = once(
  (archive): ReadonlySet<string> => new Set(recurrencesIn(archive).map(({ later }) => later.id)),
);

/** Both ways: what an entry came back from, and what came back from it later. */
export function recurrencesAround(archive: Archive, id: string) {
  const { from, back } = recurrencesOf(archive);
  return { from: from.get(id) ?? noRecurrences, back: back.get(id) ?? noRecurrences };
}
