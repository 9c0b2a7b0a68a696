import type { WriteUpPath } from '../../model/paths.ts';
import type { FieldPath } from '../subject.ts';
import type { WordingContext } from './rule.ts';

/** Which texts of a front matter are read, and as what: wording-rules.md, section 2.1. Positions are `*`. */
const postmortem: Readonly<Record<string, WordingContext>> = {
  ...allAs('prose', [
    'title brief.reported brief.howItHappened brief.mitigatedBy brief.preventing impact.who impact.counted',
    'detection.firstSignal contributingFactors.*.what hypotheses.*.idea hypotheses.*.how',
    'mitigation.options.*.what mitigation.options.*.pros.* mitigation.options.*.cons.* mitigation.options.*.estimate',
    'mitigation.options.*.views.*.view mitigation.options.*.notChosenBecause mitigation.decision mitigation.verifiedBy',
    'surprisedBy.* wentWell.* gotLucky.* learned.* people.care recurrenceOf.*.note drill.title drill.prompts.*',
    'deck.notes.*',
  ]),
  ...allAs('gate', ['tollgates.*.because tollgates.*.acceptedRisk']),
  ...allAs('timeline', ['timeline.*.what']),
  ...allAs('followUp', ['followUps.*.what followUps.*.droppedBecause followUps.*.guard.what']),
  ...allAs('story', ['truths.*.note truths.*.toldClients']),
};

const story = allAs('story', ['title whatBroke lasted howItFelt oneLine whatHelped.* changedSince.* notAlone.*']);

const tables: Readonly<Record<WriteUpPath['originalKind'], Readonly<Record<string, WordingContext>>>> = {
  postmortem,
  story,
  reply: {},
  guide: {},
};

function allAs(context: WordingContext, keys: readonly string[]): Readonly<Record<string, WordingContext>> {
  return Object.fromEntries(keys.flatMap((line) => line.split(' ')).map((key) => [key, context]));
}

export interface WordedField {
  readonly path: FieldPath;
  /** The field in the original, with `*` for positions and names: `followUps.*.what`. */
  readonly key: string;
  readonly context: WordingContext;
  readonly value: string;
}

/** Every text of a front matter that wording rules read, in its order; values that the schema refuses included. */
export function wordedFields(file: WriteUpPath, data: unknown): readonly WordedField[] {
  const table = tables[file.originalKind];
  const found: WordedField[] = [];
  const walk = (value: unknown, path: FieldPath) => {
    if (typeof value === 'string') {
      const key = keyOf(path);
      const context = Object.hasOwn(table, key) ? table[key] : undefined;
      if (context) found.push({ path, key, context, value });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
    }
  };
  walk(data, []);
  return found;
}

function keyOf(path: FieldPath): string {
  const [first, second] = path;
  if (first === 'texts' && typeof second === 'string') return keyOfTranslated(second);
  if (first === 'deck' && second === 'notes') return 'deck.notes.*';
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** The main text of an item, which a translation names by the item alone: `followUps.show-row-count`. */
const mainTexts: Readonly<Record<string, string>> = {
  contributingFactors: 'what',
  hypotheses: 'idea',
  options: 'what',
  tollgates: 'because',
  followUps: 'what',
  timeline: 'what',
  truths: 'note',
  recurrenceOf: 'note',
};

function keyOfTranslated(path: string): string {
  const [list = '', , ...rest] = path.split('.');
  const main = mainTexts[list];
  if (main === undefined) return path.replace(/\.\d+$/, '.*');
  const below = rest.length === 0 ? [main] : rest.map((step) => (/^\d+$/.test(step) ? '*' : step));
  if (list === 'options' && below[0] === 'views') below.push('view');
  return [list === 'options' ? 'mitigation.options' : list, '*', ...below].join('.');
}
