import type { Finding, Level } from '../../model/finding.ts';
import { shown } from '../messages/fill.ts';

/** A finding at one place, as formats for code review show it. */
export interface Annotation extends Omit<Finding, 'also' | 'level'> {
  readonly level: Exclude<Level, 'todo'>;
  /** The fact and the next step on one line, without control characters. */
  readonly text: string;
}

/** Each place of each finding; what only a later status asks for is not in order, nor out of it. */
export const annotationsOf = (findings: readonly Finding[]): readonly Annotation[] =>
  findings.flatMap(({ also = [], level, ...finding }) => {
    if (level === 'todo') return [];
    const text = shown(`${finding.message} ${finding.fix}`, 1000);
    return [finding.place, ...also].map((place) => ({ ...finding, level, place, text }));
  });
