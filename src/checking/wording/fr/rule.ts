import type { WordingRule } from '../rule.ts';

/** A French rule is as strict as its English twin, and asks the same question. */
export type FrenchRule = Omit<
  WordingRule,
  'group' | 'levels' | 'fact' | 'why' | 'question' | 'isDiscussed' | 'adjust'
> & {
  readonly twin: string;
  /** Where the rule has levels of its own. */
  readonly levels?: string;
};
