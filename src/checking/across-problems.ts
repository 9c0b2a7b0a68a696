import type { BodyFacts } from '../compile/body-facts.ts';
import type { Problem } from '../compile/problem.ts';
import { findImageProblems } from './image-problems.ts';
import { findLinkProblems } from './link-problems.ts';
import { findNameProblems } from './name-problems.ts';

/** A file of the archive, with what its body holds when it is a write-up that could be read. */
export interface FileWithFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A symbolic link is named and not followed. */
  readonly isLink?: true;
  readonly facts?: BodyFacts | undefined;
}

/** Problems of families L and B that one file alone does not show: names, images, links. */
export function findAcrossProblems(files: readonly FileWithFacts[]): readonly Problem[] {
  return [...findNameProblems(files), ...findImageProblems(files), ...findLinkProblems(files)];
}
