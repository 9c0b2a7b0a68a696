import type { Archive } from '../model/archive.ts';
import type { Entry, GuideEntry, PostmortemEntry, StoryEntry } from '../model/entry.ts';

type Text = string | undefined;

export const present = (texts: readonly Text[]) => texts.filter((text): text is string => Boolean(text));

/** What an entry says, grouped by how much a word there tells of what it is about; the title stands apart. */
export interface EntryTexts {
  /** Services with their other names, the team. */
  readonly names: readonly Text[];
  readonly brief: readonly Text[];
  readonly tags: readonly Text[];
  readonly symptoms: readonly Text[];
  readonly rest: readonly Text[];
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
    brief: [fields.brief.reported, fields.brief.howItHappened],
    tags: fields.tags,
    symptoms: [...fields.symptoms, fields.detection?.firstSignal],
    rest: [
      fields.brief.mitigatedBy,
      fields.brief.preventing,
      fields.impact?.who,
      fields.impact?.counted,
      ...fields.contributingFactors.map(({ what }) => what),
      ...fields.hypotheses.flatMap(({ idea, how }) => [idea, how]),
      ...(fields.mitigation?.options ?? []).flatMap(({ what, pros, cons, views, notChosenBecause }) => [
        what,
        ...pros,
        ...cons,
        ...views.map(({ view }) => view),
        notChosenBecause,
      ]),
      fields.mitigation?.decision,
      fields.mitigation?.verifiedBy,
      ...fields.tollgates.flatMap(({ because, acceptedRisk }) => [because, acceptedRisk]),
      ...fields.followUps.flatMap(({ what, ticket, guard, droppedBecause }) => [
        what,
        ticket,
        guard?.what,
        droppedBecause,
      ]),
      ...fields.timeline.map(({ what }) => what),
      ...fields.comms.map(({ what }) => what),
      ...fields.surprisedBy,
      ...fields.wentWell,
      ...fields.gotLucky,
      ...fields.learned,
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
      ...replies.map(({ bodyKey }) => replyText(bodyKey)),
    ],
  };
}

function guideTexts({ fields }: GuideEntry, body: string): EntryTexts {
  return { names: [], brief: [fields.summary], tags: fields.tags, symptoms: [], rest: [body] };
}

/** `textOfBody` gives plain text, with notes and internal asides left out. */
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
