import type { PostmortemEntry } from '../../model/entry.ts';
import type { DrillStep } from './drill.ts';

/** What the game master's table says about a step beside what is read aloud. */
export interface SheetNotes {
  /** `ideas`: what showed that each idea was not it. `as-before`: the same as at the first step. */
  readonly ifTheyAsk: 'ideas' | 'as-before' | 'nothing';
  /** What is still held back. */
  readonly notYet: 'cause' | 'choice' | 'nothing';
}

/** One for each step, in their order. The cause is out with the row at which it was understood. */
export function sheetNotes(entry: PostmortemEntry, steps: readonly DrillStep[]): readonly SheetNotes[] {
  const { understood } = entry.times;
  const hasAnswers = ruledOutIdeas(entry).length > 0;
  const isCauseTold = (step: DrillStep) =>
    step.kind === 'end' ||
    (step.kind === 'row' &&
      understood !== undefined &&
      step.row.moment !== undefined &&
      step.row.moment.ms >= understood.ms);
  return steps.map((step) => ({
    ifTheyAsk:
      !hasAnswers || isCauseTold(step) || step.kind === 'decision' || step.kind === 'briefing'
        ? 'nothing'
        : step.kind === 'signal'
          ? 'ideas'
          : 'as-before',
    notYet: isCauseTold(step) ? 'nothing' : step.kind === 'options' ? 'choice' : 'cause',
  }));
}

/** The ideas that something spoke against, with their numbers from 1. */
export const ruledOutIdeas = ({ fields }: PostmortemEntry) =>
  fields.hypotheses.flatMap(({ idea, outcome, how }, index) =>
    outcome === 'ruled-out' && how ? [{ number: index + 1, idea, how }] : [],
  );
