import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf, readHeaderFile } from '../../sharing/host-headers.ts';
import { builtPages, elementsOf, type Page } from './pages.ts';
import type { ExampleSite } from './setup.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    // Rules carry names such as `secret/known`, and their addresses are those names.
    'valid-id': ['error', { relaxed: true }],
    // Style only: Astro writes void elements and quotes in its own way.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Explicit roles keep lists lists where styles take the bullets away.
    'no-redundant-role': 'off',
    // The platform keeps adding to what a landmark may be named by.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Pages on which something is to be done; all others are for reading. */
const acts =
  /^(?:fr\/)?(?:$|search|new|festival\/$|just-broke-production|drills\/[0-9a-f]+\/$|(?:postmortems|festival)\/[^/]+\/(?:slides|talk|email)\/$)/;
/** The one script of a reading page, by which a timeline is shown on the reader's own clock. */
const clockBytes = 1000;

describe.each([
  { base: '/', name: 'atRoot' },
  { base: '/archive/', name: 'belowPath' },
] as const)('the example archive built for $base', ({ base, name }) => {
  const site: ExampleSite = inject(name);
  let pages: Page[];
  const bytesOf = (address: string) => gzipSync(readFileSync(join(site.folder, address.slice(base.length)))).length;

  beforeAll(() => {
    pages = builtPages(site.folder);
  });

  test('has every kind of page, in both languages', () => {
    const kinds = [
      '',
      'postmortems/',
      'tollgates/',
      'tollgates/unit-tests/',
      'learn/',
      'learn/detection/',
      'learn/known-gaps/',
      'learn/guards/',
      'learn/not-counted/',
      'festival/',
      'services/',
      'teams/',
      'tags/',
      'follow-ups/',
      'follow-ups/overdue/',
      'guides/',
      'guides/fields/',
      'guides/rules/',
      'search/',
    ];
    const paths = new Set(pages.map(({ path }) => path));
    const missing = ['', 'fr/']
      .flatMap((language) => kinds.map((kind) => language + kind))
      .filter((path) => !paths.has(path));
    expect(missing).toEqual([]);
    expect(paths).toContain('404.html');
    expect(pages.length).toBeGreaterThan(100);
  });

  test('is HTML without a fault', async () => {
    const faults = new Map<string, string>();
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.set(`${ruleId}: ${message}`, `${path}:${line}:${column}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('no sentence has a space before its comma or full stop', () => {
    const parted = pages.flatMap(({ path, html }) => {
      const prose = html
        .replace(/<(script|style|pre|code)\b.*?<\/\1>/gs, '‡')
        .replace(/<\/?(?:a|span|time|em|strong)\b[^>]*>/g, '');
      return [...prose.matchAll(/[^<>]*\w\s+[,.](?=[\s<])/g)].map(([text]) => `${path}: ${text.trim()}`);
    });
    expect(parted).toEqual([]);
  });

  test('every link and fragment leads somewhere, and nothing leaves the base path', () => {
    const ids = new Map(
      pages.map(({ path, html }) => [path, new Set(elementsOf(html).map(({ attributes }) => attributes.get('id')))]),
    );
    const dead: string[] = [];
    let looked = 0;
    for (const { path, html } of pages) {
      const from = new URL(path, site.url);
      for (const { name, attributes } of elementsOf(html)) {
        for (const attribute of ['href', 'src', 'action']) {
          const value = attributes.get(attribute);
          if (value === undefined || name === 'use' || value === '') continue;
          const target = new URL(value, from);
          if (target.origin !== from.origin) continue;
          looked += 1;
          if (!target.pathname.startsWith(base)) {
            dead.push(`${path}: ${value} leaves ${base}`);
            continue;
          }
          const file = decodeURIComponent(target.pathname.slice(base.length));
          const stands =
            ids.has(file) ||
            (file !== '' && existsSync(join(site.folder, file)) && statSync(join(site.folder, file)).isFile());
          const fragment = decodeURIComponent(target.hash.slice(1));
          if (!stands) dead.push(`${path}: ${value}`);
          else if (fragment && ids.has(file) && !ids.get(file)?.has(fragment))
            dead.push(`${path}: ${value} has no such place`);
        }
      }
    }
    expect(looked).toBeGreaterThan(1000);
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  test('carries its policy, no inline style, and script files only where something is to be done', () => {
    const odd: string[] = [];
    for (const { path, html } of pages) {
      const elements = elementsOf(html);
      const policy =
        elements
          .find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy')
          ?.attributes.get('content') ?? '';
      if (!policy.startsWith("default-src 'none'") || policy.includes('unsafe')) odd.push(`${path}: policy ${policy}`);
      for (const { name, attributes } of elements) {
        if (attributes.has('style') || name === 'style') odd.push(`${path}: <${name}> is styled in place`);
        if ([...attributes.keys()].some((key) => key.startsWith('on'))) odd.push(`${path}: <${name}> handles an event`);
        const script = name === 'script' ? attributes.get('src') : undefined;
        if (script !== undefined && !acts.test(path) && bytesOf(script) > clockBytes)
          odd.push(`${path}: script ${script}`);
      }
    }
    expect(odd.slice(0, 20)).toEqual([]);
  });

  // The fullest review of each language: its text, all that moves it, and how it looks on the screen. The sheet for
  // print waits until that is there, and so does the sheet of dialogs and of the speaker's window.
  // French says the same with a tenth more letters.
  test.each([
    ['', 11_800],
    ['fr/', 13_000],
  ] as const)('a review of %spostmortems/ stays within its weight', (language, mostBytes) => {
    const review = pages.find(({ path }) => path === `${language}postmortems/2026-03-03-locked-table/slides/`);
    const elements = elementsOf(review?.html ?? '');
    const weigh = (addresses: readonly (string | undefined)[]) =>
      addresses.reduce((sum, address) => sum + (address === undefined ? 0 : bytesOf(address)), 0);
    const scripts = elements.filter(({ name }) => name === 'script').map(({ attributes }) => attributes.get('src'));
    const sheets = elements.filter(
      ({ attributes }) =>
        attributes.get('rel') === 'stylesheet' && attributes.get('media') !== 'print' && !attributes.has('disabled'),
    );
    expect(gzipSync(review?.html ?? '').length).toBeLessThanOrEqual(mostBytes);
    expect(weigh(scripts)).toBeLessThanOrEqual(4000);
    expect(sheets.length).toBeGreaterThan(0);
    expect(weigh(sheets.map(({ attributes }) => attributes.get('href')))).toBeLessThanOrEqual(5000);
  });

  test('a deck is announced with the sheets that it waits for', () => {
    const rules = readHeaderFile(readFileSync(join(site.folder, '_headers'), 'utf8'));
    const odd: string[] = [];
    for (const { path, html } of pages) {
      const announced = [...(headersOf(base + path, rules)['Link'] ?? '').matchAll(/<([^>]+)>/g)].map(([, to]) => to);
      const preloaded = elementsOf(html)
        .filter(({ attributes }) => attributes.get('rel') === 'preload' && attributes.get('as') === 'style')
        .map(({ attributes }) => attributes.get('href'));
      const expected = /\/(?:slides|talk)\/$/.test(path) ? preloaded : [];
      if (announced.join() !== expected.join()) odd.push(`${path}: ${announced} for ${expected}`);
    }
    expect(odd.slice(0, 20)).toEqual([]);
    expect(rules.some(({ headers }) => 'Link' in headers)).toBe(true);
  });

  test('stays within its weight', () => {
    const heaviest = Math.max(
      ...pages.filter(({ path }) => /postmortems\/./.test(path)).map(({ html }) => gzipSync(html).length),
    );
    expect(heaviest).toBeLessThanOrEqual(20_000);
    const styles = pages.map(({ html }) =>
      elementsOf(html)
        .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
        .reduce((sum, { attributes }) => sum + bytesOf(attributes.get('href') ?? ''), 0),
    );
    expect(Math.max(...styles)).toBeLessThanOrEqual(15_000);
    const fonts = globSync('_astro/*.woff2', { cwd: site.folder }).map(
      (file) => statSync(join(site.folder, file)).size,
    );
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });
});
