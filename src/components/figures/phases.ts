import { type Phases, phasesOf } from '../../learning/phases.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export interface PhasesOfEntry {
  readonly entry: PostmortemEntry;
  readonly phases: Phases;
}

const shownIncidents = 10;

/** The newest incidents of which at least two phases are known. */
export function newestPhases({ archive }: Reader): readonly PhasesOfEntry[] {
  const clock = { today: archive.today, zone: archive.settings.timeZone };
  const found: PhasesOfEntry[] = [];
  for (const entry of reckoned.counted(archive).incidents) {
    if (found.length === shownIncidents) break;
    const phases = phasesOf(entry, clock);
    if (Object.keys(phases).length >= 2) found.push({ entry, phases });
  }
  return found;
}

export const phaseLists = (reader: Reader): readonly FigureList[] => [
  {
    key: 'newest',
    label: reader.words.learn.figures.phases.title,
    items: newestPhases(reader).map(({ entry }) => entry),
  },
];
