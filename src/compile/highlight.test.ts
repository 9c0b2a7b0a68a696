import { expect, test } from 'vitest';
import { grammars } from './grammars.ts';
import { codeClasses, createHighlighter } from './highlight.ts';
import { isKnownLanguage, languageNames } from './languages.ts';

test('every language of the list can be loaded, by each of its names', async () => {
  const highlighter = createHighlighter();
  await highlighter.load(languageNames);
  for (const name of languageNames) expect(highlighter.highlight('a < b', name)).toContain('&lt;');
  expect(Object.keys(grammars).every(isKnownLanguage)).toBe(true);
});

test('only classes of the list, and never a style', async () => {
  const highlighter = createHighlighter();
  await highlighter.load(['ts']);
  const html = highlighter.highlight('/* a */ export const b: Map = c("d", 1); // "<e>"', 'TS');
  const classes = [...html.matchAll(/class="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(classes).size).toBeGreaterThan(3);
  expect(classes.filter((name) => !codeClasses.includes(name ?? ''))).toEqual([]);
  expect(html).not.toContain('style');
  expect(html.replace(/<[^>]*>/g, '')).toBe(
    '/* a */ export const b: Map = c(&quot;d&quot;, 1); // &quot;&lt;e&gt;&quot;',
  );
});

test('what is not known, not loaded or very long is plain text', async () => {
  const highlighter = createHighlighter();
  expect(highlighter.highlight('let a', 'js')).toBe('let a');
  await highlighter.load(['js', 'zzz']);
  expect(highlighter.highlight('a < b', 'zzz')).toBe('a &lt; b');
  expect(highlighter.highlight('let a;'.repeat(4000), 'js')).not.toContain('<');
});
