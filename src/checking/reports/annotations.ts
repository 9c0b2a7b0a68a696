import type { Finding, Level, Place } from '../../model/finding.ts';
import { shown } from '../messages/fill.ts';
import type { ReportInput } from './report.ts';

/** A finding at one place, as formats for code review show it. */
export interface Annotation extends Omit<Finding, 'also' | 'level' | 'related'> {
  readonly level: Exclude<Level, 'todo'>;
  /** The fact and the next step on one line in the language of the run, without control characters. */
  readonly text: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** Each place of each finding; what only a later status asks for is not in order, nor out of it. */
export const annotationsOf = ({ findings, speak }: Pick<ReportInput, 'findings' | 'speak'>): readonly Annotation[] =>
  findings.flatMap(({ also = [], level, related = [], ...finding }) => {
    if (level === 'todo') return [];
    const text = shown(`${speak(finding.message)} ${speak(finding.fix)}`, 1000);
    const others = related.map((other) => ({ ...other, message: speak(other.message) }));
    return [finding.place, ...also].map((place) => ({ ...finding, level, place, text, related: others }));
  });
