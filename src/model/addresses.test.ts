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

test('a rule has its place on the page of its family', () => {
  const to = addressesOf({ base: '/', language: 'en', defaultLanguage: 'en' });
  expect(to.rule('T06')).toBe('/guides/rules/t/#T06');
  expect(to.rule('secret/jwt')).toBe('/guides/rules/secret/#secret/jwt');
  expect(to.rule('human-error')).toBe('/guides/rules/wording/#human-error');
});

test('the first page of a list has the address of the list', () => {
  const to = addressesOf({ base: '/', language: 'en', defaultLanguage: 'en' });
  expect(to.paged(to.archive, 1)).toBe('/postmortems/');
  expect(to.paged(to.listBelow(to.knownGaps, 'open'), 3)).toBe('/learn/known-gaps/open/page/3/');
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
