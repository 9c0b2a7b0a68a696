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
  /** A letter, or `wording`, `secret`, `personal`. */
  readonly key: string;
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** The letter of a code, `secret` of `secret/jwt`; every other name is of a rule about wording. */
const familyOf = (id: string): string =>
  /^[A-Z]\d\d$/.test(id) ? id.slice(0, 1) : (/^(.+)\//.exec(id)?.[1] ?? 'wording');

/** Rules by family, in the order of the titles; coded ones by number, named ones in the order they come. */
export function ruleFamilies(
  rules: readonly RuleText[],
  titles: Readonly<Record<string, string>>,
): readonly RuleFamily[] {
  const byFamily = Map.groupBy(rules, ({ id }) => familyOf(id));
  return Object.entries(titles).flatMap(([key, title]) => {
    const own = byFamily.get(key);
    return own ? [{ key, title, rules: key.length > 1 ? own : own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }] : [];
  });
}

/** An example as it is shown: the lines that matter, or the body where only that matters. */
export const exampleText = ({ yaml, body, text }: RuleText['examples'][number]): string => text ?? body ?? yaml ?? '';
