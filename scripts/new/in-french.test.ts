import { afterEach, beforeEach, expect, test } from 'vitest';
import { french } from '../../src/checking/french/dictionary.ts';
import { saidTexts } from '../../src/testing/said-texts.ts';
import { archiveForm } from './archive-form.ts';
import { draftKinds } from './kinds.ts';
import { trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

test('everything that `npm run new` asks and answers has its French', () => {
  const said = saidTexts(new URL('./', import.meta.url));
  // A stand-in that nobody reads, a name of an option, and reasons beside a line of a log.
  const others = /^(?:A title of some words|title|without words|no time|no day.*)$/;
  const asked = [archiveForm, ...Object.values(draftKinds)].flatMap(({ questions }) => questions.map(({ ask }) => ask));
  const meanings = Object.values(draftKinds).map(({ meaning }) => meaning);
  const texts = [...said, ...asked, ...meanings].filter((text) => /\p{L}{2}/u.test(text) && !others.test(text));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => !Object.hasOwn(french, text))).toEqual([]);
});

test('in an archive whose first language is French it asks, refuses and goes on in French', async () => {
  project.write('content/archive.yaml', 'languages: [fr, en]\n');
  const missing = await project.run(['postmortem', '--title', 'Le paiement a répondu lentement']);
  expect(missing.stderr).toContain('`--team` manque. Par exemple');
  expect(missing.stderr).toContain('Rien n’a été écrit.');
  const answers = ['Le paiement a répondu lentement', 'storefront', '', '', ''];
  const asked = await project.run(['postmortem'], { answers });
  const plain = asked.asked.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(plain.slice(0, 3)).toEqual([
    'Que s’est-il passé, en une ligne ?',
    'Quelle équipe l’écrit ?',
    'Quand cela a-t-il commencé ? (Entrée passe)',
  ]);
  expect(asked.stderr).toContain('ce qui manque, avec les lignes');
  expect(project.textOf(asked.path)).toContain('title: Le paiement a répondu lentement\n');
});
