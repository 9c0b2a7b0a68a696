import type { Problem } from '../compile/problem.ts';
import type { FileWithFacts } from './file-with-facts.ts';
import { findImageProblems } from './images/image-problems.ts';
import { findLinkProblems } from './link-problems.ts';
import { findNameProblems } from './name-problems.ts';

/** Problems of families L and B that one file alone does not show: names, images, links. */
export function findAcrossProblems(files: readonly FileWithFacts[]): readonly Problem[] {
  return [...findNameProblems(files), ...findImageProblems(files), ...findLinkProblems(files)];
}
