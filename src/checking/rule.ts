import type { Finding, Level } from '../model/finding.ts';
import type { Asked } from './asked.ts';

/** A small archive that shows a rule at work: what the rule says about it, word for word, or nothing. */
export interface Example {
  /** Front matter lines; `title` and `team` are added when absent. */
  readonly yaml?: string;
  readonly body?: string;
  /** The whole file, in place of `yaml` and `body`. */
  readonly text?: string;
  /** Default: `content/postmortems/2026-03-03-example.mdx`. */
  readonly path?: string;
  /** Other files of the archive, by path; settings and catalogue among them. */
  readonly files?: Readonly<Record<string, string>>;
  /** The message; absent when the rule leaves this text alone. */
  readonly finds?: string;
}

/** A kept promise about texts, as the guide prints it and the tests prove it. */
export interface RuleCard {
  readonly id: string;
  /** The strongest level it speaks with. */
  readonly level: Level;
  /** The promise in a few words, for the guide's heading: "Resolved comes after mitigated". */
  readonly title: string;
  /** For the author: why it matters. */
  readonly why: string;
  /** At least one with `finds` and one without: they are tests and the guide's section. */
  readonly examples: readonly Example[];
}

/**
 * `Subject` is what a rule looks at: one write-up, a settings file, or the whole archive.
 * `check` yields findings without `rule` and, unless it differs, without a level.
 */
export interface Rule<Subject> extends RuleCard {
  /**
   * For what a later status asks: the runner gives its findings the level `todo` or `error`, and does not run the rule
   * where it is never asked. A rule with parts of different demands narrows inside `check`.
   */
  readonly asked?: Asked;
  readonly check: (subject: Subject) => Iterable<RuleFinding>;
}

export type RuleFinding = Omit<Finding, 'rule' | 'level'> & { readonly level?: Level };
