import type { ReproducedKey } from '../../learning/learning-measures.ts';
import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const reachedKey = (key: string) => `reached-${key}`;
export const revisedKey = (key: 'some' | 'others') => `revised-${key}`;
export const ideasKey = (key: string) => `ideas-${key}`;
export const ruledOutKey = 'ruled-out';
export const reproducedKey = (key: ReproducedKey) => `reproduced-${key}`;

export const reproducedLabel = ({ words }: Reader, key: ReproducedKey): string =>
  key === 'not-said' ? words.learn.notSaid : words.choices.reproduced[key];

export function reachLists(reader: Reader): readonly FigureList[] {
  const { reach } = reader.words.learn.figures;
  const { reached, revised, ideas, ruledOut, reproduced } = reckoned.learning(reader.archive);
  return [
    ...reached.map(({ key, entries }) => ({ key: reachedKey(key), label: reach.reached[key], items: entries })),
    { key: revisedKey('some'), label: reach.revised.some, items: revised.some },
    { key: revisedKey('others'), label: reach.revised.others, items: revised.others },
    ...ideas.map(({ key, entries }) => ({
      key: ideasKey(key),
      label: `${reach.ideasTitle}: ${reach.ideas[key].toLowerCase()}`,
      items: entries,
    })),
    { key: ruledOutKey, label: reach.ruledOut, items: ruledOut },
    ...reproduced.map(({ key, entries }) => ({
      key: reproducedKey(key),
      label: reproducedLabel(reader, key),
      items: entries,
    })),
  ];
}
