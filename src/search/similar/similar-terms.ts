import { stem } from '../query/stem.ts';
import { frenchStopWords, stopWords } from '../query/stop-words.ts';
import { fold, partsOf, writtenWords } from '../query/tokens.ts';

/** A text that is compared with others. */
export interface Compared {
  readonly id: string;
  /** A word counts as often as its text weighs. */
  readonly texts: readonly { readonly weight: number; readonly text: string }[];
  /** Names whose words say nothing here: of the archive, of the owning team. */
  readonly ignored: readonly string[];
}

/** The stemmed words of one text with how often they stand there, by weight. */
export interface Counted {
  readonly id: string;
  readonly counts: ReadonlyMap<number, number>;
}

/** The terms of all texts, numbered from 0. */
export interface Terms {
  readonly texts: readonly Counted[];
  /** A term's number is at most this, less one. */
  readonly size: number;
  /** A term as it is written most often. */
  readonly written: (term: number) => string;
}

const stemmed = (words: string) => words.trim().split(/\s+/).map(stem);

/** What every write-up speaks of, whatever happened, and function words that a query seldom has. */
const everywhere = new Set(
  stemmed(`
    able access affect allow application business cause change code complete continue customer day deploy due engineer
    error event experience fail failure fix follow full help high hour identify impact include incident increase
    investigate issue large lead main make many minute monitor multiple need new number occur one operation outage
    percent period problem process production provide recover report request require resolve respond result return root
    run server service several significant start state system take team time two update use user utc week work
    across against almost along already although always among another around away become between beyond cannot case
    despite either else enough even ever every find however instead itself least less like likely might much must never
    next often others per quite rather since sometimes still themselves though three toward unless upon usually various
    via well whether within without yet
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
    november december
  `),
);

const address = /\bhttps?:\/\/\S+/g;

/** Counts the terms of every text. Parts of a camelCase name are terms beside it; numbers and single letters are none. */
export function countTerms(compared: readonly Compared[]): Terms {
  const numbers = new Map<string, number>();
  const forms: Map<string, number>[] = [];
  const known = new Map<string, readonly (readonly [term: number, form: string])[]>();

  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(term, number);
      forms.push(new Map());
    }
    return number;
  };
  const termsIn = (written: string) => {
    const found =
      known.get(written) ??
      [written, ...partsOf(written)].flatMap((form): [number, string][] => {
        const term = termOf(form);
        return term === undefined ? [] : [[numberOf(term), form]];
      });
    known.set(written, found);
    return found;
  };

  const texts = compared.map(({ id, texts: weighed, ignored }): Counted => {
    const counts = new Map<number, number>();
    for (const { weight, text } of weighed) {
      for (const word of writtenWords(text.replace(address, ' '))) {
        for (const [term, form] of termsIn(word)) {
          counts.set(term, (counts.get(term) ?? 0) + weight);
          const written = forms[term];
          written?.set(form, (written.get(form) ?? 0) + 1);
        }
      }
    }
    for (const name of ignored)
      for (const word of writtenWords(name)) for (const [term] of termsIn(word)) counts.delete(term);
    return { id, counts };
  });

  const written = (term: number) =>
    [...(forms[term] ?? [])].reduce((best, form) => (form[1] > best[1] ? form : best), ['', 0] as const)[0];
  return { texts, size: numbers.size, written };
}

function termOf(form: string): string | undefined {
  const word = fold(form);
  if (word.length < 2 || /^[\d_]+$/.test(word) || stopWords.has(word) || frenchStopWords.has(word)) return undefined;
  const term = stem(word);
  return everywhere.has(term) ? undefined : term;
}
