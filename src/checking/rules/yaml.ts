import type { Problem, ProblemOf, YamlFault } from '../../compile/problem.ts';
import { and, code, count, say, shown, word } from '../messages/fill.ts';
import type { Example, Rule } from '../rule.ts';
import { problemRule } from './problem-rule.ts';

const fine: Example = { yaml: 'services: [assets-db]' };

const reasons: Readonly<Record<Exclude<YamlFault, 'colon'>, string>> = {
  'first-character': 'the value begins with a sign that YAML keeps for itself',
  indentation: 'the indentation does not fit the lines above',
  'not-closed': 'a quote or a bracket stays open',
  'left-over': 'a sign is left over after the value',
  'no-colon': 'a line is neither a field nor a list item',
  'no-space': 'no space stands between the colon and the value',
  'no-break-space': 'a no-break space stands where YAML counts plain spaces',
  bullet: 'a list item begins with a hyphen and a space',
  comment: 'a comment begins with `#`',
  'list-beside-key': 'a list begins on the line of its key',
  escape: 'a backslash in double quotes begins no known sign',
  key: 'the key is no plain text',
  'after-value': 'something follows a value that has ended',
  documents: 'a second document begins',
  unknown: 'the text is no YAML',
};

const steps: Readonly<Record<Exclude<YamlFault, 'colon' | 'first-character'>, string>> = {
  indentation: 'Indent items of one list alike, with two spaces a level.',
  'not-closed': 'Close it: `title: "Outage"`.',
  'left-over': 'Remove it.',
  'no-colon': 'Write `key: value`, or `- item` in a list.',
  'no-space': 'Write `key: value`.',
  'no-break-space': 'Put plain spaces there; text is often copied with the other kind.',
  bullet: 'Write `- item`.',
  comment: 'Write `# …`, or remove the line.',
  'list-beside-key': 'Begin it on the next line: `  - item`.',
  escape: "Use single quotes where a backslash is meant: `'C:\\logs'`.",
  key: 'Begin the line with a field: `title: …`.',
  'after-value': 'Put the whole value in quotes, or on a line of its own.',
  documents: 'Keep one list of fields, and the story below the closing `---`.',
  unknown: 'Compare the line with a field that works, such as `title: "Outage"`.',
};

/** What the line looks like when it is mended. */
const written: Partial<
  Readonly<Record<YamlFault, (line: { readonly key: string; readonly value: string }) => string>>
> = {
  'not-closed': ({ key, value }) => (key === '' ? value : `${key}: ${value}`),
  'no-colon': ({ key, value }) => `${key}: ${value}`,
  'no-space': ({ key, value }) => `${key}: ${value}`,
  bullet: ({ value }) => `- ${value}`,
  comment: ({ value }) => `# ${value}`,
};

function saySyntax({ fault, key, value, line }: ProblemOf<'Y01'>) {
  const quote = value.includes('"') ? "'" : '"';
  const prefix = key === '' ? '' : `${shown(key)}: `;
  const quoted = say`Put the value in quotes: ${code(`${prefix}${quote}${shown(value, 60)}${quote}`)}.`;
  if (fault === 'colon') {
    const colon = 'contains a colon and a space, which starts a new key in YAML';
    const message =
      key === ''
        ? say`${code(value)} ${word(colon)}.`
        : say`The value after ${code(`${shown(key)}:`)} contains a colon and a space, which starts a new key in YAML.`;
    return { message, fix: quoted };
  }
  const message = say`YAML stops at line ${line}: ${word(reasons[fault])}.`;
  if (fault === 'first-character') return { message, fix: value === '' ? 'Put the value in quotes.' : quoted };
  const mended = value === '' ? undefined : written[fault]?.({ key, value });
  return { message, fix: mended === undefined ? steps[fault] : say`Write it so: ${code(mended)}.` };
}

