/** The closed lists of content-model.md, section 4, in the order in which forms and messages show them. */

export const statuses = ['draft', 'in-review', 'published'] as const;
export const replyStatuses = ['draft', 'published'] as const;
export const reviewKinds = ['full', 'light', 'none'] as const;
export const events = ['incident', 'near-miss'] as const;
export const audiences = ['internal', 'public'] as const;
export const timeNames = ['started', 'discovered', 'understood', 'mitigated', 'resolved'] as const;
export const briefParts = ['reported', 'howItHappened', 'mitigatedBy', 'preventing'] as const;
export const impactLevels = ['none', 'degraded', 'partial-outage', 'outage'] as const;
export const dataEffects = ['none', 'delayed', 'repaired', 'lost', 'unknown'] as const;
export const detectionSources = [
  'alert',
  'dashboard',
  'tollgate',
  'person-making-change',
  'colleague',
  'support',
  'customer',
  'provider',
  'routine-check',
  'chance',
] as const;
export const triggers = [
  'code-change',
  'config-change',
  'schema-change',
  'data-change',
  'traffic-change',
  'dependency-change',
  'infrastructure-change',
  'manual-operation',
  'scheduled-job',
  'expiry-or-clock',
  'capacity-limit',
  'hardware',
  'external-event',
  'none-found',
] as const;
/** No kind for human error, and none is ever added: it ends the search for causes. */
export const factorKinds = [
  'design',
  'code',
  'configuration',
  'data-volume',
  'dependency',
  'capacity',
  'test-gap',
  'environment-difference',
  'observability',
  'documentation',
  'tooling',
  'access',
  'process',
  'review-information',
  'time-pressure',
  'goal-conflict',
  'workaround',
  'automation-surprise',
  'communication',
  'knowledge-spread',
  'other',
] as const;
export const hypothesisOutcomes = ['held', 'ruled-out', 'open'] as const;
export const reproductions = ['production', 'staging', 'local', 'not-tried', 'not-reproduced'] as const;
export const gateOutcomes = ['caught', 'missed', 'skipped', 'not-reached', 'not-applicable', 'unknown'] as const;
export const followUpTypes = ['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process', 'share'] as const;
export const followUpStatuses = ['open', 'in-progress', 'done', 'dropped'] as const;
export const guardKinds = ['test', 'alert', 'limit', 'check', 'default', 'removal', 'runbook'] as const;
export const commsAudiences = ['customers', 'company', 'leadership', 'public'] as const;
export const preparednessAreas = [
  'runbook',
  'dashboards',
  'alerts',
  'access',
  'rollback',
  'contacts',
  'practice',
] as const;
export const preparednessStates = ['helped', 'missing', 'outdated', 'not-needed'] as const;
export const truthKinds = [
  'not-prepared',
  'many-hypotheses',
  'unknown-duration',
  'needed-to-recur',
  'human-toll',
  'other',
] as const;
export const evidenceKinds = [
  'dashboard',
  'log',
  'chat',
  'ticket',
  'change',
  'recording',
  'status-page',
  'other',
] as const;
export const storyFormats = ['story', 'lightning-talk', 'talk'] as const;
export const replyKinds = ['me-too', 'comfort', 'what-helped', 'thanks', 'question'] as const;
export const guideSections = ['write', 'present', 'respond', 'about'] as const;
export const gateStages = [
  'before-merge',
  'before-release',
  'during-release',
  'after-release',
  'in-production',
] as const;
export const ruleLevels = ['off', 'info', 'warning', 'error'] as const;
/** In their default order; rule D01 compares what an author writes with this list. */
export const deckSections = [
  'welcome',
  'one-minute',
  'normal-day',
  'discovery',
  'mitigation',
  'check-in',
  'body',
  'factors',
  'tollgates',
  'learned',
  'follow-ups',
  'close',
] as const;

export type Status = (typeof statuses)[number];
export type ReviewKind = (typeof reviewKinds)[number];
export type Audience = (typeof audiences)[number];
export type TimeName = (typeof timeNames)[number];
export type BriefPart = (typeof briefParts)[number];
export type ImpactLevel = (typeof impactLevels)[number];
export type DetectionSource = (typeof detectionSources)[number];
export type Trigger = (typeof triggers)[number];
export type FactorKind = (typeof factorKinds)[number];
export type GateOutcome = (typeof gateOutcomes)[number];
export type FollowUpType = (typeof followUpTypes)[number];
export type FollowUpStatus = (typeof followUpStatuses)[number];
export type GuardKind = (typeof guardKinds)[number];
export type CommsAudience = (typeof commsAudiences)[number];
export type PreparednessArea = (typeof preparednessAreas)[number];
export type GateStage = (typeof gateStages)[number];
export type DeckSection = (typeof deckSections)[number];
