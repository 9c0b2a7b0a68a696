/** What is said about tags: why one cannot be read, does not belong, or holds another value than it takes. */
import { componentOf } from '../../compile/allow-list.ts';
import type { ProblemOf, SyntaxFault } from '../../compile/problem.ts';
import type { Sentence, Value } from '../../model/sentence.ts';
import { markdownFor } from '../fixing/html-forms.ts';
import { code, list, or, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';

export const tag = (name: string) => code(`<${name}>`);

/** The reason inside the message, and the next step. */
export function syntaxFault(fault: SyntaxFault): readonly [reason: Value, fix: Sentence] {
  switch (fault.kind) {
    case 'less-than':
      return [
        say`${code(fault.text)} looks like the start of a component`,
        say`A bare \`<\` goes in backticks: ${code(fault.text)}, or is written \`\\<\`.`,
      ];
    case 'comment':
      return [word('`<!--` begins an HTML comment'), 'Comments are `{/* … */}`.'];
    case 'address':
      return [
        say`${code(`<${fault.address}>`)} looks like a component`,
        say`Write the address alone: ${code(fault.address)}.`,
      ];
    case 'unclosed':
      return fault.isVoid
        ? [say`${tag(fault.name)} is not closed`, say`Write ${code(`<${fault.name} />`)}.`]
        : [
            say`${tag(fault.name)} is not closed in the same place`,
            say`Write ${code(`</${fault.name}>`)} after its content; both stand on lines of their own, or both in one line.`,
          ];
    case 'stray-closing':
      return [
        say`${code(`</${fault.name}>`)} closes nothing`,
        say`Remove it, or write ${tag(fault.name)} before the text that it closes.`,
      ];
    case 'misspelt-closing':
      return [
        say`${code(`</${fault.name}>`)} stands where ${tag(fault.open)} is open`,
        say`Write ${code(`</${fault.open}>`)}.`,
      ];
    case 'tag':
      return [
        say`${code(fault.text)} begins a component that does not end`,
        'Values stand in double quotes: `<Quote from="reviewer">`. Plain text goes in backticks.',
      ];
    case 'brace':
      return [word('`{` begins code that does not end'), 'A bare `{` goes in backticks, or is written `\\{`.'];
    case 'unknown':
      return [
        word('the text does not parse as MDX here'),
        'Put what looks like code in backticks. A bare `<` is written `\\<`, a bare `{` is written `\\{`.',
      ];
  }
}

const places: Readonly<Record<string, string>> = {
  postmortem: 'a postmortem',
  story: 'a story',
  guide: 'a guide',
  reply: 'a reply',
};

/** A component that is none, or is not in its place. */
export function sayComponent({ name, misplaced, known }: ProblemOf<'B05'>) {
  switch (misplaced?.reason) {
    case 'kind':
      return {
        message: say`${tag(name)} is not for ${word(places[misplaced.kind] ?? 'this text')}.`,
        fix: known.length === 0 ? 'A reply is plain text: write its words alone.' : say`Here fit: ${list(known)}.`,
      };
    case 'parent':
      return {
        message: say`${tag(name)} stands outside of ${tag(misplaced.parent)}.`,
        fix: say`Put it between ${tag(misplaced.parent)} and ${code(`</${misplaced.parent}>`)}.`,
      };
    case 'inline':
      return {
        message: say`${tag(name)} stands inside a heading, a link, a table or a phrase, where only words fit.`,
        fix: 'Put it on lines of its own.',
      };
    case 'children':
      return { message: say`${tag(name)} has content, and takes none.`, fix: say`Write ${code(`<${name} />`)}.` };
    case undefined: {
      const markdown = markdownFor(name);
      if (markdown !== undefined) return sayHtml(name, markdown);
      const nearest = nearestTo(name, known);
      const [first] = nearest;
      return {
        message: say`${tag(name)} is not one of the components: ${list(known)}.`,
        nearest,
        fix:
          first === undefined
            ? say`Plain text needs backticks: ${tag(name)}.`
            : say`The nearest is ${or(nearest.map(tag))}; plain text needs backticks.`,
      };
    }
  }
}

/** A tag that Markdown has a form for. A name of the list is never the nearest: `<tr>` is no slip for `<br>`. */
const sayHtml = (name: string, markdown: string) => ({
  message: say`${tag(name)} is HTML, which a write-up does not take.`,
  fix:
    markdown === ''
      ? 'Leave the tag out, and keep its words.'
      : say`In Markdown it is ${code(markdown)}; \`check --fix\` rewrites it where nothing is lost.`,
});

/** A value that is not of its attribute's type. */
export function sayAttributeValue({ name, component, value, expected }: ProblemOf<'B14'>) {
  const attribute = say`${code(name)} of ${tag(component)}`;
  const row = componentOf(component)?.attributes[name];
  if (expected === 'twice') return { message: say`${attribute} is written twice.`, fix: 'Keep one of the two.' };
  if (expected === 'a flag')
    return { message: say`${attribute} has a value, and takes none.`, fix: say`Write ${code(name)} alone.` };
  const fix = {
    'a text': say`Write ${code(`${name}="…"`)}.`,
    digits: say`Write digits in quotes: ${code(`${name}="3"`)}.`,
    'a moment': say`Write the day and the time: ${code(`${name}="2026-03-03 14:12"`)}.`,
    'an image': say`Name a file beside the write-up: ${code(`${name}="./waits.png"`)}.`,
  }[expected];
  const message =
    value === '' ? say`${attribute} has no value.` : say`${attribute} is ${code(value)}; ${word(expected)} fits here.`;
  return { message, fix: fix ?? say`Choose one: ${row && Array.isArray(row.type) ? list(row.type) : expected}.` };
}
