/** What is said about tags: why one cannot be read, does not belong, or holds another value than it takes. */
import { componentOf } from '../../compile/allow-list.ts';
import type { ProblemOf, SyntaxFault } from '../../compile/problem.ts';
import { code, list } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';

export const tag = (name: string) => code(`<${name}>`);

/** The reason inside the message, and the next step. */
export function syntaxFault(fault: SyntaxFault): readonly [reason: string, fix: string] {
  switch (fault.kind) {
    case 'less-than':
      return [
        `${code(fault.text)} looks like the start of a component`,
        `A bare \`<\` goes in backticks: ${code(fault.text)}, or is written \`\\<\`.`,
      ];
    case 'comment':
      return ['`<!--` begins an HTML comment', 'Comments are `{/* … */}`.'];
    case 'address':
      return [
        `${code(`<${fault.address}>`)} looks like a component`,
        `Write the address alone: ${code(fault.address)}.`,
      ];
    case 'unclosed':
      return fault.isVoid
        ? [`${tag(fault.name)} is not closed`, `Write ${code(`<${fault.name} />`)}.`]
        : [
            `${tag(fault.name)} is not closed in the same place`,
            `Write ${code(`</${fault.name}>`)} after its content; both stand on lines of their own, or both in one line.`,
          ];
    case 'stray-closing':
      return [
        `${code(`</${fault.name}>`)} closes nothing`,
        `Remove it, or write ${tag(fault.name)} before the text that it closes.`,
      ];
    case 'misspelt-closing':
      return [
        `${code(`</${fault.name}>`)} stands where ${tag(fault.open)} is open`,
        `Write ${code(`</${fault.open}>`)}.`,
      ];
    case 'tag':
      return [
        `${code(fault.text)} begins a component that does not end`,
        'Values stand in double quotes: `<Quote from="reviewer">`. Plain text goes in backticks.',
      ];
    case 'brace':
      return ['`{` begins code that does not end', 'A bare `{` goes in backticks, or is written `\\{`.'];
    case 'unknown':
      return [
        'the text does not parse as MDX here',
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
        message: `${tag(name)} is not for ${places[misplaced.kind] ?? 'this text'}.`,
        fix: known.length === 0 ? 'A reply is plain text: write its words alone.' : `Here fit: ${list(known)}.`,
      };
    case 'parent':
      return {
        message: `${tag(name)} stands outside of ${tag(misplaced.parent)}.`,
        fix: `Put it between ${tag(misplaced.parent)} and ${code(`</${misplaced.parent}>`)}.`,
      };
    case 'inline':
      return {
        message: `${tag(name)} stands inside a heading, a link, a table or a phrase, where only words fit.`,
        fix: 'Put it on lines of its own.',
      };
    case 'children':
      return { message: `${tag(name)} has content, and takes none.`, fix: `Write ${code(`<${name} />`)}.` };
    case undefined: {
      const nearest = nearestTo(name, known);
      const [first] = nearest;
      return {
        message: `${tag(name)} is not one of the components: ${list(known)}.`,
        nearest,
        fix:
          first === undefined
            ? `Plain text needs backticks: ${tag(name)}.`
            : `The nearest is ${nearest.map(tag).join(' or ')}; plain text needs backticks.`,
      };
    }
  }
}

/** A value that is not of its attribute's type. */
export function sayAttributeValue({ name, component, value, expected }: ProblemOf<'B14'>) {
  const attribute = `${code(name)} of ${tag(component)}`;
  const row = componentOf(component)?.attributes[name];
  if (expected === 'twice') return { message: `${attribute} is written twice.`, fix: 'Keep one of the two.' };
  if (expected === 'a flag')
    return { message: `${attribute} has a value, and takes none.`, fix: `Write ${code(name)} alone.` };
  const fix = {
    'a text': `Write ${code(`${name}="…"`)}.`,
    digits: `Write digits in quotes: ${code(`${name}="3"`)}.`,
    'a moment': `Write the day and the time: ${code(`${name}="2026-03-03 14:12"`)}.`,
    'an image': `Name a file beside the write-up: ${code(`${name}="./waits.png"`)}.`,
  }[expected];
  const message =
    value === '' ? `${attribute} has no value.` : `${attribute} is ${code(value)}; ${expected} fits here.`;
  return { message, fix: fix ?? `Choose one: ${row && Array.isArray(row.type) ? list(row.type) : expected}.` };
}
