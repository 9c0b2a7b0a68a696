import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tightened } from './tightened.ts';

test('the space beside blocks goes, the space between words stays', () => {
  expect(tightened('<ul class="a"> <li> One <b>two</b> <i>three</i> </li> <li>Four</li> </ul>')).toBe(
    '<ul class="a"><li>One <b>two</b> <i>three</i></li><li>Four</li></ul>',
  );
});

test('what an attribute says stays as it is, also where it looks like a tag', () => {
  const slide = '<section aria-label="1 of 2: a <p> b > c"><picture> <img alt="x"> </picture></section>';
  expect(tightened(slide)).toBe(slide);
});

test('only a deck with text from right to left lets each text find its direction', () => {
  const slide = (text: string) => `<p lang="x" dir="auto">${text}</p>`;
  expect(tightened(slide('from left'))).toBe('<p lang="x">from left</p>');
  expect(tightened(slide('מימין'))).toBe(slide('מימין'));
  expect(tightened(slide('code says dir="auto" there'))).toBe('<p lang="x">code says dir="auto" there</p>');
});

test('a number keeps its per cent sign', () => {
  expect(tightened('<p>38 % of the rows, the % sign</p>')).toBe('<p>38\u00a0% of the rows, the % sign</p>');
  const code = '<pre><code>38 % 5</code></pre>';
  expect(tightened(code)).toBe(code);
});

test('code stays as it is', () => {
  const code = '<pre tabindex="0"><code> if (a)\n    <span>b</span> <span>c</span>\n</code></pre>';
  expect(tightened(`<div> ${code} </div>`)).toBe(`<div>${code}</div>`);
});

test('no word is lost or joined to another', () => {
  const words = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .join(' ')
      .trim();
  const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', ' ', 'word', '\n', '<li class="x">', '<pre> x </pre>');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(words(tightened(pieces.join('')))).toBe(words(pieces.join('')));
    }),
  );
});

test('of two spaces around the edge of a word one is left, and none inside a button', () => {
  expect(tightened('<p><span>Fail the build</span>\n  <b class="state">\n done\n </b>\n</p>')).toBe(
    '<p><span>Fail the build</span> <b class="state">done</b></p>',
  );
  expect(tightened('<p>one<b> two </b>three</p>')).toBe('<p>one<b> two </b>three</p>');
  expect(tightened('Lost. <button type="button">\n Open\n</button> <button>Close</button>')).toBe(
    'Lost. <button type="button">Open</button> <button>Close</button>',
  );
});

test('a space that holds words together stays', () => {
  expect(tightened('<p>9\u202f140 demandes\u00a0</p>')).toBe('<p>9\u202f140 demandes\u00a0</p>');
});
