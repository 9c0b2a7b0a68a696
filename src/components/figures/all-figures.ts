import type { Reader } from '../entry/reader.ts';
import { detectionLists } from './detection.ts';
import { durationLists } from './durations.ts';
import type { FigureList, FigureName } from './figure.ts';
import { loadLists } from './load.ts';
import { nearMissLists } from './near-misses.ts';
import { openTimeLists } from './open-time.ts';
import { phaseLists } from './phases.ts';
import { preparednessLists } from './preparedness.ts';
import { reachLists } from './reach.ts';
import { reviewLists } from './reviews.ts';
import { severityLists } from './severities.ts';
import { triggerLists } from './triggers.ts';

const lists: Readonly<Record<FigureName, (reader: Reader) => readonly FigureList[]>> = {
  detection: detectionLists,
  durations: durationLists,
  phases: phaseLists,
  'open-time': openTimeLists,
  triggers: triggerLists,
  severities: severityLists,
  preparedness: preparednessLists,
  reviews: reviewLists,
  'near-misses': nearMissLists,
  reach: reachLists,
  load: loadLists,
};

/** The figures that have something to show, in the order of their page, each with the lists behind its numbers. */
export function figuresOf(reader: Reader): ReadonlyMap<FigureName, readonly FigureList[]> {
  // The keys are those of the record.
  const names = Object.keys(lists) as FigureName[];
  const all = names.map((name) => [name, lists[name](reader).filter(({ items }) => items.length > 0)] as const);
  return new Map(all.filter(([, own]) => own.length > 0));
}
