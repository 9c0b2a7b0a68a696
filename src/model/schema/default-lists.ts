import type { Gate, MissReason, Role, Severity } from './archive-lists.ts';

/** The lists of an archive that names none of its own, in every language that the site speaks. */

export const defaultSeverities: Severity[] = [
  {
    id: 'sev1',
    label: 'SEV 1',
    means: {
      en: 'Most customers cannot do their main task, or data may be lost',
      fr: 'La plupart des clients ne peuvent pas faire l’essentiel, ou des données risquent d’être perdues',
    },
    review: 'full',
    reviewWithinDays: 5,
    followUpDueDays: 15,
  },
  {
    id: 'sev2',
    label: 'SEV 2',
    means: {
      en: 'An important function is broken or very slow for many',
      fr: 'Une fonction importante est en panne ou très lente pour beaucoup',
    },
    review: 'full',
    reviewWithinDays: 7,
    followUpDueDays: 30,
  },
  {
    id: 'sev3',
    label: 'SEV 3',
    means: {
      en: 'A minor function is broken, or a few customers notice',
      fr: 'Une fonction secondaire est en panne, ou quelques clients le remarquent',
    },
    review: 'light',
    reviewWithinDays: 14,
    followUpDueDays: 60,
  },
  {
    id: 'sev4',
    label: 'SEV 4',
    means: { en: 'Only the team notices; a ticket is enough', fr: 'Seule l’équipe le remarque ; un ticket suffit' },
    review: 'none',
    reviewWithinDays: 7,
    followUpDueDays: 30,
  },
];

export const defaultGates: Gate[] = [
  { id: 'unit-tests', label: { en: 'Unit test suite', fr: 'Tests unitaires' }, stage: 'before-merge' },
  { id: 'code-review', label: { en: 'Code review', fr: 'Relecture du code' }, stage: 'before-merge' },
  { id: 'uat', label: { en: 'UAT tests', fr: 'Tests de recette' }, stage: 'before-release' },
  {
    id: 'release-checkout',
    label: { en: 'Post-release checkout', fr: 'Contrôle après livraison' },
    stage: 'after-release',
  },
  { id: 'alerting', label: { en: 'Alerts on production', fr: 'Alertes en production' }, stage: 'in-production' },
];

const reason = (id: string, label: MissReason['label'], ...gates: string[]): MissReason => ({ id, label, gates });

export const defaultMissReasons: MissReason[] = [
  reason(
    'dependency-not-modelled',
    { en: 'An external dependency is not modelled in the tests', fr: 'Une dépendance externe manque dans les tests' },
    'unit-tests',
    'uat',
  ),
  reason(
    'boundary-not-covered',
    {
      en: 'The boundary between two components is not covered',
      fr: 'La frontière entre deux composants n’est pas couverte',
    },
    'unit-tests',
    'uat',
  ),
  reason('case-not-considered', {
    en: "The case was not on anyone's list",
    fr: 'Ce cas n’était sur la liste de personne',
  }),
  reason('smaller-data', {
    en: 'Test data is much smaller than production data',
    fr: 'Les données de test sont bien plus petites que celles de production',
  }),
  reason('environment-differs', {
    en: 'The environment differs from production',
    fr: 'L’environnement diffère de la production',
  }),
  reason('production-only-path', {
    en: 'The code path runs in production only',
    fr: 'Ce code ne tourne qu’en production',
  }),
  reason('not-visible-here', {
    en: 'What the gate shows does not include the fact that mattered',
    fr: 'La barrière ne montre pas ce qui comptait',
  }),
  reason(
    'test-not-completed',
    { en: 'The test was not completed', fr: 'Le test n’est pas allé à son terme' },
    'unit-tests',
    'uat',
    'release-checkout',
  ),
  reason('failure-explained-away', {
    en: 'The test failed and the failure was put down to something else',
    fr: 'Le test a échoué et l’échec a été attribué à autre chose',
  }),
  reason(
    'cannot-be-seen-in-prod',
    { en: 'Cannot be reproduced safely in production', fr: 'Impossible à reproduire sans risque en production' },
    'release-checkout',
  ),
  reason(
    'scenario-not-in-checkout',
    { en: 'The checkout does not include this scenario', fr: 'Le contrôle ne comprend pas ce scénario' },
    'release-checkout',
  ),
  reason('change-bypasses-gate', {
    en: 'This kind of change does not pass through the gate',
    fr: 'Ce genre de changement ne passe pas par la barrière',
  }),
  reason(
    'no-signal',
    { en: 'No signal existed for this condition', fr: 'Aucun signal n’existait pour cet état' },
    'alerting',
  ),
  reason(
    'threshold-or-delay',
    {
      en: 'The signal existed, but fired late or not at all',
      fr: 'Le signal existait, mais il est venu tard ou pas du tout',
    },
    'alerting',
  ),
  reason('gate-absent', {
    en: 'The gate did not exist for this service',
    fr: 'La barrière n’existait pas pour ce service',
  }),
];

export const defaultRoles: Role[] = [
  { id: 'change-author', label: { en: 'Author of the change', fr: 'Auteur ou autrice du changement' } },
  { id: 'on-call', label: { en: 'Engineer on call', fr: 'Ingénieur ou ingénieure d’astreinte' } },
  { id: 'incident-lead', label: { en: 'Incident lead', fr: 'Pilotage de l’incident' } },
  { id: 'team-lead', label: { en: 'Team lead', fr: 'Responsable d’équipe' } },
  { id: 'support', label: { en: 'Customer support', fr: 'Assistance aux clients' } },
  { id: 'product', label: { en: 'Product management', fr: 'Gestion de produit' } },
  { id: 'customer-contact', label: { en: 'Customer contact', fr: 'Contact des clients' } },
];
