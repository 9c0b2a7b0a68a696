import type { ErrorCode } from 'yaml';
import type { Edit } from '../../model/finding.ts';
import type { YamlFault } from '../problem.ts';
import type { Patch } from './patch.ts';

/** What is said about a fault, and the patch of a scratch copy that lets parsing go on. Offsets of the front matter. */
export interface Repair {
  readonly patch: Patch;
  readonly start: number;
  readonly end: number;
  readonly code: 'Y01' | 'Y03';
  readonly fault: YamlFault;
  readonly key: string;
  readonly value: string;
  /** What `--fix` writes; absent when a person decides. */
  readonly edit?: Edit;
  /** The patch takes fields out, so nothing can be said about what is missing. */
  readonly isGap?: true;
  /** The parser went on at once, so that its next fault is a fault of its own. */
  readonly isAlone?: true;
}

/** Where the parser stopped, in the text as written. */
export interface Fault {
  readonly code: ErrorCode;
  readonly pos: readonly [start: number, end: number];
}
