import GithubSlugger from 'github-slugger';

/** Ids of the page around a body; a heading of the same words gets a number, so that both can be linked. */
const pageIds = [
  ...['main', 'contents', 'summary', 'timeline', 'phases', 'tollgates', 'follow-ups', 'mitigation', 'options'],
  ...['hypotheses', 'factors', 'contributing-factors', 'impact', 'detection', 'recurrence', 'recurrences', 'related'],
  ...['similar', 'replies', 'meeting', 'people', 'evidence', 'comms', 'learned', 'went-well', 'lucky', 'symptoms'],
  ...['notes', 'footnotes', 'story', 'times', 'facts', 'search', 'gates', 'truths', 'legend'],
];

/** Gives each heading of one body its id, in order. Check and compiler use the same, so that anchors agree. */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  for (const id of pageIds) slugger.slug(id);
  return (text) => slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text.trim() : 'section');
}
