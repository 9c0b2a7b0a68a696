import type { TextProblem } from '../../model/schema/problems.ts';
import { kebab } from '../kebab.ts';
import { code, count, say, word } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import { nearestTo } from '../nearest.ts';
import { placeOfTag, placesOfHidden } from '../places-in-text.ts';
import type { FieldPath } from '../subject.ts';
import { exampleAt } from './schema-at.ts';
import type { Said } from './shaped.ts';
import { isGateSentence, isListReference, type Shaped, valueAt } from './shaped.ts';

/** The finding of what a text check reported; `undefined` where another rule says more. */
export function sayTextProblem(shaped: Shaped, path: FieldPath, problem: TextProblem): Said | undefined {
  const written = String(valueAt(shaped.data, path) ?? '');
  const value = code(written);
  const field = code(spokenPath(path));
  const example = exampleAt(shaped.schema, path);
  switch (problem.tollgate) {
    case 'length':
      if (isGateSentence(shaped.kind, path) && problem.length < problem.min) return undefined;
      return sayLength(field, problem, example);
    case 'id':
      if (isListReference(shaped.kind, path)) return undefined;
      return {
        rule: 'S06',
        message: say`${value} is not a kebab-case id.`,
        fix: say`Lower-case letters, digits and hyphens: ${code(kebab(written) || 'small-staging')}.`,
      };
    case 'day':
      return {
        rule: 'S07',
        message: say`${value} is not a day of the calendar.`,
        fix: 'Write year-month-day: `2026-03-03`.',
      };
    case 'partial-day':
      return {
        rule: 'S07',
        message: say`${value} is not a day of the calendar.`,
        fix: 'A year, a month or a day: `2018`, `2018-03` or `2018-03-14`.',
      };
    case 'time-zone': {
      const nearest = nearestTo(written, Intl.supportedValuesOf('timeZone'));
      return {
        rule: 'S08',
        message: say`${value} is not a time zone name with its clock changes.`,
        fix: say`Use a name such as ${code(nearest[0] ?? 'Europe/Paris')}, or \`UTC\`.`,
        nearest,
      };
    }
    case 'html':
      return {
        rule: 'S09',
        message: say`${field} contains the HTML tag ${code(problem.tag)}.`,
        fix: 'Plain text only; a code name goes into the body in backticks.',
        ...placeOfTag(shaped, path, problem.tag),
      };
    case 'hidden':
      return {
        rule: 'S10',
        message: say`${field} contains the character ${problem.name}, which is not visible on a page.`,
        fix: 'Remove it; `check --fix` does it.',
        ...placesOfHidden(shaped, path, problem.name),
      };
    case 'url':
      return {
        rule: 'S11',
        message: say`${value} is not a full https address without a user name.`,
        fix: /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(written)
          ? say`Write ${code(`https://${written}`)}.`
          : 'Write `https://…`.',
      };
    case 'twice':
      // The path ends in the second item's position and key.
      return {
        rule: 'S13',
        message: say`${code(problem.id)} appears twice in ${code(spokenPath(path.slice(0, -2)))}.`,
        fix: path.at(-1) === 'id' ? 'Give the second one its own id.' : 'Keep one of the two.',
      };
    case 'line-break':
      return {
        rule: 'S15',
        message: say`${field} has more than one line.`,
        fix: 'Keep one line; longer texts go into the body.',
      };
    case 'handle':
      return {
        rule: 'S16',
        message: say`${value} is not a handle.`,
        fix: say`Letters, digits, \`.\`, \`_\`, \`-\`, without \`@\`: ${code(bare(written) || 'mara')}.`,
      };
    case 'form':
      return {
        rule: 'S17',
        message: say`${value} does not have the form ${word(problem.form)}.`,
        fix: example === undefined ? say`For example ${word(problem.form)}.` : say`For example ${code(example)}.`,
      };
    case 'ticket-prefix':
    case 'ticket-address':
      return {
        rule: 'A04',
        message: say`${value} is not a ticket prefix or an address with \`{key}\`.`,
        fix: '`keys: [DB]`, `url: "https://tickets.example.com/browse/{key}"`.',
      };
  }
}

function sayLength(
  field: string,
  { length, min, max }: { readonly length: number; readonly min: number; readonly max: number },
  example = 'Checkout answered slowly for an hour',
): Said {
  const fits = min <= 1 ? say`up to ${max}` : say`${min} to ${max}`;
  return {
    rule: 'S05',
    message: say`${field} has ${count(length, 'character')}; ${fits} fit here.`,
    fix:
      length > max
        ? 'Shorten it and put the rest into the body.'
        : say`Say what happened, for example "${word(example)}".`,
  };
}

/** Of an address, what stands before its `@`. */
const bare = (text: string) =>
  text
    .replace(/(?<=.)@.*/, '')
    .replace(/[^A-Za-z0-9._-]/g, '')
    .slice(0, 39);
