import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq } from 'yaml';
import { parseSimple } from './simple.ts';
import { parse } from './syntax.ts';

const numRuns = 10_000;

/** All that anybody looks at: values, what they were written as, and where. A block is as long as its first line. */
function shown(node: unknown): unknown {
  if (isScalar(node)) return [node.type, node.value, node.range?.slice(0, 2)];
  const pairs = isMap(node) ? node.items.map(({ key, value }) => [shown(key), shown(value)]) : [];
  const items = isSeq(node) ? node.items.map(shown) : [];
  if (!isMap(node) && !isSeq(node)) return node;
  return { flow: node.flow === true, range: node.range?.slice(0, node.flow ? 2 : 1), pairs, items };
}

function expectSame(text: string): boolean {
  const simple = parseSimple(text);
  if (!simple) return false;
  const { contents, errors, warnings } = parse(text);
  expect([...errors, ...warnings]).toEqual([]);
  expect(shown(simple)).toEqual(shown(contents));
  return true;
}

const simple = [
  'title: A lock\nteam: "a # b"\nday: 2026-03-30\nat: 09:15\nminutes: 017\nopen: true\nnone: ~\n',
  "# first\n\nquoted: 'it is'   # why\n\n  # deeper\nlist:\n- a\n- { b: [c, 'd'], e: {} }\nlast: []\n",
  'brief:\n  reported: >-\n    Writes waited,\n    # and more.\n\n \n  how: |\n    One\n    two\nend: >\n  a\n  b\n',
  'timeline:\n  - at: 09:15\n    what: Writes waited\n    who:\n      - mara\n  - { at: 09:20, what: "They, too" }\nend: 1\n',
];

test.each(simple)('what is simple is read: %j', (text) => {
  expect(expectSame(text)).toBe(true);
});

test.each([
  'a: b\n  c\n',
  'a: b: c\n',
  'a: >-\n  b\n\n  c\n',
  'a: >-\n  b\n\n    \nc: d\n',
  'a:\n  b: >-\n  c\n',
  'a: &b c\n',
  'a: "b\\n"\n',
  'a: 1.10\n',
  'a: 0x1F\n',
  'a: [b,\n  c]\n',
  'a:\nb: 1\n',
  'a: b\r\n',
  'a: b',
  '- a\n',
  '',
])('the parser reads what is not: %j', (text) => {
  expect(parseSimple(text)).toBeUndefined();
});

const scalars = ['a', 'b c', '"d e"', "'f'", '2026-03-30', '09:15', '12', '1.10', 'true', '~', 'a#b', 'a: b', 'c:', ''];
const brackets = ['[a, b]', '{ a: b }', '[]', '{}', '[', ']', '{', '}', ',', ', '];
const signs = ['- ', '-', ': ', ':', '#', ' # c', '"', "'", '|', '>', '&', '*', '!', '%', '@', '?', '~', '\\', '...'];
const layout = [
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - ',
  ' ',
  '  ',
  'a: ',
  'list:',
  'list:\n',
  '\u00a0',
  '\u2028',
  'é',
  '😀',
];
const soup = fc.array(fc.constantFrom(...scalars, ...brackets, ...signs, ...layout, ...layout), { maxLength: 14 });

test('whatever the text, it is read as the parser reads it, or not at all', () => {
  let read = 0;
  fc.assert(
    fc.property(soup, (parts) => {
      const text = parts.join('');
      read += [`${text}\n`, `a: ${text}\n`, `list:\n  - ${text}\n`].filter(expectSame).length;
    }),
    { numRuns },
  );
  expect(read).toBeGreaterThan(numRuns / 100);
});

const splice = fc.record({
  at: fc.nat(),
  taken: fc.nat({ max: 4 }),
  put: fc.constantFrom('', ...scalars, ...brackets, ...signs, ...layout),
});

test('so is a simple text with slips in it', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...simple), fc.array(splice, { minLength: 1, maxLength: 4 }), (text, slips) => {
      const slipped = slips.reduce((rest, { at, taken, put }) => {
        const start = at % rest.length;
        return `${rest.slice(0, start)}${put}${rest.slice(start + taken)}`;
      }, text);
      if (expectSame(slipped)) read++;
    }),
    { numRuns },
  );
  expect(read).toBeGreaterThan(numRuns / 10);
});
