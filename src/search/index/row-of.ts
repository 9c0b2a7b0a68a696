import type { Archive } from '../../model/archive.ts';
import { feltImpact, gateStrip, isOpen, isOverdue } from '../../model/derived.ts';
import type { Entry, PostmortemEntry, StoryEntry } from '../../model/entry.ts';
import { listsOf } from '../../model/lists.ts';
import type { Card } from '../query/card.ts';
import type { FacetName } from '../query/facet-names.ts';

/** Where a version of an entry stands: its language, and its address from the site's base, without a leading slash. */
export interface Place {
  readonly lang: string;
  readonly url: string;
}

/** A row of the data files: what a result shows, and what it can be found, narrowed and sorted by. */
export interface Row {
  readonly card: Card;
  /** Minutes of impact. */
  readonly minutes?: number;
  /** Values of each facet but `year`, which follows from the day. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** What a result shows of an entry, and its place in each facet. */
export function rowOf(entry: Entry, { lang, url }: Place, archive: Archive): Row {
  const { title, status, tags } = entry.fields;
  const card = { id: entry.id, url, lang, title, day: '' };
  const facets = { lang: [lang], status: [status], tag: tags };
  switch (entry.kind) {
    case 'guide':
      return { card, facets: { ...facets, kind: ['guide'] } };
    case 'story':
      return {
        card: { ...card, ...storyCard(entry) },
        facets: { ...facets, kind: ['story'], team: listed(entry.fields.team) },
      };
    case 'postmortem':
      return postmortemRow(entry, { card, facets }, archive);
  }
}

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

const storyCard = ({ fields, replies }: StoryEntry) => ({
  day: fields.happened ?? '',
  toldBy: fields.toldBy,
  ...(replies.length > 0 && { replies: replies.length }),
});

function postmortemRow(entry: PostmortemEntry, { card, facets }: Row, archive: Archive): Row {
  const { fields } = entry;
  const impact = feltImpact(entry);
  const followUps = followUpCounts(entry, archive);
  const strip = gateStrip(entry, listsOf(archive.settings, archive.catalog, fields.team));
  const said = strip.some(({ outcome }) => outcome !== 'unlisted') ? strip : [];
  return {
    card: {
      ...card,
      day: entry.day,
      ...(fields.brief.mitigatedBy && { ended: fields.brief.mitigatedBy }),
      ...(followUps.all > 0 && { followUps }),
    },
    ...(impact && { minutes: impact.minutes }),
    facets: {
      ...facets,
      kind: [fields.event],
      severity: listed(fields.severity),
      service: fields.services,
      team: [fields.team],
      gate: said.map(({ gate, outcome }) => `${gate.id}:${outcome === 'unlisted' ? 'unknown' : outcome}`),
      reason: [...new Set(fields.tollgates.flatMap(({ reason }) => listed(reason)))],
      factor: [...new Set(fields.contributingFactors.flatMap(({ kind }) => listed(kind)))],
      trigger: listed(fields.trigger),
      source: listed(fields.detection.source),
      impact: listed(fields.impact.level),
      followUps: followUpStates(followUps),
    },
  };
}

/** Those of a draft or an imported write-up are not tracked, so they are never past their day. */
function followUpCounts({ fields }: PostmortemEntry, { today }: Archive) {
  const isTracked = fields.status === 'published' && !fields.legacy;
  return {
    all: fields.followUps.length,
    open: fields.followUps.filter(isOpen).length,
    overdue: isTracked ? fields.followUps.filter((followUp) => isOverdue(followUp, today)).length : 0,
  };
}

function followUpStates({ all, open, overdue }: ReturnType<typeof followUpCounts>): readonly string[] {
  if (all === 0) return ['none'];
  if (open === 0) return ['all-done'];
  return overdue > 0 ? ['open', 'overdue'] : ['open'];
}
