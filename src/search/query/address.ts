import { type Choices, type FacetName, facetNames } from './facet-names.ts';
import { isSort, type Sort } from './sort.ts';

/** Everything that a search page shows depends on this, and the address holds all of it. */
export interface SearchState {
  readonly query: string;
  readonly isExact: boolean;
  readonly choices: Choices;
  /** `2025`, `2025-06` or `2025-06-29`: the first and the last day, both included. Empty: open. */
  readonly from: string;
  readonly to: string;
  /** Absent: by relevance with a query, newest first without. */
  readonly sort?: Sort;
  /** Steps of results that are shown, counted from 1. */
  readonly page: number;
}

export const emptyState: SearchState = { query: '', isExact: false, choices: {}, from: '', to: '', page: 1 };

export const mostPages = 20;
const mostValues = 50;
const longestValue = 120;
const longestQuery = 4000;

const isDay = (text: string) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));

/** Control characters and lone surrogates become spaces: they find nothing, and an address cannot hold them all. */
const readable = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();

function readChoices(params: URLSearchParams): Choices {
  const choices: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = params
      .getAll(name)
      .map(readable)
      .filter((value) => value !== '' && value.length <= longestValue);
    if (values.length > 0) choices[name] = [...new Set(values)].sort().slice(0, mostValues);
  }
  return choices;
}

/** From the part of an address after `?`. What it does not know is left aside. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const day = (name: string) => (isDay(params.get(name) ?? '') ? (params.get(name) ?? '') : '');
  const page = Number(params.get('page') ?? 1);
  return {
    query: readable((params.get('q') ?? '').slice(0, longestQuery)),
    isExact: params.get('exact') === '1',
    choices: readChoices(params),
    from: day('from'),
    to: day('to'),
    ...(isSort(sort) && { sort }),
    page: Number.isInteger(page) ? Math.min(Math.max(page, 1), mostPages) : 1,
  };
}

/** The part of an address with its `?`; empty for the empty state. Equal states have equal addresses. */
export function writeState({ query, isExact, choices, from, to, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (value !== '') params.append(name, value);
  };
  add('q', readable(query.slice(0, longestQuery)));
  if (isExact) add('exact', '1');
  for (const name of facetNames) for (const value of (choices[name] ?? []).toSorted()) add(name, value);
  add('from', from);
  add('to', to);
  add('sort', sort ?? '');
  if (page > 1) add('page', String(page));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const dayMs = 86_400_000;

/** Days since 1970 of the first or the last day that a part of a day stands for. */
export function dayNumber(day: string, end: 'first' | 'last'): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (day === '' || year === undefined) return undefined;
  const ms =
    end === 'first'
      ? Date.UTC(year, (month ?? 1) - 1, date ?? 1)
      : month === undefined
        ? Date.UTC(year + 1, 0, 0)
        : Date.UTC(year, date === undefined ? month : month - 1, date ?? 0);
  return Math.floor(ms / dayMs);
}

/** The state as the engine asks for it. */
export const filterOf = ({ choices, from, to }: SearchState) => ({
  choices,
  from: dayNumber(from, 'first'),
  until: dayNumber(to, 'last'),
});

export const sortOf = ({ query, sort }: SearchState): Sort => sort ?? (query === '' ? 'newest' : 'relevance');

/** The same with one value more or less, from the first page. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const chosen = state.choices[name] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort();
  const { [name]: _, ...others } = state.choices;
  return { ...state, choices: values.length > 0 ? { ...others, [name]: values } : others, page: 1 };
}

/** The same question with no filter, from the first page. */
export const unfiltered = (state: SearchState): SearchState => ({ ...state, choices: {}, from: '', to: '', page: 1 });
