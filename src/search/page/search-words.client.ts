import type { FacetName } from '../query/facet-names.ts';

/** What search says in the browser, in the page's language; `{…}` is filled in. A dictionary holds all of it. */
export interface SearchWords {
  readonly searching: string;
  readonly noneAtAll: string;
  readonly all: { readonly one: string; readonly other: string };
  readonly results: { readonly one: string; readonly other: string };
  readonly first: string;
  readonly none: string;
  readonly noWords: string;
  readonly noPhrase: string;
  readonly asWords: string;
  readonly notHeld: string;
  readonly like: string;
  readonly toArchive: string;
  readonly without: { readonly one: string; readonly other: string };
  readonly withoutOne: string;
  readonly withoutAll: string;
  readonly showingFor: string;
  readonly asWritten: string;
  readonly leftOut: string;
  readonly pasted: string;
  readonly strange: string;
  readonly missing: string;
  readonly trouble: string;
  readonly noWasm: string;
  readonly narrowDown: string;
  readonly showResults: { readonly one: string; readonly other: string };
  readonly chosenCount: { readonly one: string; readonly other: string };
  readonly remove: string;
  readonly clear: string;
  readonly since: string;
  readonly until: string;
  readonly allValues: string;
  readonly replies: { readonly one: string; readonly other: string };
  readonly open: { readonly one: string; readonly other: string };
  readonly overdue: { readonly one: string; readonly other: string };
  readonly allDone: string;
  readonly anonymous: string;
  readonly slashOn: string;
  readonly slashOff: string;
  /** Of each facet. */
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Names of the values of closed lists; other values bring their own. */
  readonly values: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** `Code review: missed`. */
  readonly gate: string;
  readonly sections: Readonly<Record<string, string>>;
}

const { lang } = document.documentElement;
const forms = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang);

/** As the page's language writes it. */
export const numberText = (count: number): string => numbers.format(count);

/** The sentence for a number, which stands for `{count}`. */
export const counted = (words: { readonly one: string; readonly other: string }, count: number): string =>
  (forms.select(count) === 'one' ? words.one : words.other).replace('{count}', numberText(count));

/** What a value of a facet is called; `label` is the archive's word for it. */
export function valueName(words: SearchWords, facet: FacetName, value: string, label = value): string {
  if (facet !== 'gate') return words.values[facet]?.[value] ?? label;
  const cut = value.lastIndexOf(':');
  const gate = label === value ? value.slice(0, cut) : label;
  const outcome = words.outcomes[value.slice(cut + 1)] ?? value.slice(cut + 1);
  return words.gate.replace('{gate}', gate).replace('{outcome}', outcome.toLocaleLowerCase());
}
