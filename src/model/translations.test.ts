import { describe, expect, test } from 'vitest';
import { paths } from '../testing/example-archive.ts';
import { referenceArchive } from '../testing/reference-archive.ts';
import { inLanguage } from './translations.ts';

const lockedTable = (changes = {}) => {
  const entry = referenceArchive(changes).byId.get('2026-03-03-locked-table');
  if (entry?.kind !== 'postmortem') throw new Error('The locked table is gone.');
  return entry;
};

describe('a write-up in French', () => {
  const { entry, untranslated, state } = inLanguage(lockedTable(), 'fr');

  test('has the translated texts over the inherited facts', () => {
    expect(entry.fields.title).toBe('L’ajout d’une colonne a verrouillé la table des actifs pendant trois heures');
    expect(entry.fields.brief.reported).toMatch(/^Les tâches de fond/);
    expect(entry.fields.impact?.counted).toMatch(/^environ 41 000 tâches/);
    expect(entry.fields.learned[0]).toBe('La durée d’une migration dépend de la table, pas du code');
    expect(entry.fields.tollgates.find(({ gate }) => gate === 'code-review')?.because).toMatch(/^la page de relecture/);
    expect(entry.fields.tollgates.find(({ gate }) => gate === 'uat')?.acceptedRisk).toMatch(/^Une copie complète/);
    expect(entry.fields.severity).toBe('sev2');
    expect(entry.fields.followUps.map(({ ticket }) => ticket)).toEqual(['DB-412', 'DB-413', 'DB-414', 'OPS-88']);
  });

  test('says which texts stay in the original language', () => {
    expect(untranslated).toContain('brief.mitigatedBy');
    expect(untranslated).toContain('timeline.1');
    expect(untranslated).not.toContain('learned.1');
    expect(untranslated).not.toContain('title');
    expect(untranslated).not.toContain('body');
  });

  test('is current until the original changes', () => {
    expect(state).toBe('current');
    const changed = lockedTable({
      [paths.A]: (text: string) =>
        text.replace('publishedOn: 2026-03-10', 'publishedOn: 2026-03-10\nupdatedOn: 2026-04-01'),
    });
    expect(inLanguage(changed, 'fr').state).toBe('behind');
  });
});

test('in a language without a translation everything is the original’s, and said to be', () => {
  const { entry, state, untranslated } = inLanguage(lockedTable(), 'pt');
  expect(state).toBe('none');
  expect(entry.fields.title).toMatch(/^Adding a column/);
  expect(untranslated).toEqual(expect.arrayContaining(['title', 'body', 'brief.reported', 'followUps.show-row-count']));
});

test('in its own language nothing is foreign', () => {
  expect(inLanguage(lockedTable(), 'en')).toMatchObject({ state: 'original', untranslated: [] });
});
