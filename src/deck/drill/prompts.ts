import type { DrillStep } from './drill.ts';

/** Questions by kind of step; those for rows take turns. */
export interface PromptBank {
  readonly briefing: readonly string[];
  readonly signal: readonly string[];
  readonly finding: readonly string[];
  readonly ending: readonly string[];
  readonly ideas: readonly string[];
  readonly options: readonly string[];
  readonly open: readonly string[];
  readonly decision: readonly string[];
  readonly end: readonly string[];
}

export interface Prompt {
  readonly text: string;
  /** The author's, as a translation calls it: `drill.prompts.2`. */
  readonly path?: string;
}

/** Two of a bank stand under a row: one to look, one to speak. */
const promptsOfRow = 2;

/**
 * The questions of each step, in the order of the steps. The same drill has the same questions every time. `own` are
 * the author's: the first takes the place of those of step 1, and so on.
 */
export function drillPrompts(
  steps: readonly DrillStep[],
  bank: PromptBank,
  own: readonly string[] = [],
): readonly (readonly Prompt[])[] {
  return steps.map((step, index) => {
    const written = index === 0 ? undefined : own[index - 1];
    if (written !== undefined) return [{ text: written, path: `drill.prompts.${index}` }];
    const texts =
      step.kind === 'row' ? turnOf(bank[step.phase], rowsBefore(steps, index, step.phase)) : bank[step.kind];
    return texts.map((text) => ({ text }));
  });
}

const rowsBefore = (steps: readonly DrillStep[], index: number, phase: 'finding' | 'ending') =>
  steps.slice(0, index).filter((step) => step.kind === 'row' && step.phase === phase).length;

function turnOf(texts: readonly string[], turn: number): string[] {
  const from = (turn * promptsOfRow) % Math.max(1, texts.length);
  return [...texts.slice(from), ...texts.slice(0, from)].slice(0, promptsOfRow);
}
