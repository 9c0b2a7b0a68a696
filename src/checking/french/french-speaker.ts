import { setFrenchSpaces } from '../../i18n/french-spaces.ts';
import { type Speak, speakerOf } from '../../model/sentence.ts';
import type { French } from './french.ts';

const numbers = new Intl.NumberFormat('fr');

/** Speaks with a dictionary, whole or in part; a text that it lacks stays in English. */
export const frenchSpeaker = (dictionary: French): Speak =>
  speakerOf({
    word: (english) => {
      const text = Object.hasOwn(dictionary, english) ? dictionary[english] : undefined;
      return text === undefined ? english : spaced(text);
    },
    number: (value) => numbers.format(value),
    isOne: (count) => Math.abs(count) < 2,
  });

/** Narrow spaces inside numbers and before high punctuation; what stands in backticks is written into files as it is. */
const spaced = (text: string) =>
  text.replace(/`[^`]*`|[^`]+/g, (part) =>
    part.startsWith('`') ? part : setFrenchSpaces(part).replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f'),
  );
