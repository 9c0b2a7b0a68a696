import type { Words } from '../../i18n/dictionary.ts';
import type { SearchWords } from '../../search/page/search-words.client.ts';

/** The words that the page's scripts need, collected from the areas of the dictionary. */
export function searchWords({ search, choices, page, writeUp, lists }: Words): SearchWords {
  return {
    ...search.script,
    narrowDown: search.narrow,
    anonymous: lists.anonymous,
    facets: search.facets,
    values: {
      kind: search.kinds,
      status: choices.status,
      followUps: search.followUps,
      source: choices.seenBy,
      trigger: choices.trigger,
      impact: choices.impactLevel,
      factor: choices.factorKind,
      lang: page.languageNames,
    },
    outcomes: choices.outcome,
    gate: writeUp.gateSays('{gate}', '{outcome}'),
    sections: {
      summary: writeUp.brief,
      impact: writeUp.impact,
      'impact:screen': writeUp.onTheScreen,
      timeline: writeUp.timeline,
      comms: writeUp.told,
      hypotheses: writeUp.hypotheses,
      options: writeUp.options,
      factors: writeUp.factors,
      tollgates: writeUp.tollgates,
      'follow-ups': writeUp.followUps,
      learned: writeUp.lessons,
      story: writeUp.inside,
      replies: lists.replies,
    },
  };
}
