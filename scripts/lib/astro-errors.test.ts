import { expect, test } from 'vitest';
import { astroFailure } from './astro-errors.ts';

const compiler = `[CompilerError] Unexpected token
  Location:
    /site/src/components/Header.astro:3:16
  Stack trace:
    at handleCompileResultErrors (file:///site/node_modules/astro/dist/core/compile/compile.js:73:11)
    at async compileAstro (file:///site/node_modules/astro/dist/vite-plugin-astro/compile.js:7:27)
`;
const drawing = `it broke here
  Stack trace:
    at file:///site/.astro/.prerender/chunks/BaseLayout_B3oQ368-.mjs:33:8
    at AstroComponentInstance.init (file:///site/.astro/.prerender/chunks/server_CD4UVr86.mjs:1433:27)
`;
const said = (errors: string, { env = {}, signal = null }: { env?: object; signal?: NodeJS.Signals | null } = {}) =>
  astroFailure({ code: 1, signal, errors }, { env: { ...env }, cwd: '/site' });

test('a slip in a component is its fact and its place, and whose text it is', () => {
  expect(said(compiler)).toBe(`[CompilerError] Unexpected token
  Location:
    src/components/Header.astro:3:16

This comes from the code of the site, not from a write-up. \`DEBUG=1 npm run build\` shows the stack.`);
});

test('where nothing else says a place, the first line of the stack stays', () => {
  const text = said(drawing);
  expect(text).toContain('it broke here\n    at file:');
  expect(text).toContain('BaseLayout_B3oQ368-.mjs:33:8');
  expect(text).not.toContain('server_CD4UVr86');
});

test('DEBUG keeps all of it', () => expect(said(compiler, { env: { DEBUG: '1' } })).toContain(compiler.trimEnd()));

test.each([
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb7', 'SIGABRT', 'memory'],
  ['', 'SIGKILL', 'The system ended the build (SIGKILL)'],
] as const)('a process that was ended: %j', (errors, signal, sentence) => {
  const text = said(errors, { signal });
  expect(text).toContain(sentence);
  expect(text).not.toContain('0xb7');
});

test('a full disk says what to do', () =>
  expect(said('ENOSPC: no space left on device, write\n  Stack trace:\n    at writeSync (node:fs:1)\n')).toContain(
    'The disk is full. Free some space, then run it again.',
  ));

test('a file that may not be written is named, not the code that met it', () =>
  expect(
    said("[GenerateContentTypesError] failed: EACCES: permission denied, open '/site/.astro/types.d.ts'.\n  Hint:\n"),
  ).toBe('`.astro/types.d.ts` is not open to the user who runs this.'));
