import type { Place } from '../../model/finding.ts';
import { allRules } from '../all-rules.ts';
import { shown } from '../messages/fill.ts';
import type { RuleCard } from '../rule.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Report, ReportInput } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note', todo: 'note' } as const;

/** SARIF 2.1.0 for code scanning. Columns are UTF-16 units and ends are exclusive, as in a finding. */
export const sarifReport: Report = (input) => {
  const annotations = annotationsOf(input);
  const fingerprints = fingerprintsOf(annotations);
  const run = {
    tool: { driver: { name: 'Tollgate', rules: allRules.map((rule) => describe(rule, input)) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { PROJECT: { description: { text: 'The root of the project.' } } },
    results: annotations.map((annotation, index) => resultOf(annotation, fingerprints[index])),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
};

const describe = ({ id, title, why, level }: RuleCard, { pageOf, speak }: ReportInput) => ({
  id,
  shortDescription: { text: speak(title) },
  fullDescription: { text: speak(why) },
  defaultConfiguration: { level: levels[level] },
  ...(pageOf ? { helpUri: pageOf(id) } : {}),
});

const indexes = new Map(allRules.map(({ id }, index) => [id, index]));

function resultOf({ rule, level, text, place, related }: Annotation, fingerprint: string | undefined) {
  const ruleIndex = indexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[level],
    message: { text },
    locations: [locationOf(place)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, id) => ({
            id: id + 1,
            ...locationOf(other.place),
            message: { text: shown(other.message) },
          })),
        }
      : {}),
    partialFingerprints: { 'tollgate/v1': fingerprint },
  };
}

/** A region is left out where no place is known: line 0 is not allowed. */
function locationOf({ file, start, end }: Place) {
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
  };
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: 'PROJECT' }, ...(region ? { region } : {}) } };
}