/** Family Y: what YAML refuses, and what it would drop in silence. */
export const yamlRules: readonly Rule<Problem>[] = [
  problemRule('Y01', {
    title: 'The front matter is YAML that can be read',
    why: 'A colon in a sentence starts a new field for YAML; quotes say that it is a sentence.',
    examples: [
      {
        yaml: 'summary: Outage: database locked',
        finds: 'The value after `summary:` contains a colon and a space, which starts a new key in YAML.',
      },
      { yaml: 'summary: "Outage', finds: 'YAML stops at line 4: a quote or a bracket stays open.' },
      { yaml: 'summary: "Outage: database locked"' },
    ],
    say: saySyntax,
  }),
  problemRule('Y02', {
    title: 'A key stands once',
    why: 'Of two values one would win without a word.',
    examples: [
      { yaml: 'severity: sev1\nseverity: sev2', finds: '`severity` appears twice, on lines 4 and 5.' },
      { yaml: 'severity: sev1' },
    ],
    say: ({ key, lines: [first, second] }) => ({
      message: say`${code(key)} appears twice, on lines ${first} and ${second}.`,
      fix: 'Keep one of the two.',
    }),
  }),
  problemRule('Y03', {
    title: 'Lines are indented with spaces',
    why: 'A tab has no width of its own, so YAML refuses it.',
    examples: [
      { yaml: 'services:\n\t- assets-db', finds: 'Line 5 is indented with a tab.' },
      { yaml: 'services:\n  - assets-db' },
    ],
    say: ({ line }) => ({ message: say`Line ${line} is indented with a tab.`, fix: 'Indent with two spaces.' }),
  }),
  problemRule('Y04', {
    title: 'A value is written out',
    why: 'Names for values save no line here, hide what a field says, and can grow without end.',
    examples: [
      { yaml: 'services: &all [assets-db]', finds: 'Line 4 uses `&`, `*` or `<<` to repeat a value.' },
      { yaml: 'summary: "*every* write waited"' },
    ],
    say: ({ line }) => ({
      message: say`Line ${line} uses \`&\`, \`*\` or \`<<\` to repeat a value.`,
      fix: 'Write the value out; a text that begins with one of these signs goes in quotes.',
    }),
  }),
  problemRule('Y05', {
    title: 'A value has no tag',
    why: 'A tag asks the reader of the file to make something of the value; here values are data.',
    examples: [
      { yaml: 'severity: !!str sev1', finds: 'Line 4 carries a YAML tag (`!!str`).' },
      { yaml: 'severity: sev1' },
    ],
    say: ({ line, tag }) => ({
      message: say`Line ${line} carries a YAML tag (${code(tag)}).`,
      fix: 'Remove the tag and keep the value; a text that begins with `!` goes in quotes.',
    }),
  }),
  problemRule('Y06', {
    title: 'The front matter is shallow and short',
    why: 'What needs ten levels is a story, and stories go into the body.',
    examples: [
      {
        yaml: 'impact: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } }',
        finds: 'The front matter is nested 9 levels deep (limit 8).',
      },
      {
        yaml: `tags: [${'a, '.repeat(5001)}]`,
        finds: 'The front matter holds 5,005 values (limit 5,000).',
      },
      fine,
    ],
    say: ({ levels, values }) => {
      const deep = say`is nested ${Number.isFinite(levels) ? say`${levels} levels` : word('too many levels')} deep (limit 8)`;
      const many = say`holds ${count(values, 'value')} (limit 5,000)`;
      const faults = [...(levels > 8 ? [deep] : []), ...(values > 5000 ? [many] : [])];
      return { message: say`The front matter ${and(faults)}.`, fix: 'Move detail into the body.' };
    },
  }),
  problemRule('Y07', {
    title: 'A key is no reserved word',
    why: 'In JavaScript these keys reach beyond the object that they stand in.',
    examples: [{ yaml: '__proto__: { status: published }', finds: 'The key `__proto__` is reserved.' }, fine],
    say: ({ key }) => ({ message: say`The key ${code(key)} is reserved.`, fix: 'Remove it.' }),
  }),
  problemRule('Y08', {
    title: 'The front matter is a list of fields',
    why: 'Every fact has its name.',
    examples: [
      { text: '---\n- Checkout\n---\n', finds: 'The front matter is not a list of `key: value` lines.' },
      fine,
    ],
    say: () => ({
      message: 'The front matter is not a list of `key: value` lines.',
      fix: 'Begin with `title: …`.',
    }),
  }),
  problemRule('Y09', {
    level: 'warning',
    title: 'A value is not cut at a number sign',
    why: 'For YAML a number sign after a space begins a comment, and the rest of the sentence is gone.',
    examples: [
      {
        yaml: 'summary: see ticket #123 for the report',
        finds: 'Everything after ` #` on line 4 is a comment, so the value ends at "see ticket".',
      },
      { yaml: 'severity: sev1 # agreed in the review' },
    ],
    say: ({ line, kept, rest }) => ({
      message: say`Everything after \` #\` on line ${line} is a comment, so the value ends at "${shown(kept)}".`,
      fix: say`Quote the value if ${code(rest)} belongs to it: \`"see ticket #123"\`.`,
    }),
  }),
  problemRule('Y10', {
    level: 'warning',
    title: 'A sentence is one item',
    why: 'Inside `[ ]` each comma begins a new item.',
    examples: [
      {
        yaml: 'wentWell: [We stopped the queue, so nothing was lost]',
        finds: 'The comma in this `[ ]` list splits a sentence into 2 items.',
      },
      { yaml: 'wentWell:\n  - We stopped the queue, so nothing was lost' },
    ],
    say: ({ items }) => ({
      message: say`The comma in this \`[ ]\` list splits a sentence into ${items} items.`,
      fix: 'One item per line, each after `- `.',
    }),
  }),
];
