import { cut } from './pieces.ts';
import { fold, partsOf } from './tokens.ts';

const bare = (written: string) => written.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '');

/** What of a written word the index can have matched: itself, its parts, its singular. */
function formsOf(written: string): string[] {
  const whole = bare(written);
  return [whole, ...whole.split(/[^\p{L}\p{N}_]+/u), ...partsOf(whole)].map(fold);
}

function matchOf(written: string, words: readonly string[]): number {
  const forms = formsOf(written);
  return words.findIndex((word) =>
    forms.some(
      (form) =>
        form === word ||
        (word.length >= 4 && form.startsWith(word)) ||
        (form.length >= 4 && form === word.replace(/s$/, '')),
    ),
  );
}

/** Which of the words each piece of a text stands for, or −1. A word of several pieces needs all of them in a row. */
export function matchesOf(written: readonly string[], words: readonly string[]): readonly number[] {
  const matches = written.map((one) => matchOf(one, words));
  for (const [at, word] of words.entries()) {
    const letters = cut(word);
    if (letters.length < 2) continue;
    for (let from = 0; from <= written.length - letters.length; from += 1) {
      if (letters.some((letter, place) => fold(bare(written[from + place] ?? '')) !== letter)) continue;
      for (let place = from; place < from + letters.length; place += 1) matches[place] = at;
    }
  }
  return matches;
}
