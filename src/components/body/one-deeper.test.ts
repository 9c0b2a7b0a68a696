import { expect, test } from 'vitest';
import { oneDeeper } from './one-deeper.ts';

test('a link to a neighbour leads to it from one folder below', () => {
  expect(oneDeeper('<p>See <a href="../2026-01-02-a/">it</a>.</p>')).toBe(
    '<p>See <a href="../../2026-01-02-a/">it</a>.</p>',
  );
  expect(oneDeeper('<a title="x" href="?q=1">it</a>')).toBe('<a title="x" href="../?q=1">it</a>');
});

test.each([
  '<a href="https://example.com/a">it</a>',
  '<a href="mailto:a@example.com">it</a>',
  '<a href="/archive/">it</a>',
  '<a href="#fn-1">1</a>',
  '<code>&lt;a href="../x/"&gt;</code>',
])('%s stays', (html) => {
  expect(oneDeeper(html)).toBe(html);
});
