import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutFrontMatter } from './cut-front-matter.ts';
import { createSource } from './positions.ts';

const cutOf = (text: string) => cutFrontMatter(createSource('a.mdx', text));
const codesOf = (text: string) => cutOf(text).problems.map(({ code }) => code);

/** Where Astro's own reader of front matter cuts, for what it finds at the start of a text. */
const astroCut = (text: string) => /^(?:\ufeff)?(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/.exec(text)?.[1];

test('the two parts, and a body of the same length as the file', () => {
  const { cut } = cutOf('---\ntitle: a\n---\nBody.\n');
  expect(cut).toEqual({
    front: 'title: a\n',
    frontOffset: 4,
    bodyOffset: 17,
    blanked: '   \n        \n   \nBody.\n',
  });
});

test.each([
  ['', ['L05']],
  ['\n---\na: b\n---\n', ['L05']],
  [' ---\na: b\n---\n', ['L05']],
  ['+++\na = 1\n+++\n', ['L04']],
  ['---\na: b\n', ['L06']],
  ['---\na: b\n----\n', ['L06']],
  ['---\na: b\n----\n---\n', ['L11']],
  ['---\na: b\n+++\n---\n', ['L11']],
  ['---\na: b\n--- \n', []],
  ['---\n---', []],
  ['\ufeff---\r\na: b\r\n---\r\n', []],
  ['---\ra: b\r---\r', []],
  ['---\na: |\n  ---\n---\n', []],
])('%j: %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

const oddTexts = fc
  .array(fc.constantFrom('---', '+++', '----', '--- ', '---a', 'a: b', '', ' ', '\ufeff', '...', '# ---', '  ---'), {
    maxLength: 8,
  })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

test('what passes is cut where Astro cuts', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        oddTexts,
        oddTexts.map((text) => `---\n${text}\n---\n`),
      ),
      (text) => {
        const { cut, problems } = cutOf(text);
        if (!cut || problems.length > 0) return;
        passed++;
        expect(astroCut(text)?.replace(/^[ \t]*\r?\n/, '')).toBe(cut.front);
      },
    ),
    { numRuns: 2000 },
  );
  expect(passed).toBeGreaterThan(100);
});

test('blanking keeps every line break and the whole body', () => {
  fc.assert(
    fc.property(oddTexts, (text) => {
      const { cut } = cutOf(text);
      if (!cut) return;
      expect(cut.blanked).toHaveLength(text.length);
      expect(cut.blanked.slice(cut.bodyOffset)).toBe(text.slice(cut.bodyOffset));
      expect(cut.blanked.slice(0, cut.bodyOffset).trim()).toBe('');
      expect(cut.blanked.match(/\r\n|\n|\r/g)).toEqual(text.match(/\r\n|\n|\r/g));
    }),
  );
});
