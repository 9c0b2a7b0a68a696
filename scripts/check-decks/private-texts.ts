import type { PostmortemEntry } from '../../src/model/entry.ts';
import { error, type Found } from './deck-finding.ts';

/** Texts that no deck of an entry may hold. Source: presenting.md, section 4. */
export interface PrivateTexts {
  /** Names of those who wrote, reviewed and led: whole words. */
  readonly handles: readonly string[];
  /** What is said about the people who responded, and what clients are seldom told. */
  readonly sentences: readonly string[];
}

/** `source` is the text of the file: a handle that is also a word of what it tells is not taken for a name. */
export function privateTexts({ fields }: PostmortemEntry, source: string): PrivateTexts {
  const { authors, reviewers: _, facilitator, people, truths, ...told } = fields;
  const words = `${JSON.stringify(told)} ${source.replace(frontMatter, '')}`;
  const reviewers = fields.reviewers.map((reviewer) => reviewer.split('/').at(-1) ?? reviewer);
  const handles = [...authors, ...reviewers, ...(facilitator ? [facilitator] : [])];
  return {
    handles: [...new Set(handles)].filter((handle) => !hasWord(words, handle)),
    sentences: [
      ...(people?.care ? [people.care] : []),
      ...truths.flatMap(({ note, toldClients }) => (toldClients ? [note, toldClients] : [note])),
    ],
  };
}

/** What of it stands in the text of a deck. */
export function checkPrivate(text: string, { handles, sentences }: PrivateTexts): Found[] {
  return [
    ...handles
      .filter((handle) => hasWord(text, handle))
      .map((handle) =>
        error('private', `The handle \`${handle}\` is in the deck. A role says it: "the author of the change".`),
      ),
    ...sentences
      .filter((sentence) => text.includes(sentence))
      .map((sentence) =>
        error(
          'private',
          `A sentence about people is in the deck: "${sentence.slice(0, 60)}…". It stays on the internal page.`,
        ),
      ),
  ];
}

/** Handles hold letters, digits, `.`, `_` and `-`. */
const hasWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])${word.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}_-])`, 'u').test(text);

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/;
