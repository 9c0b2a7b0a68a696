import type { DetectionKey } from '../../learning/detection.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { type Reader, readingOf } from '../entry/reader.ts';
import type { Said } from '../learn/gap-view.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const incidentKey = (source: DetectionKey) => `incident-${source}`;
export const nearMissKey = (source: DetectionKey) => `near-miss-${source}`;
export const outsideKey = 'outside';

export const sourceLabel = ({ words }: Reader, key: DetectionKey): string =>
  key === 'not-said' ? words.learn.notSaid : words.choices.seenBy[key];

/** By source, incidents before near misses, each with its first signal. */
export function detectionLists(reader: Reader): readonly FigureList[] {
  const { words } = reader;
  const noteOf = (entry: PostmortemEntry) => firstSignal(reader, entry);
  const { rows, outside } = reckoned.detection(reader.archive);
  return [
    ...rows.flatMap(({ key, incidents, nearMisses }): FigureList[] => [
      { key: incidentKey(key), items: incidents, label: sourceLabel(reader, key), noteOf },
      {
        key: nearMissKey(key),
        items: nearMisses,
        label: `${words.learn.nearMisses}, ${sourceLabel(reader, key)}`,
        noteOf,
      },
    ]),
    { key: outsideKey, items: outside.some, label: words.learn.figures.detection.outside, noteOf },
  ];
}

function firstSignal(reader: Reader, original: PostmortemEntry): Said | undefined {
  const { entry, langOf } = readingOf(reader, original);
  const text = entry.fields.detection.firstSignal;
  return text === undefined ? undefined : { text, lang: langOf('detection.firstSignal') };
}
