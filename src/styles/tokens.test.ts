import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Declarations of one block; later ones win, as in the browser. */
function declarations(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const blocks = [...sheet.matchAll(/(:root|\[data-paper='warm'\]) \{([^}]*)\}/g)];
const root = declarations(blocks.find(([, selector]) => selector === ':root')?.[2] ?? '');
const warm = new Map([...root, ...declarations(blocks.find(([, selector]) => selector !== ':root')?.[2] ?? '')]);

/** The six digits behind a token in one theme. */
function colour(tokens: ReadonlyMap<string, string>, name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`There is no token --${name}.`);
  if (value.startsWith('#')) return value;
  const pair = /^light-dark\(var\(--([\w-]+)\), var\(--([\w-]+)\)\)$/.exec(value);
  const single = /^var\(--([\w-]+)\)$/.exec(value);
  const next = pair ? pair[theme === 'light' ? 1 : 2] : single?.[1];
  if (next === undefined) throw new Error(`--${name} is neither a colour nor made of tokens: ${value}`);
  return colour(tokens, next, theme);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes = ['light', 'dark'] as const;
const papers = [
  ['plain', root],
  ['warm', warm],
] as const;
const grounds = ['color-page', 'color-page-sunk', 'color-tint-1'];

const body = ['color-text', 'color-text-quiet'];
const words = ['color-text-faint', 'color-accent-text', 'color-done', 'color-late'];
const code = ['comment', 'string', 'constant', 'keyword', 'name'].map((purpose) => `color-code-${purpose}`);
const drawings = ['color-accent', 'color-gate-post', 'color-gate-faint'];

const cases = papers.flatMap(([paper, tokens]) =>
  themes.flatMap((theme) => [
    ...body.flatMap((token) => grounds.map((ground) => ({ paper, tokens, theme, token, ground, least: 7 }))),
    ...words.flatMap((token) => grounds.map((ground) => ({ paper, tokens, theme, token, ground, least: 4.5 }))),
    ...code.map((token) => ({ paper, tokens, theme, token, ground: 'color-page-sunk', least: 4.5 })),
    ...drawings.map((token) => ({ paper, tokens, theme, token, ground: 'color-page', least: 3 })),
    { paper, tokens, theme, token: 'color-text', ground: 'color-mark', least: 7 },
    { paper, tokens, theme, token: 'color-text', ground: 'color-field', least: 7 },
    { paper, tokens, theme, token: 'color-text-faint', ground: 'color-field', least: 4.5 },
  ]),
);

test.each(cases)(
  '$token on $ground of $paper paper, $theme, reaches $least',
  ({ tokens, theme, token, ground, least }) => {
    expect(contrast(colour(tokens, token, theme), colour(tokens, ground, theme))).toBeGreaterThanOrEqual(least);
  },
);

test('components name purposes, never a colour of the palette', () => {
  const palette = [...root.keys()].filter((name) => /-\d\d$/.test(name));
  const folder = new URL('./components/', import.meta.url);
  const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const used = sheets.flatMap((text) => palette.filter((token) => text.includes(`var(--${token})`)));
  expect(palette.length).toBeGreaterThan(20);
  expect(sheets.length).toBeGreaterThan(5);
  expect(used).toEqual([]);
});
