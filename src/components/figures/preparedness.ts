import type { PreparedKey } from '../../learning/preparedness.ts';
import type { PreparednessArea } from '../../model/schema/choices.ts';
import type { Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const preparedKey = (area: PreparednessArea, state: PreparedKey) => `${area}-${state}`;

export const preparedLabel = ({ words }: Reader, state: PreparedKey): string =>
  state === 'not-said' ? words.learn.notSaid : words.choices.preparedState[state];

export const preparednessLists = (reader: Reader): readonly FigureList[] =>
  reckoned.preparedness(reader.archive).rows.flatMap(({ area, cells }) =>
    cells.map(({ key, entries }) => ({
      key: preparedKey(area, key),
      label: reader.words.learn.figures.preparedness.was(
        reader.words.choices.prepared[area],
        preparedLabel(reader, key).toLowerCase(),
      ),
      items: entries,
    })),
  );
