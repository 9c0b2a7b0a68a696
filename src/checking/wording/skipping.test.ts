import { expect, test } from 'vitest';
import { checkFiles, filesOf } from '../../testing/example-archive.ts';
import { writeUp } from '../../testing/write-up.ts';

const path = 'content/postmortems/2026-03-03-example.mdx';
const inBody = (body: string, fields = {}) =>
  checkFiles(filesOf({ [path]: writeUp(fields, body) }))
    .findings.filter(({ rule }) => /^[a-z]/.test(rule))
    .map(({ rule, place }) => `${rule} ${place.start?.line}:${place.start?.column}`);

const blame = 'A careless deploy';

test.each([
  ['inline code', `The log said \`${blame}\` twice.`],
  ['a fenced block', `\`\`\`text\n${blame}\n\`\`\``],
  ['an indented list of code', `- one\n\n  \`\`\`\n  ${blame}\n  \`\`\``],
  ['curly quotes', `The mail said “${blame}” twice.`],
  ['straight quotes', `The mail said "${blame}" twice.`],
  ['French quotes', `The mail said « ${blame} » twice.`],
  ['single quotes', `The mail said ‘${blame}’ twice.`],
  ['a block quote', `> ${blame}`],
  ['a quote of a role', `<Quote from="author of the change">${blame}</Quote>`],
  ['what was said in the channel', `<Said at="2026-03-03 14:12">${blame}</Said>`],
  ['a comment', `{/* ${blame} */}`],
  ['the title of a book', '*The Careless Operator and Other Myths* was read aloud.'],
  ['the address of a link', 'Read [the log](./careless-deploy.txt).'],
  ['a bare address', 'Read https://status.example.com/careless-deploy now.'],
])('words in %s are someone else’s', (_, body) => {
  expect(inBody(body)).toEqual([]);
});

test.each([
  ['emphasis', 'It was *careless* of the script.', 9],
  ['bold text', 'It was **careless** of the script.', 10],
  ['the words of a link', 'Read the [careless deploy](./log.txt).', 11],
  ['a heading', '## A careless deploy', 6],
  ['a list item', '- A careless deploy', 5],
  ['a table cell', '| a |\n| - |\n| careless |', 3],
  ['an unclosed quote', 'He said “a careless deploy and left.', 12],
  ['an apostrophe that opens nothing', 'The engineer’s careless deploy, not the team’s.', 16],
  ['the title of an aside', '<Aside title="A careless deploy">\nText.\n</Aside>', 17],
])('words in %s are the write-up’s', (_, body, column) => {
  expect(inBody(body)).toEqual([
    `careless ${6 + body.split('\n').findIndex((line) => line.includes('careless'))}:${column}`,
  ]);
});

test('text nodes of one paragraph are read as one sentence', () => {
  expect(inBody('The team should **have** tested\nthis, and it should\nhave been tested.')).toEqual([
    'should-have 6:10',
  ]);
});

test('entities, escapes and prefixes of lines keep the column', () => {
  expect(inBody('- a \\< b &amp; caf&eacute;\n  careless')).toEqual(['careless 7:3']);
  expect(inBody('a \\< b &lt; c careless')).toEqual(['careless 6:15']);
});

test('fields are read where they stand, quoted, folded or plain', () => {
  const text = [
    '---',
    'title: "It\'s a \\"careless day\\" of careless deploys"',
    'team: data-platform',
    'brief:',
    '  reported: >',
    '    A calm line,',
    '    then a sloppy one.',
    '---',
    '',
  ].join('\n');
  const places = checkFiles(filesOf({ [path]: text }))
    .findings.filter(({ rule }) => rule === 'careless')
    .flatMap(({ place, also = [] }) => [place, ...also].map(({ start }) => `${start?.line}:${start?.column}`));
  expect(places).toEqual(['2:36', '7:12']);
});

test('the words of symptoms and messages are verbatim', () => {
  const fields = {
    symptoms: ['careless deploy detected'],
    timeZone: 'Europe/Paris',
    comms: [{ at: '2026-03-03 14:50', audience: 'customers', what: 'A careless deploy' }],
  };
  expect(inBody('', fields)).toEqual([]);
});

test('line ends and marks of bytes change no column', () => {
  const text = writeUp({}, 'One.\nA careless deploy.').replaceAll('\n', '\r\n');
  const [found] = checkFiles(filesOf({ [path]: `\ufeff${text}` })).findings.filter(({ rule }) => rule === 'careless');
  expect([found?.place.start?.line, found?.place.start?.column]).toEqual([7, 3]);
});
