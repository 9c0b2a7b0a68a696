import { describe, expect, test } from 'vitest';
import { headerFile, headerRules, headersOf, readHeaderFile } from './host-headers.ts';
import { metaPolicy, pagePolicy, workerPolicy } from './policy.ts';

const sources = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

describe('the policy of a page', () => {
  test('opens nothing that a page does not name', () => {
    expect(sources(pagePolicy(), 'default-src')).toEqual(["'none'"]);
    expect(sources(pagePolicy(), 'script-src')).toEqual(["'self'"]);
    expect(sources(pagePolicy(), 'style-src')).toEqual(["'self'"]);
    expect(pagePolicy({ inlineScript: 'x' })).not.toMatch(/unsafe|\*|https?:/);
  });

  test('allows the one inline script by the hash of its exact text', () => {
    // openssl dgst -sha256 -binary | base64 over `document.title`
    const hash = "'sha256-o3vzFSF4YhB5rDb5tpELAmIlJDq+2XOarY4IDsOum1c='";
    const policy = pagePolicy({ inlineScript: 'document.title' });
    expect(sources(policy, 'script-src')).toEqual(["'self'", hash]);
  });

  test('reaches exactly the other archives that are searched', () => {
    const policy = pagePolicy({ searchOrigins: ['https://other.example.com'] });
    expect(sources(policy, 'connect-src')).toEqual(["'self'", 'https://other.example.com']);
  });

  test('is the same in a meta tag, but for what browsers ignore there', () => {
    expect(`${metaPolicy()}; frame-ancestors 'none'`).toBe(pagePolicy());
  });

  test('a page without a search form sends no form', () => {
    expect(sources(pagePolicy({ form: 'none' }), 'form-action')).toEqual(["'none'"]);
  });
});

describe('header rules', () => {
  const rules = headerRules('/archive/', ['_astro/', '_worker/', '404.html', 'festival/', 'index.html', 'a.txt'], {});
  const policyOf = (path: string) => headersOf(path, rules)['Content-Security-Policy'];

  test.each(['/archive/', '/archive/festival/x/', '/archive/404.html'])('%s carries the policy of pages', (path) => {
    expect(policyOf(path)).toBe(pagePolicy());
  });

  test('the search worker carries its own policy, and no rule for pages matches its file', () => {
    const path = '/archive/_worker/search.js';
    expect(policyOf(path)).toBe(workerPolicy());
    expect(rules.filter((rule) => headersOf(path, [rule])['Content-Security-Policy'])).toHaveLength(1);
  });

  test('only files named by their content are kept for good', () => {
    const isKept = (path: string) => headersOf(path, rules)['Cache-Control'] !== undefined;
    expect(isKept('/archive/_astro/a.B1c2.css')).toBe(true);
    expect(isKept('/archive/festival/')).toBe(false);
  });

  test('a deck names its sheets ahead of its page, and no other page does', () => {
    const sheets = { slides: ['/a/deck.css'], talk: ['/a/deck.css', '/a/talk.css'], none: [] };
    const withDecks = headerRules('/archive/', ['fr/', 'postmortems/'], {}, sheets);
    const linkOf = (path: string) => headersOf(path, withDecks)['Link'];
    expect(linkOf('/archive/postmortems/x/slides/')).toBe('</a/deck.css>; rel=preload; as=style');
    expect(linkOf('/archive/fr/postmortems/x/talk/')).toBe(
      '</a/deck.css>; rel=preload; as=style, </a/talk.css>; rel=preload; as=style',
    );
    expect(['/archive/postmortems/x/', '/archive/slides', '/slides/', '/archive/x/none/'].map(linkOf)).toEqual(
      Array(4).fill(undefined),
    );
    expect(headersOf('/archive/postmortems/x/slides/', withDecks)['Content-Security-Policy']).toBe(pagePolicy());
  });

  test('every response says what it is and tells nobody who reads', () => {
    expect(headersOf('/archive/a.txt', rules)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });

  test('the file reads back as the rules', () => {
    expect(readHeaderFile(headerFile(rules))).toEqual(rules);
  });
});
