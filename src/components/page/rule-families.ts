import { ruleFamilyOf } from '../../model/rule-family.ts';

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

/** Rules by family, in the order of the titles; coded ones by number, named ones in the order they come. */
export function ruleFamilies(
  rules: readonly RuleText[],
  titles: Readonly<Record<string, string>>,
): readonly RuleFamily[] {
  const byFamily = Map.groupBy(rules, ({ id }) => ruleFamilyOf(id));
  return Object.entries(titles).flatMap(([key, title]) => {
    const own = byFamily.get(key);
    return own ? [{ key, title, rules: key.length > 1 ? own : own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }] : [];
  });
}

const widestLine = 160;
const mostLines = 12;

/** An example as it is shown: the lines that matter, or the body where only that matters; what is too long is cut. */
export const exampleText = ({ yaml, body, text }: RuleText['examples'][number]): string => {
  const lines = (text ?? body ?? yaml ?? '').split('\n').map(shownLine);
  return (lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines).join('\n');
};

/** A control character can't stand in a page, so its picture does. */
const shownLine = (line: string): string =>
  (line.length > widestLine ? `${line.slice(0, widestLine)}…` : line).replace(/[^\P{Cc}\t\x7f-\x9f]/gu, (control) =>
    String.fromCodePoint(0x24_00 + control.charCodeAt(0)),
  );
