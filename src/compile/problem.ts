import type { Edit, Place } from '../model/finding.ts';
import type { Sentence } from '../model/sentence.ts';

/**
 * What reading a text found, as data: a rule of the same code puts it into words. One line for each code, so that the
 * compiler refuses a rule that speaks of something nobody measured.
 */
interface Details {
  L01: { readonly bytes: number };
  L02: { readonly byte: number; readonly line: number; readonly isNul: boolean };
  L03: { readonly line: number };
  L04: object;
  L05: object;
  L06: object;
  L07: { readonly bytes: number };
  L08: { readonly name: string; readonly example: string };
  L09: { readonly id: string; readonly files: readonly string[] };
  L10: { readonly path: string; readonly asMdx: string | undefined; readonly isLink: boolean };
  L11: { readonly text: string };
  L12: { readonly line: number };
  L13: { readonly line: number; readonly key: string; readonly end: number };

  Y01: { readonly line: number; readonly fault: YamlFault; readonly key: string; readonly value: string };
  Y02: { readonly key: string; readonly lines: readonly [number, number] };
  Y03: { readonly line: number };
  Y04: { readonly line: number };
  Y05: { readonly line: number; readonly tag: string };
  Y06: { readonly levels: number; readonly values: number };
  Y07: { readonly key: string };
  Y08: object;
  Y09: { readonly line: number; readonly kept: string; readonly rest: string };
  Y10: { readonly items: number };

  B01: { readonly characters: number; readonly line?: number };
  B02: { readonly line: number; readonly fault: SyntaxFault };
  B03: { readonly line: number; readonly word: string; readonly isSentence: boolean };
  B04: { readonly line: number; readonly text: string };
  B05: { readonly name: string; readonly misplaced?: Misplaced; readonly known: readonly string[] };
  B06: { readonly name: string; readonly component: string };
  B07: { readonly name: string; readonly component: string; readonly known: readonly string[] };
  B08: { readonly url: string; readonly isHttp: boolean; readonly isImage?: true };
  B09: { readonly text: string };
  B10: { readonly src: string };
  B11: {
    readonly line: number;
    readonly character: string;
    readonly isDirection: boolean;
    readonly isInCode: boolean;
  };
  B12: { readonly src: string; readonly isFolderForm: boolean };
  B13: { readonly url: string; readonly candidates: readonly string[] };
  B14: { readonly name: string; readonly component: string; readonly value: string; readonly expected: string };
  B15: { readonly what: 'fragment' | 'dotted-name' | 'node'; readonly text: string };
  B16: { readonly src: string; readonly fault: ImageFault; readonly detail?: Sentence };
  B17: { readonly src: string; readonly bytes: number };
  B18: { readonly what: 'depth' | 'components' | 'brackets'; readonly count: number };
  B19: { readonly language: string; readonly known: readonly string[] };
  B20: { readonly line: number; readonly fence: string };
}

/** Why YAML stops. `key` and `value` of the problem are empty where no single value is at fault. */
export type YamlFault =
  | 'colon'
  | 'first-character'
  | 'indentation'
  | 'not-closed'
  | 'left-over'
  | 'no-colon'
  | 'no-space'
  | 'no-break-space'
  | 'bullet'
  | 'comment'
  | 'list-beside-key'
  | 'escape'
  | 'key'
  | 'after-value'
  | 'documents'
  | 'unknown';

/** Why MDX stops. */
export type SyntaxFault =
  | { readonly kind: 'less-than'; readonly text: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'unclosed'; readonly name: string; readonly isVoid: boolean }
  | { readonly kind: 'stray-closing'; readonly name: string }
  | { readonly kind: 'misspelt-closing'; readonly name: string; readonly open: string }
  | { readonly kind: 'tag'; readonly text: string }
  | { readonly kind: 'brace' }
  | { readonly kind: 'unknown' };

/** A component of the list where it does not belong. */
export type Misplaced =
  | { readonly reason: 'kind'; readonly kind: string }
  | { readonly reason: 'parent'; readonly parent: string }
  | { readonly reason: 'inline' }
  | { readonly reason: 'children' };

export type ImageFault = 'place' | 'type' | 'not-an-image' | 'unsafe-svg';

export type ProblemCode = keyof Details;

export type ProblemOf<Code extends ProblemCode> = {
  readonly [C in Code]: { readonly code: C; readonly place: Place; readonly edits?: readonly Edit[] } & Details[C];
}[Code];

export type Problem = ProblemOf<ProblemCode>;
