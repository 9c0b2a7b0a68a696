import type { Rule, RuleCard } from './rule.ts';
import { archiveSettingsRules } from './rules/archive-settings.ts';
import { bodyRules } from './rules/body.ts';
import { catalogRules } from './rules/catalog.ts';
import { commsRules } from './rules/comms.ts';
import { deckRules } from './rules/deck.ts';
import { fileRules } from './rules/file.ts';
import { followUpStateRules } from './rules/follow-up-states.ts';
import { followUpRules } from './rules/follow-ups.ts';
import { gateConsistencyRules } from './rules/gate-consistency.ts';
import { guardRules } from './rules/guards.ts';
import { importRules, legacyRules } from './rules/legacy.ts';
import { listRules } from './rules/lists.ts';
import { mitigationRules } from './rules/mitigation.ts';
import { momentRules } from './rules/moments.ts';
import { nameRules } from './rules/names.ts';
import { publishingRules } from './rules/publishing.ts';
import { publishingConsistencyRules } from './rules/publishing-consistency.ts';
import { recurrenceRules } from './rules/recurrences.ts';
import { referenceRules } from './rules/references.ts';
import { repliedStoryRules, replyRules } from './rules/replies.ts';
import { reviewRules } from './rules/review.ts';
import { reviewDayRules } from './rules/review-days.ts';
import { reviewDetailRules } from './rules/review-details.ts';
import { shapeCards } from './rules/shape.ts';
import { slideRules } from './rules/slides.ts';
import { storyRules } from './rules/stories.ts';
import { symptomRules } from './rules/symptoms.ts';
import { ticketRules } from './rules/tickets.ts';
import { timeRules } from './rules/time.ts';
import { timeOrderRules } from './rules/time-order.ts';
import { tollgateRules } from './rules/tollgates.ts';
import { translationRules } from './rules/translations.ts';
import { wordCards } from './rules/words.ts';
import { yamlRules } from './rules/yaml.ts';
import type { WholeArchive, WriteUp } from './subject.ts';

const postmortem: readonly Rule<WriteUp<'postmortem'>>[] = [
  ...ticketRules,
  ...momentRules,
  ...timeRules,
  ...timeOrderRules,
  ...reviewRules,
  ...reviewDetailRules,
  ...tollgateRules,
  ...gateConsistencyRules,
  ...followUpRules,
  ...followUpStateRules,
  ...guardRules,
  ...mitigationRules,
  ...publishingRules,
  ...publishingConsistencyRules,
  ...commsRules,
  ...symptomRules,
  ...deckRules,
  ...slideRules,
  ...reviewDayRules,
  ...legacyRules,
];
const story: readonly Rule<WriteUp<'story'>>[] = [...storyRules, ...slideRules];

/** Rules that look at one write-up. */
export const rulesByKind = { postmortem, story, reply: replyRules } as const;

/** Rules that look at the settings or at several files. */
export const archiveRules: readonly Rule<WholeArchive>[] = [
  ...archiveSettingsRules,
  ...catalogRules,
  ...listRules,
  ...importRules,
  ...nameRules,
  ...referenceRules,
  ...recurrenceRules,
  ...translationRules,
  ...repliedStoryRules,
];

const families = 'LYSBAKCTVGFMPNEDRIXHQ';
/** Rules with a name instead of a code stand behind, in their own order. */
const familyOf = ({ id }: RuleCard) => (/^[A-Z]\d\d$/.test(id) ? families.indexOf(id.charAt(0)) : families.length);

/** Every rule once, by family and number: what the guide prints and the tests prove. */
export const allRules: readonly RuleCard[] = [
  ...new Map<string, RuleCard>(
    [
      ...fileRules,
      ...yamlRules,
      ...shapeCards,
      ...bodyRules,
      ...postmortem,
      ...story,
      ...replyRules,
      ...archiveRules,
      ...wordCards,
    ].map((rule) => [rule.id, rule]),
  ).values(),
].sort((a, b) => {
  const byFamily = familyOf(a) - familyOf(b);
  return byFamily !== 0 || familyOf(a) === families.length ? byFamily : a.id < b.id ? -1 : 1;
});
