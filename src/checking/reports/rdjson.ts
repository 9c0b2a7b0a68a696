import type { Place, Point } from '../../model/finding.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { byteColumn } from './columns.ts';
import { jsonText } from './json-text.ts';
import type { Report, ReportInput } from './report.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** Reviewdog's format. Its columns are UTF-8 bytes. */
export const rdjsonReport: Report = (input) => {
  const diagnostics = annotationsOf(input).map((annotation) => diagnosticOf(annotation, input));
  return jsonText({ source: { name: 'tollgate' }, diagnostics });
};

function diagnosticOf({ rule, level, text, place, edits = [] }: Annotation, { textOf, pageOf }: ReportInput) {
  const source = textOf(place.file);
  const range = rangeOf(place, source);
  const [edit, ...more] = edits;
  // A suggestion stands beside the range it is about; an edit somewhere else is for `--fix`.
  const fits = more.length === 0 && edit?.start === place.start?.offset && edit?.end === place.end?.offset;
  return {
    message: text,
    location: { path: place.file, ...(range ? { range } : {}) },
    severity: severities[level],
    code: { value: rule, ...(pageOf ? { url: pageOf(rule) } : {}) },
    ...(edit && range && fits ? { suggestions: [{ range, text: edit.text }] } : {}),
  };
}

function rangeOf({ start, end }: Place, source: string | undefined) {
  if (!start || source === undefined) return undefined;
  const at = (point: Point) => ({ line: point.line, column: byteColumn(source, point) });
  return { start: at(start), ...(end ? { end: at(end) } : {}) };
}
