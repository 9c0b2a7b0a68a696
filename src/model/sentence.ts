/**
 * What the check says, before a language is chosen: the English text, and what stands in its numbered holes. A bare
 * string is a text without holes. Plain data: it survives JSON and a worker's message.
 */
export type Sentence = string | Filled | Counted;

export interface Filled {
  /** In English: `The file has {1} kB; the limit is 200 kB.` */
  readonly text: string;
  readonly values: readonly Value[];
}

/** A number and the name of what is counted, as in "41,000 characters". */
export interface Counted {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** Strings and numbers stand in a sentence as they are, in every language. */
export type Value = string | number | Filled | Counted;

/** A sentence or a part of one, to be said in the language of the run: say`The file has ${kilobytes} kB.` */
export const say = (parts: TemplateStringsArray, ...values: readonly Value[]): Filled => ({
  text: parts.reduce((text, part, index) => `${text}{${index}}${part}`),
  values,
});

/** A word or a part of a sentence that differs by language, for a hole of `say`. */
export const word = (text: string): Filled => ({ text, values: [] });

export type Speak = (sentence: Sentence) => string;

export interface Tongue {
  /** The text of this language for an English one, with the same numbered holes. */
  readonly word: (english: string) => string;
  readonly number: (value: number) => string;
  readonly isOne: (count: number) => boolean;
}

export function speakerOf({ word, number, isOne }: Tongue): Speak {
  const speak = (sentence: Sentence): string => {
    if (typeof sentence === 'string') return word(sentence);
    if ('count' in sentence) {
      return `${number(sentence.count)} ${word(isOne(sentence.count) ? sentence.one : sentence.many)}`;
    }
    const said = sentence.values.map((value) => (typeof value === 'object' ? speak(value) : String(value)));
    return word(sentence.text).replace(/\{(\d+)\}/g, (hole, position: string) => said[Number(position) - 1] ?? hole);
  };
  return speak;
}

export const inEnglish: Speak = speakerOf({
  word: (text) => text,
  number: (value) => value.toLocaleString('en'),
  isOne: (count) => count === 1,
});
