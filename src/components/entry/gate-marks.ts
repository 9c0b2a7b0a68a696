import type { StripGate } from '../../model/derived.ts';
import { labelIn } from '../../model/lists.ts';
import type { GateOutcome } from '../../model/schema/choices.ts';

/** One gate as the strip draws it. */
export interface GateMark {
  readonly id: string;
  readonly label: string;
  readonly outcome: GateOutcome;
}

/** The marks of a strip. A gate that the write-up does not mention is not known. */
export const gateMarks = (
  strip: readonly StripGate[],
  { language, defaultLanguage }: { readonly language: string; readonly defaultLanguage: string },
): readonly GateMark[] =>
  strip.map(({ gate, outcome }) => ({
    id: gate.id,
    label: labelIn(gate.label, language, defaultLanguage, gate.id),
    outcome: outcome === 'unlisted' ? 'unknown' : outcome,
  }));

/** Whether there is anything to draw: a write-up that mentions no gate has no strip. */
export const hasStrip = (marks: readonly GateMark[]): boolean => marks.some(({ outcome }) => outcome !== 'unknown');
