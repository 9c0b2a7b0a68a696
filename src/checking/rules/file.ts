import type { Problem } from '../../compile/problem.ts';
import { and, code, say } from '../messages/fill.ts';
import type { Example, Rule } from '../rule.ts';
import { problemRule } from './problem-rule.ts';

const fine: Example = { text: '---\ntitle: Checkout answered slowly\nteam: data-platform\n---\n' };
const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/** Family L: the file, before anything is read from it. */
export const fileRules: readonly Rule<Problem>[] = [
  problemRule('L01', {
    title: 'A file has at most 200 kB',
    why: 'A write-up is read by people; a log of that size is evidence, and evidence is linked.',
    examples: [{ text: 'log '.repeat(50_001), finds: 'The file has 201 kB; the limit is 200 kB.' }, fine],
    say: ({ bytes }) => ({
      message: say`The file has ${kilobytes(bytes)} kB; the limit is 200 kB.`,
      fix: 'Move logs to a link under `evidence`, images beside `index.mdx`.',
    }),
  }),
  problemRule('L02', {
    title: 'A file is UTF-8 text',
    why: 'Other encodings show é as two signs on some machines and stop the build on others.',
    examples: [
      {
        text: '---\ntitle: a\u0000b\n---\n',
        finds: 'Line 2 holds a NUL character, which no text has.',
      },
      fine,
    ],
    say: ({ byte, line, isNul }) =>
      isNul
        ? {
            message: say`Line ${line} holds a NUL character, which no text has.`,
            fix: 'Remove it; where every second character is one, save the file as UTF-8.',
          }
        : {
            message: say`The file holds bytes that are not UTF-8 text (first at byte ${byte + 1}).`,
            fix: 'Save it as UTF-8.',
          },
  }),
  problemRule('L03', {
    title: 'A merge is finished',
    why: 'Between conflict markers stand two versions, and only one of them happened.',
    examples: [
      { body: '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main', finds: 'Line 6 is a merge conflict marker.' },
      { body: 'A rule of seven signs is a heading in other dialects.\n\n=======' },
    ],
    say: ({ line }) => ({
      message: say`Line ${line} is a merge conflict marker.`,
      fix: 'Keep one side and delete the lines `<<<<<<<`, `=======`, `>>>>>>>`.',
    }),
  }),
  problemRule('L04', {
    title: 'The front matter is YAML',
    why: 'One notation for all files, so that every tool reads them alike.',
    examples: [{ text: '+++\ntitle = "a"\n+++\n', finds: 'The front matter is TOML.' }, fine],
    say: () => ({
      message: 'The front matter is TOML.',
      fix: 'Write YAML between two lines of three hyphens: `---`.',
    }),
  }),
  problemRule('L05', {
    title: 'A file begins with its front matter',
    why: 'Without it the archive knows neither a title nor whose incident it was.',
    examples: [{ text: '# Checkout was slow\n', finds: 'The file does not begin with `---`.' }, fine],
    say: () => ({
      message: 'The file does not begin with `---`.',
      fix: 'Start with `---`, `title: …`, `team: …`, `---`.',
    }),
  }),
  problemRule('L06', {
    title: 'The front matter ends',
    why: 'Without its last line the whole text is read as fields.',
    examples: [
      {
        text: '---\ntitle: Checkout answered slowly\n\nIt began at nine.\n',
        finds: 'The front matter that opens on line 1 has no closing line.',
      },
      fine,
    ],
    say: () => ({
      message: 'The front matter that opens on line 1 has no closing line.',
      fix: 'Add a line with only `---` after the last field.',
    }),
  }),
  problemRule('L07', {
    title: 'The front matter has at most 60 kB',
    why: 'Fields are counted, linked and checked; the story is told below them.',
    examples: [
      {
        text: `---\nsummary: |\n${'  A line of a very long summary.\n'.repeat(2000)}---\n`,
        finds: 'The front matter has 67 kB; the limit is 60 kB.',
      },
      fine,
    ],
    say: ({ bytes }) => ({
      message: say`The front matter has ${kilobytes(bytes)} kB; the limit is 60 kB.`,
      fix: 'Move prose into the body below `---`.',
    }),
  }),
  problemRule('L08', {
    title: 'A name follows the pattern of its folder',
    why: 'The name becomes the address of the page, and nothing else says which day it was.',
    examples: [
      {
        ...fine,
        path: 'content/postmortems/Locked Table.mdx',
        finds: 'The name `Locked Table.mdx` does not follow the pattern of this folder.',
      },
      { ...fine, path: 'content/postmortems/2026-03-03-locked-table.mdx' },
    ],
    say: ({ name, example }) => ({
      message: say`The name ${code(name)} does not follow the pattern of this folder.`,
      fix: say`Rename it, for example ${code(example)}.`,
    }),
  }),
  problemRule('L09', {
    title: 'An id has one file',
    why: 'Two files of one id would take turns on one page.',
    examples: [
      {
        ...fine,
        path: 'content/postmortems/2026-03-03-example.mdx',
        files: { 'content/postmortems/2026-03-03-example/index.mdx': fine.text ?? '' },
        finds:
          'Two files have the id `2026-03-03-example`: `content/postmortems/2026-03-03-example.mdx` and `content/postmortems/2026-03-03-example/index.mdx`.',
      },
      { ...fine, files: { 'content/postmortems/2026-03-04-example/index.mdx': fine.text ?? '' } },
    ],
    say: ({ id, files }) => ({
      message: say`Two files have the id ${code(id)}: ${and(files.map(code))}.`,
      fix: 'Keep one of them.',
    }),
  }),
  problemRule('L10', {
    level: 'warning',
    title: 'Every file belongs to a write-up',
    why: 'A file that no page shows is a story that nobody finds.',
    examples: [
      {
        files: { 'content/postmortems/notes.docx': 'x' },
        finds: '`content/postmortems/notes.docx` is not part of any write-up, so no page shows it.',
      },
      fine,
    ],
    say: ({ path, asMdx, isLink }) =>
      isLink
        ? {
            message: say`${code(path)} is a symbolic link, which is not followed, so no page shows it.`,
            fix: 'Put the file itself in its place, or remove the link.',
          }
        : {
            message: say`${code(path)} is not part of any write-up, so no page shows it.`,
            fix:
              asMdx === undefined
                ? 'Move it to `public/`, or remove it.'
                : say`A write-up ends in \`.mdx\`: ${code(asMdx)}. Anything else goes to \`public/\`.`,
          },
  }),
  problemRule('L11', {
    title: 'Only the last line of the front matter begins with `---`',
    why: 'Other tools end the front matter at the first such line, and would read another text than this check.',
    examples: [
      {
        text: '---\ntitle: Checkout answered slowly\nteam: data-platform\n----\n---\n',
        finds: 'A line of the front matter begins with `----`, which other tools read as its end.',
      },
      fine,
    ],
    say: ({ text }) => ({
      message: say`A line of the front matter begins with ${code(text)}, which other tools read as its end.`,
      fix: 'Remove the line, or write only `---` where the front matter ends.',
    }),
  }),
  problemRule('L12', {
    level: 'warning',
    title: 'Lines end with LF',
    why: 'A lone carriage return ends a line for some tools and not for others, so that line numbers differ.',
    examples: [
      {
        text: '---\ntitle: Checkout answered slowly\nteam: data-platform\n---\nOne line.\rAnother.\n',
        finds: 'Line 5 ends with a lone carriage return, which many tools do not see.',
      },
      { text: '---\r\ntitle: Checkout answered slowly\r\nteam: data-platform\r\n---\r\n' },
    ],
    say: ({ line }) => ({
      message: say`Line ${line} ends with a lone carriage return, which many tools do not see.`,
      fix: 'Save the file with line ends LF.',
    }),
  }),
  problemRule('L13', {
    level: 'warning',
    title: 'Fields stand above the closing line',
    why: 'The first `---` after the opening ends the front matter: fields below it are read as prose, and counted nowhere.',
    examples: [
      {
        text: '---\ntitle: Checkout answered slowly\nteam: data-platform\n---\nseverity: sev2\n---\n',
        finds: 'Line 5 begins with `severity:`, and the front matter ends on line 4.',
      },
      { body: 'note: a sentence may begin so.\n\nA rule follows.\n\n---\n\nAnd more.' },
    ],
    say: ({ line, key, end }) => ({
      message: say`Line ${line} begins with ${code(`${key}:`)}, and the front matter ends on line ${end}.`,
      fix: say`If it is a field, remove the \`---\` of line ${end}; a sentence begins with another word.`,
    }),
  }),
];
