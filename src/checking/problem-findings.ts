import type { Problem } from '../compile/problem.ts';
import type { Finding } from '../model/finding.ts';
export const problemFindings = (problems: readonly Problem[]): readonly Finding[] =>
  problems.map(({ code, place }) => ({
    rule: code,
    level: /^(Y09|Y10|B09|B10|B13|B17|B19|L10|L12)$/.test(code) ? 'warning' : 'error',
    place,
    message: code,
    fix: code,
  }));
