import { expect, test } from 'vitest';
import { matchesIn } from './match.ts';
import { normalise } from './normalise.ts';

/** Ways to blame that a rule's own example does not show. */
test.each([
  ['en', 'blame-word', 'It was the fault of the network team.'],
  ['en', 'blame-word', 'The person responsible has been talked to.'],
  ['en', 'blame-word', 'He admitted that the build was his.'],
  ['en', 'person-failed-to', 'Someone messed up the config.'],
  ['en', 'person-failed-to', 'The admin had screwed it up.'],
  ['en', 'intent-guess', 'The reviewer rubber-stamped the change.'],
  ['en', 'intent-guess', 'The engineer blindly trusted the output.'],
  ['en', 'be-careful', 'Engineers will be reminded to look twice.'],
  ['en', 'should-have', 'The change should have been reviewed.'],
  ['en', 'should-have', 'They should have been more careful.'],
  ['fr', 'fr-jugement', 'C’était une idée stupide.'],
  ['fr', 'fr-oublie', 'L’opératrice s’est trompée de serveur.'],
  ['fr', 'fr-coupable', 'Le fautif a été averti.'],
  ['fr', 'fr-aurait-du', 'La migration aurait dû être testée.'],
  ['fr', 'fr-aurait-du', 'L’équipe réseau aurait dû répondre.'],
  ['fr', 'fr-aurait-pu', 'Il suffisait de lire l’alerte.'],
  ['fr', 'fr-aurait-pu', 'Il suffisait pourtant d’y penser.'],
  ['fr', 'fr-aurait-pu', 'Il suffisait de la tester.'],
  ['fr', 'fr-ignore', 'Elle a ignoré l’avertissement.'],
  ['fr', 'fr-ignore', 'L’équipe a délibérément ignoré deux messages.'],
  ['fr', 'fr-ignore', 'On n’a pas tenu compte de l’alerte.'],
  ['fr', 'fr-sanction', 'La développeuse a été licenciée.'],
  ['fr', 'fr-sanction', 'Deux personnes ont été sanctionnées.'],
  ['fr', 'fr-sanction', 'Un rappel à l’ordre a été envoyé.'],
  ['fr', 'fr-oublie', 'L’équipe n’a pas su anticiper la charge.'],
  ['fr', 'fr-debutant', 'Quelqu’un de plus expérimenté l’aurait vu.'],
  ['fr', 'fr-manque-de', 'La personne d’astreinte a manqué de rigueur.'],
  ['fr', 'fr-aurait-du', 'Cela n’aurait jamais dû arriver.'],
  ['fr', 'fr-jugement', 'Elle a bêtement copié la commande.'],
  ['fr', 'fr-plus-jamais', 'Cela ne doit plus jamais se reproduire.'],
])('%s, %s: %s', (language, id, sentence) => {
  expect(matchesIn(normalise(sentence, [[0, 0]]), language).map(({ rule }) => rule)).toContain(id);
});

test.each([
  ['La recherche du coupable empêche d’apprendre.', true],
  ['Une culture du blâme commence par la recherche du coupable.', true],
  ['Nous racontons l’incident sans chercher un coupable.', true],
  ['Au lieu de nommer un coupable, nous lisons les journaux.', true],
  ['Le coupable est le prestataire.', false],
  ['La recherche du coupable a commencé le soir même.', false],
])('who argues about the search for culprits does not blame: %s', (sentence, isDiscussed) => {
  expect(matchesIn(normalise(sentence, [[0, 0]]), 'fr').map((found) => [found.rule, found.isDiscussed])).toEqual([
    ['fr-coupable', isDiscussed],
  ]);
});

test('an error of people that is refused as a cause is talked about, and not used', () => {
  const sentence = 'Aucune erreur humaine n’est retenue comme explication.';
  expect(matchesIn(normalise(sentence, [[0, 0]]), 'fr')).toMatchObject([
    { rule: 'fr-erreur-humaine', isDiscussed: true },
  ]);
});
