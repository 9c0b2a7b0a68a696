import { type ImpactKey, noSeverity, type SeverityRow } from '../../learning/severities.ts';
import { labelFor, type Reader } from '../entry/reader.ts';
import type { FigureList } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const severityKey = (id: string) => (id === noSeverity ? 'no-severity' : `severity-${id}`);
export const levelKey = (id: string, level: ImpactKey) => `${severityKey(id)}--${level}`;

export const severityLabel = (reader: Reader, { id, severity }: SeverityRow): string =>
  id === noSeverity ? reader.words.learn.figures.severities.noSeverity : labelFor(reader, severity?.label, id);

export const levelLabel = ({ words }: Reader, level: ImpactKey): string =>
  level === 'not-said' ? words.learn.notSaid : words.choices.impactLevel[level];

export const severityLists = (reader: Reader): readonly FigureList[] =>
  reckoned.severities(reader.archive).flatMap((row): FigureList[] => [
    { key: severityKey(row.id), label: severityLabel(reader, row), items: row.entries },
    ...row.cells.map(({ key, entries }) => ({
      key: levelKey(row.id, key),
      label: `${severityLabel(reader, row)}, ${levelLabel(reader, key).toLowerCase()}`,
      items: entries,
    })),
  ]);
