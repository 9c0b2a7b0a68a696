import { setFrenchSpaces } from '../../i18n/french-spaces.ts';
import { speakerOf } from '../../model/sentence.ts';
import { french } from './dictionary.ts';

const numbers = new Intl.NumberFormat('fr');

/** The check in French; a text that the dictionary lacks stays in English. */
export const inFrench = speakerOf({
  word: (english) => {
    const text = Object.hasOwn(french, english) ? french[english] : undefined;
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
