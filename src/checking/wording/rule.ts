import type { Level } from '../../model/finding.ts';
import type { FieldPath } from '../subject.ts';
import type { Pattern } from './pattern.ts';

/** The kinds of place a text stands in, in the order of the letters of `levels`. */
export const contexts = ['prose', 'gate', 'timeline', 'followUp', 'story', 'reply'] as const;
export type WordingContext = (typeof contexts)[number];

/** Rules that share the question which leads to the missing fact. */
export type QuestionGroup = 'person' | 'wish' | 'hindsight' | 'oneCause' | 'duty' | 'heat' | 'fog' | 'care';

/** The words of a match and what stands around them in the same paragraph, at most 80 characters on each side. */
export interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly paragraph: string;
}

/** What else a level can depend on. */
export interface WriteUpFacts {
  readonly tags: readonly string[];
  readonly impactLevel: string | undefined;
  readonly replyKind: string | undefined;
  /** Every time of the write-up is certain without a zone beside it. */
  readonly hasZone: boolean;
}

/** One kind of phrase. Source of all rules: wording-rules.md, sections 4 and 5. */
export interface WordingRule {
  readonly id: string;
  readonly group: QuestionGroup;
  /** One letter for each context: E, W, I, or `-` where the rule is off. */
  readonly levels: string;
  /** Level in `impact.who`, `impact.counted` and `brief`, when stricter than the context's. */
  readonly impact?: 'W';
  /** Drops to info in a clause that argues about the term. */
  readonly isDiscussed?: true;
  /** Field paths where the rule is off although its context is on: the words are right there. */
  readonly offIn?: readonly string[];
  /** The only field paths where the rule is on. */
  readonly onlyIn?: readonly string[];
  readonly title: string;
  /** Completes "`the words` …" as a fact about the text. */
  readonly fact: string;
  readonly why: string;
  /** In place of the group's question. */
  readonly question?: string;
  /**
   * Words of which at least one occurs in every match, in lower case; `abcd*` is any word that starts with
   * abcd, `a+b` are two that both occur. Also `@`, `!`, `?`, `0` for a time of day, and `CAPS` for a word in capitals. Only
   * paragraphs with one of them are searched.
   */
  readonly words: string;
  readonly patterns: readonly Pattern[];
  /** Whether this use of the words is fine. */
  readonly passes?: (around: Around) => boolean;
  /** Another level by what the write-up says about itself; `undefined` turns the finding off. */
  readonly adjust?: (level: Level, facts: WriteUpFacts, words: string) => Level | undefined;
  /** A sentence with the found words in square brackets, and what can stand in its place. */
  readonly bad: string;
  readonly kinder: string;
  /** Sentences that look alike and are fine. */
  readonly clean?: readonly string[];
}

/** One use of a rule's words. Plain data that depends on one file alone. */
export interface WordingMatch {
  readonly rule: string;
  readonly context: WordingContext;
  /** Absent in the body. */
  readonly field?: FieldPath;
  /** The field in the original, with `*` for positions: `followUps.*.what`. */
  readonly key?: string;
  readonly words: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly isDiscussed: boolean;
}
