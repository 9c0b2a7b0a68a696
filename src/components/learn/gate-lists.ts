import type { GatePage } from '../../learning/gate-page.ts';
import { noReason, recordOf } from '../../learning/gate-reasons.ts';
import type { KnownGap } from '../../learning/known-gaps.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { type Listed, shownOfEach } from '../../model/paged.ts';
import { labelFor, type Reader } from '../entry/reader.ts';

/** The place of a reason on a gate's page; no id of a reason can be taken for one of the other lists. */
export const reasonKey = (reason: string): string => (reason === noReason ? 'no-reason-named' : `reason-${reason}`);

/** The lists of a gate's page: sentences that say why, and write-ups without a sentence. */
export interface GateLists {
  readonly because: readonly Listed<KnownGap>[];
  readonly rows: readonly Listed<PostmortemEntry>[];
}

export const otherRecords = ['not-reached', 'not-applicable', 'unknown', 'no-record'] as const;

/** How many sentences and how many lines a page shows at most; a page of a long list shows as many. */
export const becauseRoom = { room: 100, perPage: 150 };
export const rowsRoom = { room: 200, perPage: 300 };

export function gateLists({ row, misses, accepted }: GatePage): GateLists {
  return {
    because: [
      ...misses.map(({ reason, gaps }) => ({ key: reasonKey(reason), items: gaps })),
      { key: 'accepted', items: accepted },
    ],
    rows: [
      ...(['skipped', 'caught', ...otherRecords] as const).map((key) => ({ key, items: recordOf(row, key) })),
      { key: 'caught-near-misses', items: row.caughtNearMisses },
    ],
  };
}

/** The first items of each list, as many as a page has room for. */
export function firstOfEach<Item>(
  lists: readonly Listed<Item>[],
  room: number,
): ReadonlyMap<string, { readonly items: readonly Item[]; readonly count: number }> {
  const shown = shownOfEach(
    lists.map(({ items }) => items.length),
    room,
  );
  return new Map(lists.map(({ key, items }) => [key, { items: items.slice(0, shown), count: items.length }]));
}

/** What the list at a key holds, in words. */
export function listLabel(reader: Reader, key: string): string {
  const { tollgates, choices } = reader.words;
  const others: Readonly<Record<string, string>> = {
    ...choices.outcome,
    'no-record': tollgates.noRecord,
    'no-reason-named': tollgates.noReason,
    accepted: tollgates.accepted,
    caught: tollgates.caught,
    skipped: tollgates.skipped,
    'caught-near-misses': tollgates.caughtNear,
  };
  const reason = reader.archive.settings.missReasons.find(({ id }) => reasonKey(id) === key);
  return others[key] ?? labelFor(reader, reason?.label, key);
}
