import GithubSlugger from 'github-slugger';

/** Ids of the page around a body; a heading of the same words gets a number, so that both can be linked. */
const pageIds = [
  ...['main', 'contents', 'summary', 'timeline', 'phases', 'tollgates', 'follow-ups', 'mitigation', 'options'],
  ...['hypotheses', 'factors', 'contributing-factors', 'impact', 'detection', 'recurrence', 'recurrences', 'related'],
  ...['similar', 'replies', 'meeting', 'people', 'evidence', 'comms', 'learned', 'went-well', 'lucky', 'symptoms'],
  ...['notes', 'footnotes', 'story', 'times', 'facts', 'search', 'gates', 'truths', 'legend'],
];

/** Counted once: slugging them for each body takes longer than its own headings. */
const taken = new GithubSlugger();
for (const id of pageIds) taken.slug(id);

/** Gives each heading of one body its id, in order. Check and compiler use the same, so that anchors agree. */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  slugger.occurrences = { ...taken.occurrences };
  return (text) => slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text.trim() : 'section');
}
