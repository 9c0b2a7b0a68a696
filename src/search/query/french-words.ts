/**
 * French words of the trade, each with English ones; those that both languages write alike are not in it. Without
 * accents, in the masculine singular, verbs as their participle. Several words
 * stand for one thing together; `+` joins English words that are needed together.
 */
export const frenchWords = `
abonne: subscriber; abonnement: subscription; acces: access; achat: purchase; adresse: address;
affiche: displayed shown; ajout: adding; ajoute: added; alerte: alert alarm; annule: cancelled; appareil: device;
appli: app; applique: applied; arret: shutdown stopped; arrete: stopped; attaque: attack; attente: waiting queue;
augmentation: increase; authentification: authentication login; autorisation: permission authorization;
bande: bandwidth; bascule: failover; base: database; bateau: ferry; bibliotheque: library; billet: ticket;
bloque: blocked stuck locked; bogue: bug; boucle: loop; cable: fibre; calcul: calculation; capacite: capacity;
carte: card; casse: broken; certificat: certificate; champ: field; charge: load; chargement: loading;
chiffrement: encryption; cle: key; client: customer; climatisation: cooling; colonne: column; commande: order command;
compte: account; concurrence: race concurrency; connecte: connected; connexion: connection login;
conteneur: container; contrainte: constraint; corrompu: corrupted; coupure: outage cut; courant: power;
courriel: mail email; cout: cost; croissance: growth; debit: throughput; debordement: overflow;
deconnecte: disconnected; deconnexion: disconnect logout; defaillance: failure; defaut: default defect;
degrade: degraded; delai: timeout delay; demande: request; demarrage: boot startup; demarre: started; deni: denial;
depasse: exceeded; depassement: overflow exceeded; dependance: dependency; deploie: deploy;
deploiement: deploy deployment; desactive: disabled; desynchronise: sync stale; disponibilite: availability;
disponible: available; disque: disk; distant: remote; domaine: domain; donnee: data; dossier: folder directory;
double: duplicate twice; doublement: duplicate; doublon: duplicate; droit: permission; echange: exchange;
echec: failure failed; echoue: failed; ecran: screen; ecrase: overwritten crashed; ecriture: write;
ecrire: write; ecrit: written; efface: deleted erased; electricite: power; electrique: power electrical; enregistre: saved recorded;
enregistrement: record; entrepot: repository warehouse; envahi: flooded overwhelmed; envoi: sending; envoye: sent;
epuise: exhausted; equilibreur: balancer; equipe: team; erreur: error errors; errone: wrong; erronee: wrong;
espace: space; essai: test trial; etat: state; eteint: shutdown; etiquette: label tag; etranger: foreign;
expiration: expiry expired; expire: expired; facturation: billing; facture: invoice billed; fausse: wrong false;
ferme: closed; fermeture: closing; fiabilite: reliability; fichier: file; fil: thread; file: queue; flux: stream feed;
fonction: function; fonctionnalite: feature; fournisseur: provider; fuite: leak; fuseau: timezone; gele: frozen;
genere: generated; goulot: bottleneck; grappe: cluster; hebergement: hosting; hebergeur: hosting provider;
heure: hour time; horaire: timetable schedule; horloge: clock; identifiant: credential id; imprimante: printer;
inaccessible: unreachable; incendie: fire; incoherent: inconsistent; inconnu: unknown;
indisponibilite: outage unavailable; indisponible: unavailable; infecte: infected malware; instable: unstable;
interne: internal; interrompu: interrupted; interruption: outage; inverse: reverse reverted; jeton: token;
jour: day update; journal: log; lance: launched started; lecteur: reader; lecture: read; lent: slow;
lentement: slow slowly; lenteur: slow latency; lien: link; ligne: line row; limite: limit; livraison: release delivery; logiciel: software;
manquant: missing; manque: missing; materiel: hardware; marche: working running; matin: morning; mauvais: wrong bad; memoire: memory; mise: update release;
modification: change; modifie: changed modified; moniteur: monitor; mot: word; navigateur: browser;
nettoyage: cleanup; noeud: node; nom: name; nombre: number; noyau: kernel; nuit: night; nuage: cloud; obsolete: stale;
onduleur: ups; ordonnanceur: scheduler; oubli: forgotten; oublie: forgotten; ouvert: open; panne: outage failure; paiement: payment; partent: sent; paye: paid charged payment; parti: sent left;
parametre: parameter setting; partage: shared; passerelle: gateway; perdu: lost; perime: expired stale;
perte: loss lost; pic: spike peak; piratage: hack breach; pirate: hacked compromised; planifie: scheduled;
plantage: crash; plante: crashed; plein: full; politique: policy; prelevement: charged debit; primaire: primary;
processeur: cpu; prod: production; propage: propagated; proprietaire: owner; rafale: burst; ralenti: slow;
ralentissement: slow latency degraded; rapport: report; recherche: search; reconnexion: reconnect; recu: received;
redemarrage: restart reboot; redemarre: restarted rebooted; redeploiement: redeploy; refuse: refused denied rejected;
registre: registry; reglage: setting; rejete: rejected; relance: retry restarted; relecture: review;
remboursement: refund; remplace: replaced; rempli: filled full; renouvele: renewed; renouvellement: renewal;
repartiteur: balancer; repli: fallback; replique: replica; reponse: response; repris: resumed; requete: query request;
reseau: network; reservation: booking; restauration: restore; restaure: restored; retabli: restored;
retard: delay lag; retour: return rollback; reveil: alarm; revoque: revoked; routage: routing; routeur: router;
sain: healthy; sante: health; saturation: overload; sature: saturated full overloaded; sauvegarde: backup;
seconde: second; secours: standby backup; securite: security; serveur: server; semaine: week; seuil: threshold;
soir: evening; sonde: probe healthcheck; sortie: release output; stockage: storage; suivi: tracking; supervision: monitoring;
suppression: deletion removal; supprime: deleted removed dropped; surcharge: overload overloaded;
surchauffe: overheating; surveillance: monitoring; synchronisation: sync synchronization; systeme: system;
tableau: table dashboard; tache: job task; taille: size; tampon: buffer; telechargement: download; tempete: storm;
temporaire: temporary; tentative: attempt retry; tiers: third; trafic: traffic; traitement: processing; travail: job;
traversee: sailing; tronque: truncated; tue: killed; utilisateur: user; vague: wave; valeur: value; veille: sleep;
verrou: lock; verrouillage: lock locking; verrouille: locked; vide: empty flushed; vol: theft stolen; vole: stolen;
vulnerabilite: vulnerability; base de donnees: database; carte bancaire: credit+card; centre de donnees: datacenter;
changement heure: clock+change dst; cle api: key; cle etrangere: foreign+key; compte rendu: postmortem; condition de concurrence: race+condition;
coupure de courant: power+outage; delai attente: timeout; deni de service: denial+service ddos; en boucle: loop;
en double: duplicate twice; equilibreur de charge: balancer; etat de sante: health+check;
expression rationnelle: regex; expression reguliere: regex; file attente: queue; fuseau horaire: timezone;
hors ligne: offline; hors service: down outage; logiciel malveillant: malware;
mauvaise configuration: misconfiguration; mise a jour: update upgrade; mise a echelle: scaling autoscaling;
mise en cache: cache caching; mise en production: release deploy; montee en charge: scaling load;
mot de passe: password; nom de domaine: domain; panne de courant: power+outage; panne electrique: power+outage;
par erreur: accidentally mistake error; pare feu: firewall; reprise sur incident: recovery; retour arriere: rollback;
retour en arriere: rollback; seconde intercalaire: leap+second; tableau de bord: dashboard; temps attente: timeout;
temps de reponse: latency; tolerance aux pannes: failover; verification de sante: health+check
`;
