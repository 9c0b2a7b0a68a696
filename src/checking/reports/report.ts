import type { Finding } from '../../model/finding.ts';
import type { Speak } from '../../model/sentence.ts';
import type { Todo } from '../check.ts';

export type Tone = 'error' | 'warning' | 'info' | 'quiet';

/** What a format prints. */
export interface ReportInput {
  /** Sorted, as `check` gives them. */
  readonly findings: readonly Finding[];
  readonly todo: readonly Todo[];
  /** How many files were read. */
  readonly files: number;
  /** The language of the run. */
  readonly speak: Speak;
  /** The text of a file as read, for code frames and columns in bytes. */
  readonly textOf: (file: string) => string | undefined;
  /** The full address of the page that explains a rule; absent when nobody said where the site is. */
  readonly pageOf?: (rule: string) => string;
  /** Colour, where the stream takes it. */
  readonly paint?: (tone: Tone, text: string) => string;
}

/** One format: the same findings as text for a reader or a tool. Ends with a line break. */
export type Report = (input: ReportInput) => string;
