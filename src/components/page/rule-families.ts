/** What the guide prints of a rule; the check's own rules have this shape. */
export interface RuleText {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'info' | 'todo';
  readonly title: string;
  readonly why: string;
  readonly examples: readonly {
    readonly yaml?: string;
    readonly body?: string;
    readonly text?: string;
    readonly finds?: string;
  }[];
}

export interface RuleFamily {
  readonly letter: string;
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** Rules by the letter of their code, in the order of the titles; within a family by number. */
export function ruleFamilies(
  rules: readonly RuleText[],
  titles: Readonly<Record<string, string>>,
): readonly RuleFamily[] {
  const byLetter = Map.groupBy(rules, ({ id }) => id.slice(0, 1));
  return Object.entries(titles).flatMap(([letter, title]) => {
    const own = byLetter.get(letter);
    return own ? [{ letter, title, rules: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }] : [];
  });
}

/** An example as it is shown: the lines that matter, or the body where only that matters. */
export const exampleText = ({ yaml, body, text }: RuleText['examples'][number]): string => text ?? body ?? yaml ?? '';
