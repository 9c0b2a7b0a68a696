import type { WriteUp } from '../subject.ts';

type Postmortem = WriteUp<'postmortem'>;

export function isIncident({ fields }: Postmortem): boolean {
  return fields.event !== 'near-miss';
}

/** Nobody was affected: said so, or a near miss that says nothing else. */
export function isWithoutImpact(writeUp: Postmortem): boolean {
  return (writeUp.fields.impact?.level ?? (isIncident(writeUp) ? undefined : 'none')) === 'none';
}

/** Days the severity gives for the review and for a follow-up; `undefined` while the severity is open or asks for no review. */
export function daysGiven({ fields, lists, review }: Postmortem): { review: number; followUp: number } | undefined {
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  if (severity === undefined || review === 'none') return undefined;
  return { review: severity.reviewWithinDays, followUp: severity.followUpDueDays };
}
