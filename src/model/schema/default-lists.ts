import type { Gate, MissReason, Role, Severity } from './archive-lists.ts';

/** The lists of an archive that names none of its own. */

export const defaultSeverities: Severity[] = [
  {
    id: 'sev1',
    label: 'SEV 1',
    means: 'Most customers cannot do their main task, or data may be lost',
    review: 'full',
    reviewWithinDays: 5,
    followUpDueDays: 15,
  },
  {
    id: 'sev2',
    label: 'SEV 2',
    means: 'An important function is broken or very slow for many',
    review: 'full',
    reviewWithinDays: 7,
    followUpDueDays: 30,
  },
  {
    id: 'sev3',
    label: 'SEV 3',
    means: 'A minor function is broken, or a few customers notice',
    review: 'light',
    reviewWithinDays: 14,
    followUpDueDays: 60,
  },
  {
    id: 'sev4',
    label: 'SEV 4',
    means: 'Only the team notices; a ticket is enough',
    review: 'none',
    reviewWithinDays: 7,
    followUpDueDays: 30,
  },
];

export const defaultGates: Gate[] = [
  { id: 'unit-tests', label: 'Unit test suite', stage: 'before-merge' },
  { id: 'code-review', label: 'Code review', stage: 'before-merge' },
  { id: 'uat', label: 'UAT tests', stage: 'before-release' },
  { id: 'release-checkout', label: 'Post-release checkout', stage: 'after-release' },
  { id: 'alerting', label: 'Alerts on production', stage: 'in-production' },
];

const reason = (id: string, label: string, ...gates: string[]): MissReason => ({ id, label, gates });

export const defaultMissReasons: MissReason[] = [
  reason('dependency-not-modelled', 'An external dependency is not modelled in the tests', 'unit-tests', 'uat'),
  reason('boundary-not-covered', 'The boundary between two components is not covered', 'unit-tests', 'uat'),
  reason('case-not-considered', "The case was not on anyone's list"),
  reason('smaller-data', 'Test data is much smaller than production data'),
  reason('environment-differs', 'The environment differs from production'),
  reason('production-only-path', 'The code path runs in production only'),
  reason('not-visible-here', 'What the gate shows does not include the fact that mattered'),
  reason('test-not-completed', 'The test was not completed', 'unit-tests', 'uat', 'release-checkout'),
  reason('failure-explained-away', 'The test failed and the failure was put down to something else'),
  reason('cannot-be-seen-in-prod', 'Cannot be reproduced safely in production', 'release-checkout'),
  reason('scenario-not-in-checkout', 'The checkout does not include this scenario', 'release-checkout'),
  reason('change-bypasses-gate', 'This kind of change does not pass through the gate'),
  reason('no-signal', 'No signal existed for this condition', 'alerting'),
  reason('threshold-or-delay', 'The signal existed, but fired late or not at all', 'alerting'),
  reason('gate-absent', 'The gate did not exist for this service'),
];

export const defaultRoles: Role[] = [
  { id: 'change-author', label: 'Author of the change' },
  { id: 'on-call', label: 'Engineer on call' },
  { id: 'incident-lead', label: 'Incident lead' },
  { id: 'team-lead', label: 'Team lead' },
  { id: 'support', label: 'Customer support' },
  { id: 'product', label: 'Product management' },
  { id: 'customer-contact', label: 'Customer contact' },
];
