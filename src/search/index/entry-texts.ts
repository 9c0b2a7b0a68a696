import type { Archive } from '../../model/archive.ts';
import type { Entry, GuideEntry, PostmortemEntry, StoryEntry } from '../../model/entry.ts';

type Text = string | undefined;

/** What follows stands in this part of the page; a colon and a name after it tell apart what has one heading there. */
export interface Part {
  readonly at: string;
}

export const present = (texts: readonly (Text | Part)[]) =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

/** What an entry says, grouped by how much a word there tells of what it is about; the title stands apart. */
export interface EntryTexts {
  /** Services with their other names, the team. */
  readonly names: readonly Text[];
  readonly brief: readonly (Text | Part)[];
  readonly tags: readonly Text[];
  readonly symptoms: readonly (Text | Part)[];
  readonly rest: readonly (Text | Part)[];
}

function postmortemTexts({ fields }: PostmortemEntry, { catalog }: Archive, body: string): EntryTexts {
  const services = catalog.services.filter(({ id }) => fields.services.includes(id));
  const team = catalog.teams.find(({ id }) => id === fields.team);
  return {
    names: [
      ...services.flatMap(({ id, name, also }) => [name ?? id, ...also]),
      ...fields.services,
      team?.name ?? fields.team,
    ],
    brief: [{ at: 'summary' }, fields.brief.reported, fields.brief.howItHappened],
    tags: fields.tags,
    symptoms: [{ at: 'impact:screen' }, ...fields.symptoms, fields.detection?.firstSignal],
    rest: [
      { at: 'summary' },
      fields.brief.mitigatedBy,
      fields.brief.preventing,
      { at: 'impact' },
      fields.impact?.who,
      fields.impact?.counted,
      { at: 'factors' },
      ...fields.contributingFactors.map(({ what }) => what),
      { at: 'hypotheses' },
      ...fields.hypotheses.flatMap(({ idea, how }) => [idea, how]),
      { at: 'options' },
      ...(fields.mitigation?.options ?? []).flatMap(({ what, pros, cons, views, notChosenBecause }) => [
        what,
        ...pros,
        ...cons,
        ...views.map(({ view }) => view),
        notChosenBecause,
      ]),
      fields.mitigation?.decision,
      fields.mitigation?.verifiedBy,
      { at: 'tollgates' },
      ...fields.tollgates.flatMap(({ because, acceptedRisk }) => [because, acceptedRisk]),
      { at: 'follow-ups' },
      ...fields.followUps.flatMap(({ what, ticket, guard, droppedBecause }) => [
        what,
        ticket,
        guard?.what,
        droppedBecause,
      ]),
      { at: 'timeline' },
      ...fields.timeline.map(({ what }) => what),
      { at: 'comms' },
      ...fields.comms.map(({ what }) => what),
      { at: 'learned' },
      ...fields.surprisedBy,
      ...fields.wentWell,
      ...fields.gotLucky,
      ...fields.learned,
      { at: 'story' },
      body,
    ],
  };
}

function storyTexts({ fields, replies }: StoryEntry, body: string, replyText: (key: string) => string): EntryTexts {
  return {
    names: [fields.toldBy, fields.team],
    brief: [fields.whatBroke, fields.oneLine],
    tags: fields.tags,
    symptoms: [],
    rest: [
      fields.howItFelt,
      fields.lasted,
      ...fields.notAlone,
      ...fields.whatHelped,
      ...fields.changedSince,
      body,
      { at: 'replies' },
      ...replies.map(({ bodyKey }) => replyText(bodyKey)),
    ],
  };
}

function guideTexts({ fields }: GuideEntry, body: string): EntryTexts {
  return { names: [], brief: [fields.summary], tags: fields.tags, symptoms: [], rest: [body] };
}

/** `textOfBody` gives plain text, with notes left out; in the internal edition it holds the internal parts, which the page shows too. */
export function textsOf(entry: Entry, archive: Archive, textOfBody: (bodyKey: string) => string): EntryTexts {
  const body = textOfBody(entry.bodyKey);
  switch (entry.kind) {
    case 'postmortem':
      return postmortemTexts(entry, archive, body);
    case 'story':
      return storyTexts(entry, body, textOfBody);
    case 'guide':
      return guideTexts(entry, body);
  }
}
