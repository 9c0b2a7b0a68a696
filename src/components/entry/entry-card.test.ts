import { expect, test } from 'vitest';
import { wordsIn } from '../../i18n/dictionary.ts';
import type { GateOutcome } from '../../model/schema/choices.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { cardOf, gateSentence } from './entry-card.ts';
import { readerOf } from './reader.ts';

const gate = (label: string, outcome: GateOutcome) => ({ id: label, label, outcome });
const en = wordsIn('en');

test('the sentence names the gates by what they did', () => {
  const gates = [
    gate('Unit tests', 'missed'),
    gate('UAT tests', 'skipped'),
    gate('Code review', 'missed'),
    gate('Release checkout', 'not-reached'),
    gate('Alerts on production', 'caught'),
  ];
  expect(gateSentence(gates, en)).toBe(
    'Missed by unit tests and code review; went around UAT tests; caught by alerts on production.',
  );
});

test('where no gate could see it, the sentence says so', () => {
  expect(gateSentence([gate('Unit tests', 'not-applicable')], en)).toBe('No gate stood in the way of this.');
});

test('a title that is not translated carries its language and names it', () => {
  const entry = postmortemEntry();
  const card = cardOf(readerOf(archiveOf(entry), { language: 'fr', base: '/archive/' }), entry);
  expect(card).toMatchObject({
    address: '/archive/fr/postmortems/2026-03-03-locked-table/',
    titleLang: 'en',
    languageName: 'anglais',
  });
});

test('a translated title stands in the language of the page', () => {
  const entry = postmortemEntry({}, { fr: { title: 'Une colonne a verrouillé la table' } });
  const card = cardOf(readerOf(archiveOf(entry), { language: 'fr', base: '/' }), entry);
  expect(card.title).toBe('Une colonne a verrouillé la table');
  expect(card.titleLang).toBeUndefined();
});

test('a write-up that mentions no gate has no sentence', () => {
  const entry = postmortemEntry();
  expect(cardOf(readerOf(archiveOf(entry), { language: 'en', base: '/' }), entry).sentence).toBeUndefined();
});
