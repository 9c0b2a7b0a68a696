import { archiveSettings } from './archive-settings.ts';
import { bodySyntax } from './body-syntax.ts';
import { bodyTargets } from './body-targets.ts';
import { catalog } from './catalog.ts';
import { deck } from './deck.ts';
import { fieldsHolds } from './fields-holds.ts';
import { fieldsIncident } from './fields-incident.ts';
import { fieldsPostmortem } from './fields-postmortem.ts';
import { fieldsSettings } from './fields-settings.ts';
import { fieldsTexts } from './fields-texts.ts';
import { file } from './file.ts';
import { followUpStates } from './follow-up-states.ts';
import { followUps } from './follow-ups.ts';
import type { French } from './french.ts';
import { gateConsistency } from './gate-consistency.ts';
import { legacy } from './legacy.ts';
import { lintAllow } from './lint-allow.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { mitigation } from './mitigation.ts';
import { moments } from './moments.ts';
import { newDrafts } from './new-drafts.ts';
import { publishing } from './publishing.ts';
import { publishingConsistency } from './publishing-consistency.ts';
import { recurrences } from './recurrences.ts';
import { references } from './references.ts';
import { replies } from './replies.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { reviewDetails } from './review-details.ts';
import { secrets } from './secrets.ts';
import { shape } from './shape.ts';
import { shapeRules } from './shape-rules.ts';
import { stories } from './stories.ts';
import { tagWords } from './tag-words.ts';
import { time } from './time.ts';
import { timeOrder } from './time-order.ts';
import { tollgates } from './tollgates.ts';
import { translations } from './translations.ts';
import { wordingDuty } from './wording-duty.ts';
import { wordingFog } from './wording-fog.ts';
import { wordingFrench } from './wording-french.ts';
import { wordingHindsight } from './wording-hindsight.ts';
import { wordingPerson } from './wording-person.ts';
import { yaml } from './yaml.ts';

/** Everything that the check and the guides of its rules and fields say, in French. */
export const french: French = {
  ...archiveSettings,
  ...bodySyntax,
  ...bodyTargets,
  ...catalog,
  ...deck,
  ...fieldsHolds,
  ...fieldsIncident,
  ...fieldsPostmortem,
  ...fieldsSettings,
  ...fieldsTexts,
  ...file,
  ...followUpStates,
  ...followUps,
  ...gateConsistency,
  ...legacy,
  ...lintAllow,
  ...lists,
  ...messages,
  ...mitigation,
  ...moments,
  ...newDrafts,
  ...publishing,
  ...publishingConsistency,
  ...recurrences,
  ...references,
  ...replies,
  ...reports,
  ...review,
  ...reviewDetails,
  ...secrets,
  ...shape,
  ...shapeRules,
  ...stories,
  ...tagWords,
  ...time,
  ...timeOrder,
  ...tollgates,
  ...translations,
  ...wordingDuty,
  ...wordingFog,
  ...wordingFrench,
  ...wordingHindsight,
  ...wordingPerson,
  ...yaml,
};
