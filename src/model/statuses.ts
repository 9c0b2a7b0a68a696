import type { Severity } from './schema/archive-lists.ts';
import type { ReviewKind, Status } from './schema/choices.ts';

export type { ReviewKind, Status } from './schema/choices.ts';

/** From which status on a review kind asks for a field; absent: that kind never asks. */
export type AskedFrom = { readonly [Kind in ReviewKind]?: Exclude<Status, 'draft'> };

export interface AskedField {
  readonly from: AskedFrom;
  /** The condition in plain words, when it is not always asked: "of an incident". */
  readonly when?: string;
}

const inReview: AskedFrom = { full: 'in-review', light: 'in-review' };
const published: AskedFrom = { full: 'published', light: 'published' };
const reviewedInFull: AskedFrom = { full: 'in-review' };
const publishedInFull: AskedFrom = { full: 'published' };
const ofIncident = 'of an incident';
const unlessNone = 'unless `impact.level` is none';
const ofMiss = 'of a missed or skipped gate';

/** What each status and review kind asks of a postmortem. Source: content-model.md, sections 4.1, 6 and 8.8–8.11. */
export const askedOfPostmortem: Readonly<Record<string, AskedField>> = {
  services: { from: reviewedInFull },
  severity: { from: { ...inReview, none: 'in-review' }, when: ofIncident },
  'times.started': { from: inReview, when: ofIncident },
  'times.discovered': { from: { ...inReview, none: 'published' } },
  'times.mitigated': { from: inReview, when: ofIncident },
  'times.resolved': { from: publishedInFull, when: ofIncident },
  'brief.reported': { from: { ...inReview, none: 'published' } },
  'brief.howItHappened': { from: { ...inReview, none: 'published' } },
  'brief.mitigatedBy': { from: reviewedInFull },
  'brief.preventing': { from: publishedInFull },
  'impact.level': { from: inReview, when: ofIncident },
  'impact.who': { from: reviewedInFull, when: unlessNone },
  'impact.counted': { from: publishedInFull, when: unlessNone },
  'detection.source': { from: reviewedInFull },
  'detection.firstSignal': { from: reviewedInFull },
  trigger: { from: publishedInFull },
  contributingFactors: { from: reviewedInFull, when: 'one, two when published' },
  'mitigation.options': { from: reviewedInFull, when: ofIncident },
  'mitigation.decidedBy': { from: publishedInFull, when: 'with options' },
  'mitigation.verifiedBy': { from: publishedInFull, when: 'with `times.resolved`' },
  tollgates: { from: published, when: 'every active gate; with a light review the missed ones' },
  'tollgates[].reason': { from: inReview, when: ofMiss },
  'tollgates[].because': { from: inReview, when: ofMiss },
  'tollgates[].followUp': { from: published, when: `${ofMiss}, or \`acceptedRisk\`` },
  followUps: { from: publishedInFull, when: 'or an accepted risk' },
  'followUps[].type': { from: inReview },
  'followUps[].ticket': { from: publishedInFull, when: 'unless dropped' },
  'followUps[].due': { from: publishedInFull, when: 'while open' },
  timeline: { from: reviewedInFull, when: 'three entries' },
  surprisedBy: { from: publishedInFull },
  wentWell: { from: publishedInFull },
  learned: { from: published },
  authors: { from: reviewedInFull },
  reviewers: { from: publishedInFull },
  reviewedOn: { from: publishedInFull },
  publishedOn: { from: publishedInFull },
};

const whenPublished: AskedFrom = { full: 'published', light: 'published', none: 'published' };

/** What publishing asks of a story. Source: content-model.md, section 8.14. */
export const askedOfStory: Readonly<Record<string, AskedField>> = {
  happened: { from: whenPublished },
  whatBroke: { from: whenPublished },
  whatHelped: { from: whenPublished, when: 'or `changedSince`' },
  changedSince: { from: whenPublished, when: 'or `whatHelped`' },
  notAlone: { from: whenPublished },
  talk: { from: whenPublished, when: 'unless `format` is story' },
  tellerAgrees: { from: whenPublished },
  anonymised: { from: whenPublished, when: 'when `toldBy` is anonymous' },
  publishedOn: { from: whenPublished },
};

/** What publishing asks of a translation. */
export const askedOfTranslation: Readonly<Record<string, AskedField>> = {
  sourceDate: { from: whenPublished },
};

const steps: readonly Status[] = ['draft', 'in-review', 'published'];

/** Whether a write-up with this status is asked for what `from` asks. */
export function isAsked(from: AskedFrom, review: ReviewKind, status: Status): boolean {
  const first = from[review];
  return first !== undefined && steps.indexOf(status) >= steps.indexOf(first);
}

/**
 * How much is asked of a postmortem: its severity's review kind; without a severity a near miss gets the archive's
 * kind for near misses. An unknown severity counts as `full`, and so does an incident that has none yet.
 */
export function reviewKindOf(
  postmortem: { readonly event?: string | undefined; readonly severity?: string | undefined },
  severities: readonly Severity[],
  nearMiss: ReviewKind,
): ReviewKind {
  const { event, severity } = postmortem;
  if (severity === undefined) return event === 'near-miss' ? nearMiss : 'full';
  return severities.find(({ id }) => id === severity)?.review ?? 'full';
}
