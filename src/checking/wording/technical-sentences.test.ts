import { expect, test } from 'vitest';
import { levelAt } from './levels.ts';
import { matchesIn } from './match.ts';
import { normalise } from './normalise.ts';
import { wordingRuleOf } from './rules.ts';

/** The trade's own words, which look like blame and are none. */
const english = `
The page uses lazy loading for images.
A lazy quantifier stops at the first match.
The insert violated a foreign key constraint.
The request violated the SLO for one hour.
Three pods failed to start.
They failed to mount the volume.
The user failed to log in three times.
The line came up in git blame.
The OOM killer ended the process.
A page fault took two milliseconds.
Fault injection found the second case.
The service is fault tolerant in two zones.
The connection pool was exhausted at 14:02 UTC.
The node was sick and left the ring.
Their child processes were orphaned.
The parent killed its zombie children.
The dumb terminal showed no colours.
The disaster recovery plan has twelve steps.
Chaos engineering runs on Tuesdays.
Catastrophic backtracking took all of the CPU.
The store is eventually consistent.
The least recently used entry goes first.
The parser ignored the unknown field.
Git ignored the generated folder.
The firewall rule dropped the packets.
The requests bypassed the CDN.
The alert was fired by the rate of errors.
The trigger on the table fired twice.
The test suite runs on an empty database.
The health check missed the window by two seconds.
Unit tests missed it: they use one currency.
The team missed the deadline of the supplier.
The user error rate stayed at 2 %.
A user agent sent the header twice.
The crash was caused by a user-supplied file name.
The delay was due to the operator console, which asks twice.
The root cause analysis of the vendor is linked below.
We looked for root causes in four places.
Each service should have two owners.
The queue should have a limit.
The cache must have been empty since the restart.
Three rows may have been lost.
Customers could have seen old values for a minute.
The old host had been switched off.
If only one replica answers, the write fails.
The input lost focus after each key.
The call stack showed a bad pointer.
The file was correctly parsed by the new reader.
The service started correctly after the rollback.
A poison message blocked the queue.
The blast radius was one island line.
The dead letter queue held 4,000 messages.
The host was starved of entropy.
A deadlock ended the second transaction.
The kernel panic came with a fatal machine check.
The victim of the OOM killer was the indexer.
The worker aborted the execution after a second.
The leader was killed with kill -9.
The guard rails of the pipeline were off on that branch.
The write failed because the disk was read-only.
The number of retries never checks the clock.
The team was alerted at 14:11 UTC.
The package @scope/name was pinned to an older version.
The master of the ship called the port agent.`;

const french = `
La faute de frappe venait du modèle de configuration.
La faute de segmentation a arrêté le processus.
Le message aurait dû arriver à 9 h.
On n’a pas su pourquoi la file était pleine.
Il a manqué de mémoire à 14 h 05.
La page a oublié de charger une image.
Le train aurait du retard ce jour-là.
La requête n’a pas suivi la règle de routage.
Le responsable du service a répondu à 14 h 02.
Un défaut de page coûte deux millisecondes.
Par défaut, la file est vide.
Le plan de reprise après catastrophe a douze étapes.
Personne n’avait les droits sur ce dossier.
La légèreté du conteneur aide au démarrage.
Le processus fils est resté orphelin.
La panne du disque était la seconde.
Un nouveau contrat commence en mai.
Il suffisait de trois requêtes pour remplir la file.
L’analyseur a ignoré le champ inconnu.
Git a ignoré le dossier généré.
Le pare-feu a laissé passer les paquets.
Le message a été renvoyé deux fois.`;

test.each([
  ['en', english],
  ['fr', french],
])('no rule raises its voice at the trade’s own words (%s)', (language, text) => {
  const sentences = text.trim().split('\n');
  const loud = sentences.flatMap((sentence) =>
    matchesIn(normalise(sentence, [[0, 0]]), language).flatMap(({ rule: id, words, isDiscussed }) => {
      const rule = wordingRuleOf(id);
      const levels = (['prose', 'gate', 'timeline'] as const).map((context) => rule && levelAt(rule, { context }));
      return !isDiscussed && levels.some((level) => level === 'error' || level === 'warning')
        ? [`${id}: ${words} in ${sentence}`]
        : [];
    }),
  );
  expect(loud).toEqual([]);
});
