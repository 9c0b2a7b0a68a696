import type { Label } from '../../model/schema/archive-lists.ts';
import type { Context } from '../subject.ts';

/** Names that only look like words of a rule: services, teams, gates, and the archive's own list. */
export function termsOf({ settings, catalog }: Context): readonly string[] {
  const names = [
    ...settings.wording.words,
    ...[...catalog.services, ...catalog.teams].flatMap(({ id, name }) => [id, name ?? id]),
    ...[...settings.tollgates, ...catalog.teams.flatMap(({ tollgates }) => tollgates ?? [])].flatMap(({ label }) =>
      textsOf(label),
    ),
  ];
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

const textsOf = (label: Label): readonly string[] => (typeof label === 'string' ? [label] : Object.values(label));

const widest = 80;

/** Whether a range of a text has a part in common with one of the names. */
export function isInTerm(text: string, start: number, end: number, terms: readonly string[]): boolean {
  const from = Math.max(0, start - widest);
  const window = text.slice(from, end + widest).toLowerCase();
  return terms.some((term) => {
    for (let at = window.indexOf(term); at >= 0; at = window.indexOf(term, at + 1)) {
      const first = from + at;
      if (first < end && first + term.length > start && isWhole(window, at, term.length)) return true;
    }
    return false;
  });
}

const isWhole = (text: string, at: number, length: number) =>
  !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + length] ?? ' '));
