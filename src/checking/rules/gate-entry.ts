import { isActiveOn, labelIn, reasonsForGate } from '../../model/lists.ts';
import type { FieldPath, WriteUp } from '../subject.ts';

type Postmortem = WriteUp<'postmortem'>;

/** The defect went past the gate: such an entry needs a reason, a sentence and an answer. */
export function isThrough(outcome: string | undefined): boolean {
  return outcome === 'missed' || outcome === 'skipped';
}

/** The gate's label in the archive's first language; the id of a gate that is not listed. */
export function labelOfGate({ lists, context }: Postmortem, gate: string): string {
  const label = lists.tollgates.find(({ id }) => id === gate)?.label;
  const [language = 'en'] = context.settings.languages;
  return labelIn(label, language, 'en', gate);
}

/** Ids of the reasons that fit the gate and are not retired. */
export function reasonsOf({ lists, context }: Postmortem, gate: string): readonly string[] {
  return reasonsForGate(lists, gate)
    .filter((reason) => isActiveOn(reason, context.today))
    .map(({ id }) => id);
}

type Written = string | readonly (string | undefined)[] | undefined;

/** The follow-ups that a gate entry names, one or a list, each with its place. */
export function followUpsOf(followUp: Written, index: number): readonly { id: string; field: FieldPath }[] {
  const field = ['tollgates', index, 'followUp'];
  if (typeof followUp === 'string') return [{ id: followUp, field }];
  return (followUp ?? []).flatMap((id, position) => (id === undefined ? [] : [{ id, field: [...field, position] }]));
}
