import type { Place, Point } from '../../model/finding.ts';
import { annotationsOf } from './annotations.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A Code Quality report. The format asks for a line; where no place is known it is the first. */
export const gitlabReport: Report = (input) => {
  const annotations = annotationsOf(input);
  const fingerprints = fingerprintsOf(annotations);
  const issues = annotations.map(({ rule, level, text, place }, index) => ({
    description: text,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: severities[level],
    location: { path: place.file, lines: linesOf(place), ...positionsOf(place) },
  }));
  return jsonText(issues);
};

const linesOf = ({ start, end }: Place) => ({ begin: start?.line ?? 1, ...(end ? { end: end.line } : {}) });

/** GitLab shows lines; columns are there for other readers of the report. */
const positionsOf = ({ start, end }: Place) =>
  start ? { positions: { begin: spot(start), ...(end ? { end: spot(end) } : {}) } } : {};
const spot = ({ line, column }: Point) => ({ line, column });
