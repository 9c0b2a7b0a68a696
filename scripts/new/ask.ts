import { autocomplete, autocompleteMultiselect, confirm, isCancel, text } from '@clack/prompts';
import type { Choice } from './kind.ts';

interface Asked {
  readonly ask: string;
  readonly words: { readonly needed: string; readonly skip: string };
  readonly placeholder?: string;
  readonly isNeeded: boolean;
  readonly choices: readonly Choice[];
  readonly isMany: boolean;
  /** What is wrong with an answer, in one line. */
  readonly problemOf: (answer: string) => string | undefined;
}

/** Asks one thing; '' when it was skipped, `undefined` when the whole was called off. */
export interface Asker {
  readonly question: (asked: Asked) => Promise<string | undefined>;
  readonly isSure: (question: string) => Promise<boolean>;
}

/** Questions in the terminal, on stderr: stdout is for the path. `undefined` where nobody can answer. */
export function terminalAsker(): Asker | undefined {
  const { stdin, stderr, env } = process;
  if (!stdin.isTTY || !stderr.isTTY || env['CI']) return undefined;
  const output = stderr;
  return {
    question: async ({ ask: message, words, placeholder, isNeeded, choices, isMany, problemOf }) => {
      const validate = (answer: string | undefined) => {
        const written = (answer ?? '').trim();
        return written === '' ? (isNeeded ? words.needed : undefined) : problemOf(written);
      };
      if (choices.length === 0) {
        const answer = await text({ message, validate, output, ...(placeholder ? { placeholder } : {}) });
        return isCancel(answer) ? undefined : (answer ?? '').trim();
      }
      const options = choices.map((choice) => ({ ...choice }));
      if (isMany) {
        const answer = await autocompleteMultiselect({ message, options, output, maxItems: 10, required: isNeeded });
        return isCancel(answer) ? undefined : answer.join(',');
      }
      const skip = isNeeded ? [] : [{ value: '', label: words.skip }];
      const answer = await autocomplete({ message, options: [...skip, ...options], output, maxItems: 10 });
      return isCancel(answer) ? undefined : answer;
    },
    isSure: async (message) => (await confirm({ message, output })) === true,
  };
}
