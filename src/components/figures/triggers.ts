import type { Pair, TriggerKey } from '../../learning/triggers.ts';
import type { FactorKind } from '../../model/schema/choices.ts';
import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const triggerKey = (trigger: TriggerKey) => trigger;
export const crossingKey = (trigger: TriggerKey, kind: FactorKind) => `${trigger}--${kind}`;
export const pairKey = ([first, second]: Pair['kinds']) => `${first}--with--${second}`;

export const triggerLabel = ({ words }: Reader, key: TriggerKey): string =>
  key === 'not-said' ? words.learn.notSaid : words.choices.trigger[key];

export const pairLabel = ({ words }: Reader, [first, second]: Pair['kinds']): string =>
  words.learn.figures.triggers.pair(words.choices.factorKind[first], words.choices.factorKind[second]);

/** Pairs of kinds that stand together most often: a figure, and not every pair that there is. */
export const shownPairs = ({ archive }: Reader): readonly Pair[] => reckoned.triggers(archive).together.slice(0, 10);

export function triggerLists(reader: Reader): readonly FigureList[] {
  const { words } = reader;
  const { rows } = reckoned.triggers(reader.archive);
  return [
    ...rows.flatMap(({ key, entries, cells }): FigureList[] => [
      { key: triggerKey(key), label: triggerLabel(reader, key), items: entries },
      ...[...cells].map(([kind, own]) => ({
        key: crossingKey(key, kind),
        label: `${triggerLabel(reader, key)}, ${words.choices.factorKind[kind].toLowerCase()}`,
        items: own,
      })),
    ]),
    ...shownPairs(reader).map(({ kinds, entries }) => ({
      key: pairKey(kinds),
      label: pairLabel(reader, kinds),
      items: entries,
    })),
  ];
}
