import { type CheckResult, type Clock, checkAcross } from './check-across.ts';
import { checkFile } from './check-file.ts';
import type { SourceFile } from './file-check.ts';
import { createRecall } from './recall.ts';
import { defaults } from './settled.ts';

export { type CheckedWriteUp, type CheckResult, type Clock, checkAcross, type Todo } from './check-across.ts';
export { checkFile } from './check-file.ts';
export type { FileCheck, SourceFile } from './file-check.ts';

/** Judges a whole archive. It throws nothing at authors: whatever is wrong with a text is a finding. */
export const check = (files: readonly SourceFile[], clock: Clock): CheckResult =>
  checkAcross(files, files.map(checkFile), clock, createRecall(defaults));
