import type { Problem } from '../../compile/problem.ts';
import { code, count, list, say, shown } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { problemRule } from './problem-rule.ts';
import { sayAttributeValue, sayComponent, syntaxFault, tag } from './tag-words.ts';

/** Family B, how far a text can be read, and what would be read as code: B01 to B07, B14, B15, B18, B20. */
export const bodySyntaxRules: readonly Rule<Problem>[] = [
  problemRule('B01', {
    title: 'A text has at most 100,000 characters',
    why: 'What is longer is raw material, and nobody reads it on a page.',
    examples: [
      { body: 'a word\n'.repeat(15_000), finds: 'The body has 104,999 characters; the limit is 100,000.' },
      { body: 'a'.repeat(5001), finds: 'Line 6 has 5,001 characters; the limit is 5,000.' },
      { body: 'A short text.' },
    ],
    say: ({ characters, line }) =>
      line === undefined
        ? {
            message: say`The body has ${count(characters, 'character')}; the limit is 100,000.`,
            fix: 'Link the raw material under `evidence`.',
          }
        : {
            message: say`Line ${line} has ${count(characters, 'character')}; the limit is 5,000.`,
            fix: 'Break the line, or link the raw material under `evidence`.',
          },
  }),
  problemRule('B02', {
    title: 'The text can be read to its end',
    why: 'MDX reads `<` and `{` as the start of components and code.',
    examples: [
      {
        body: 'Reads took <5ms.',
        finds: 'The text cannot be read from line 6: `<5ms.` looks like the start of a component.',
      },
      { body: '<!-- note -->', finds: 'The text cannot be read from line 6: `<!--` begins an HTML comment.' },
      {
        body: '<Aside>\nText',
        finds: 'The text cannot be read from line 6: `<Aside>` is not closed in the same place.',
      },
      { body: 'Reads took `<5 ms`, and x < y. {/* a note */}' },
    ],
    say: ({ line, fault }) => {
      const [reason, fix] = syntaxFault(fault);
      return { message: say`The text cannot be read from line ${line}: ${reason}.`, fix };
    },
  }),
  problemRule('B03', {
    title: 'A text imports nothing',
    why: 'A write-up is data: it can be read, and it never runs.',
    examples: [
      { body: "import fs from 'node:fs'", finds: 'Line 6 starts with `import`, which MDX reads as code.' },
      { body: 'export rate was down', finds: 'Line 6 starts with `export`, which MDX reads as code.' },
      { body: 'The import of the day stopped.' },
    ],
    say: ({ line, word, isSentence }) => ({
      message: say`Line ${line} starts with ${code(word)}, which MDX reads as code.`,
      fix: isSentence
        ? say`If it is a sentence, begin with another word, or write ${code(`&#${word.codePointAt(0)};${word.slice(1)}`)}; code goes into a code block.`
        : 'Remove it, the components are already there; or put the line in a code block.',
    }),
  }),
  problemRule('B04', {
    title: 'Braces hold comments only',
    why: 'What stands in braces would run when the page is built, with everything the build may read.',
    examples: [
      { body: 'The home was {process.env.HOME}.', finds: 'Braces on line 6 are read as code: `{process.env.HOME}`.' },
      { body: '{/* a note for later */}' },
      { body: 'The template `{{name}}` was empty.' },
    ],
    say: ({ line, text }) => ({
      message: say`Braces on line ${line} are read as code: ${code(text)}.`,
      fix: say`Use backticks: ${code(`\`${shown(text, 60)}\``)}, or escape: \`\\{\`.`,
    }),
  }),
  problemRule('B05', {
    title: 'A component is on the list, and in its place',
    why: 'Each component is known to the page, the slides and the search; others would show nothing.',
    examples: [
      {
        body: '<Timline />',
        finds:
          '`<Timline>` is not one of the components: Timeline, Tollgates, FollowUps, Options, Quote, Said, Aside, Figure, Internal, Slide, Notes, Step and 7 more.',
      },
      { body: 'It was <b>slow</b>.', finds: '`<b>` is HTML, which a write-up does not take.' },
      { body: '<Step>One</Step>', finds: '`<Step>` stands outside of `<Slide>`.' },
      { body: '<Timeline />' },
    ],
    say: sayComponent,
  }),
  problemRule('B06', {
    title: 'An attribute is plain text',
    why: 'A value in braces is code.',
    examples: [
      { body: '<Quote from={a}>Idle.</Quote>', finds: 'The attribute `from` of `<Quote>` is an expression.' },
      { body: '<Quote from="author of the change">Idle.</Quote>' },
    ],
    say: ({ name, component }) => ({
      message: say`The attribute ${code(name)} of ${tag(component)} is an expression.`,
      fix: 'Plain text in quotes: `from="author of the change"`.',
    }),
  }),
  problemRule('B07', {
    title: 'A component takes the attributes of its row',
    why: 'An attribute that nothing reads is a sentence that is lost.',
    examples: [
      { body: '<Quote onclick="x">Idle.</Quote>', finds: '`<Quote>` has no attribute `onclick`.' },
      { body: '<Quote from="reviewer">Idle.</Quote>' },
    ],
    say: ({ name, component, known }) => ({
      message: say`${tag(component)} has no attribute ${code(name)}.`,
      nearest: nearestTo(name, known),
      fix: known.length === 0 ? say`It takes none: ${tag(component)}.` : say`It takes: ${list(known)}.`,
    }),
  }),
  problemRule('B14', {
    title: 'A value is of its attribute’s type',
    why: 'Slides and times are made from these values.',
    examples: [
      {
        body: '<Slide title="One lock" minutes="three">Text.</Slide>',
        finds: '`minutes` of `<Slide>` is `three`; digits fits here.',
      },
      { body: '<Aside title="a" title="b">Text.</Aside>', finds: '`title` of `<Aside>` is written twice.' },
      { body: '<Slide title="One lock" minutes="3">Text.</Slide>' },
    ],
    say: sayAttributeValue,
  }),
  problemRule('B15', {
    title: 'The text is Markdown and components',
    why: 'Raw HTML can load and run things; what is on no list is refused.',
    examples: [
      { body: '<a.b />', finds: '`<a.b>` has a dot or a colon in its name; no component has one.' },
      { body: '<>Text.</>', finds: '`<>` is a component without a name.' },
      { body: '<kbd>Esc</kbd>' },
    ],
    say: ({ what, text }) => {
      const message = {
        fragment: say`${code(text)} is a component without a name.`,
        'dotted-name': say`${code(text)} has a dot or a colon in its name; no component has one.`,
        node: say`${code(text)} is of a form that has no place here.`,
      }[what];
      return { message, fix: 'Write the words alone; code goes in backticks.' };
    },
  }),
  problemRule('B18', {
    title: 'A text is not nested without end',
    why: 'Nobody reads the fiftieth level, and the reader of the file runs out of memory.',
    examples: [
      { body: `${'> '.repeat(60)}a`, finds: 'The text is nested more than 50 levels deep.' },
      { body: '<Aside>a</Aside>\n\n'.repeat(201), finds: 'The text has more than 200 components.' },
      { body: '> A quote.\n>\n> > In a quote.' },
    ],
    say: ({ what, count: limit }) => ({
      message: {
        depth: say`The text is nested more than ${limit} levels deep.`,
        components: say`The text has more than ${limit} components.`,
        brackets: say`More than ${count(limit, 'bracket')} are open here.`,
      }[what],
      fix: what === 'brackets' ? 'Link the raw material under `evidence`.' : 'Write it flatter, or split it.',
    }),
  }),
  problemRule('B20', {
    level: 'warning',
    title: 'A code block is closed',
    why: 'Without the closing fence the paragraphs below it are shown as code, and the check reads none of them.',
    examples: [
      {
        body: '```sql\nselect 1\n\nThen the reads stopped.',
        finds: 'The code block that begins on line 6 is never closed.',
      },
      { body: '```sql\nselect 1\n```\n\nThen the reads stopped.' },
      { body: '````\nA fence: ```\n````' },
    ],
    say: ({ line, fence }) => ({
      message: say`The code block that begins on line ${line} is never closed.`,
      fix: say`Write ${code(fence)} on a line of its own below the last line of the code.`,
    }),
  }),
];
