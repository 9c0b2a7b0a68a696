import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesOf } from './addresses.ts';

test('the default language stands at the base, the others below their name', () => {
  const site = { base: '/archive/', defaultLanguage: 'en' };
  expect(addressesOf({ ...site, language: 'en' }).postmortem('2026-03-03-x')).toBe(
    '/archive/postmortems/2026-03-03-x/',
  );
  expect(addressesOf({ ...site, language: 'pt-BR' }).story('week-two')).toBe('/archive/pt-br/festival/week-two/');
  expect(addressesOf({ ...site, language: 'fr' }).file('favicon.svg')).toBe('/archive/favicon.svg');
});

test('a rule has its place on the page of rules', () => {
  const to = addressesOf({ base: '/', language: 'en', defaultLanguage: 'en' });
  expect(to.rules('T06')).toBe('/guides/rules/#T06');
});

test('any query survives the address of its search', () => {
  const to = addressesOf({ base: '/', language: 'en', defaultLanguage: 'en' });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { searchParams } = new URL(to.search(query), 'https://example.com');
      expect(searchParams.get('q')).toBe(query);
    }),
  );
});
