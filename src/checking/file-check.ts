import type { BodyFacts } from '../compile/body-facts.ts';
import type { Finding } from '../model/finding.ts';
import type { MomentResult } from '../model/moment.ts';
import type { FoundInWords } from './read-words.ts';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A symbolic link is named and not followed. */
  readonly isLink?: true;
}

/**
 * What one file's bytes alone tell. Plain data that depends on nothing else, so a cache can keep it by digest and
 * version of the checker.
 */
export interface FileCheck {
  readonly path: string;
  /** Families L, Y, B and S, as far as one file shows them, and secrets. */
  readonly findings: readonly Finding[];
  /** The values that passed the schema, with defaults; absent when the file has no front matter to read. */
  readonly fields?: unknown;
  /** Of a postmortem: what each of its `momentFields` means, in their order. */
  readonly moments?: readonly MomentResult[];
  /** Of a settings file: as read, with what the schema refused. */
  readonly data?: unknown;
  /** Of a settings file: what counts, whatever was refused. */
  readonly settled?: unknown;
  /** Where the fields stand that are written; see `spotsOf`. */
  readonly spots?: string;
  /** Whether the schema refused nothing, so that `fields` has its full type. */
  readonly isWhole: boolean;
  /** Lines that could not be read are left out of `fields`: what seems to be missing may stand in them. */
  readonly hasGaps?: true;
  readonly facts?: BodyFacts;
  /** Why reading this file broke; the text may be fine, the checker is not. */
  readonly crash?: string;
  /** Uses of words, and personal data: settings and status decide later what counts. */
  readonly words?: FoundInWords;
}

/** A file with what `checkFile` said about it. */
export interface CheckedFile {
  readonly file: SourceFile;
  readonly check: FileCheck;
}

/** A file of which no rule reads the bytes: a link, or whatever belongs to no write-up. */
export const nothingIn = (path: string): FileCheck => ({ path, findings: [], isWhole: false });
