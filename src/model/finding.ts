import { inEnglish, type Sentence, type Speak } from './sentence.ts';

/** Only `error` changes an exit code; `todo` is what a later status will ask for. */
export type Level = 'error' | 'warning' | 'info' | 'todo';

/** `line` from 1, `column` from 1 in UTF-16 units, `offset` from 0 in the text as read. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `file` from the project's root, with `/` on every system. Without `start` no place is known; `end` is exclusive. */
export interface Place {
  readonly file: string;
  readonly start?: Point;
  readonly end?: Point;
  readonly field?: readonly (string | number)[];
}

/** Replaces `[start, end)` of the file as read. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One fact about a text and its next step. Plain data: it survives JSON and a worker's message. */
export interface Finding {
  /** Stable, such as `S04` or `human-error`; its place is `/guides/rules/s/#S04`. */
  readonly rule: string;
  readonly level: Level;
  readonly place: Place;
  readonly also?: readonly Place[];
  readonly message: Sentence;
  readonly fix: Sentence;
  /** Closest known values, best first. */
  readonly nearest?: readonly string[];
  /** What `--fix` writes; absent when a person decides. */
  readonly edits?: readonly Edit[];
  readonly related?: readonly { readonly place: Place; readonly message: Sentence }[];
}

const levelOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** File, line, column, rule: the one order of every list of findings. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    levelOrder(a.place.file, b.place.file) ||
    (a.place.start?.offset ?? -1) - (b.place.start?.offset ?? -1) ||
    levelOrder(a.rule, b.rule) ||
    levelOrder(inEnglish(a.message), inEnglish(b.message))
  );
}

/** The same in one language, for a reader or a tool. */
export const sayFinding = ({ related, ...finding }: Finding, speak: Speak) => ({
  ...finding,
  message: speak(finding.message),
  fix: speak(finding.fix),
  ...(related ? { related: related.map((other) => ({ ...other, message: speak(other.message) })) } : {}),
});

export type SaidFinding = ReturnType<typeof sayFinding>;
