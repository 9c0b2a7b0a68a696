import type { Problem } from '../../compile/problem.ts';
import type { Rule } from '../rule.ts';
import { bodySyntaxRules } from './body-syntax.ts';
import { bodyTargetRules } from './body-targets.ts';

/** Family B: the text below the front matter. */
export const bodyRules: readonly Rule<Problem>[] = [...bodySyntaxRules, ...bodyTargetRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
