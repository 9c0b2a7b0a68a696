import type { Archive } from '../../model/archive.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { drillKeys } from './keys.ts';

export interface DrillEntry {
  /** Its part of the address. */
  readonly key: string;
  readonly entry: PostmortemEntry;
  /** The write-up tells little of the way from the discovery to the end, so the questions are open. */
  readonly isShort: boolean;
}

/**
 * The write-ups that can be practised with: every published one, and drafts that tell what was seen. In an order that
 * says nothing about them. Source: learning.md, section 9.1, and that every postmortem has a drill.
 */
export function drillEntries({ postmortems, settings }: Archive): readonly DrillEntry[] {
  const entries = postmortems.filter(isDrill);
  const keys = drillKeys(entries.map(({ id }) => id));
  return entries
    .flatMap((entry) => {
      const key = keys.get(entry.id);
      return key === undefined ? [] : [{ key, entry, isShort: isShort(entry, settings.drill.minimumSteps) }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function isDrill({ fields }: PostmortemEntry): boolean {
  const { status, drill, brief, detection } = fields;
  if (drill?.skip) return false;
  return status === 'published' || Boolean(drill?.title ?? brief.reported ?? detection.firstSignal);
}

function isShort({ fields, times, timelineMoments }: PostmortemEntry, minimumSteps: number): boolean {
  const discovered = times.discovered?.ms ?? Number.POSITIVE_INFINITY;
  const seen = timelineMoments.filter((moment) => moment !== undefined && moment.ms >= discovered);
  const hasChoice = fields.hypotheses.length >= 2 || fields.mitigation.options.length >= 2;
  return seen.length < minimumSteps || !hasChoice;
}
