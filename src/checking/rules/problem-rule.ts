import type { Problem, ProblemCode, ProblemOf } from '../../compile/problem.ts';
import type { Rule, RuleCard, RuleFinding } from '../rule.ts';

type Said = Pick<RuleFinding, 'message' | 'fix' | 'level' | 'nearest'>;

/** A rule whose work is done while a text is read: it puts into words what was found. */
export function problemRule<Code extends ProblemCode>(
  id: Code,
  {
    say,
    level = 'error',
    ...card
  }: Omit<RuleCard, 'id' | 'level'> & {
    readonly level?: RuleCard['level'];
    readonly say: (problem: ProblemOf<Code>) => Said;
  },
): Rule<Problem> {
  const isOurs = (problem: Problem): problem is Problem & ProblemOf<Code> => problem.code === id;
  return {
    id,
    level,
    ...card,
    check: (problem) => (isOurs(problem) ? [{ place: problem.place, ...editsOf(problem), ...say(problem) }] : []),
  };
}

const editsOf = ({ edits }: Problem) => (edits && edits.length > 0 ? { edits } : {});
