import type { Archive } from '../model/archive.ts';
import type { Entry, GuideEntry, PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { cardOf, type Place } from './card-of.ts';
import { identifiersIn } from './identifiers.ts';
import type { Card } from './query/card.ts';
import { endOfReading } from './query/excerpt.ts';
import { fold, writtenWords } from './query/tokens.ts';

/** One page as search sees it. */
export interface SearchDocument {
  readonly card: Card;
  /** For Pagefind only: every element apart from its neighbour by white space, since it glues words otherwise. */
  readonly html: string;
  /** The distinct words that corrections may offer. */
  readonly words: ReadonlySet<string>;
}

/** Texts by weight; the title has its own. */
interface Texts {
  readonly names: readonly Text[];
  readonly brief: readonly Text[];
  readonly tags: readonly Text[];
  readonly symptoms: readonly Text[];
  readonly rest: readonly Text[];
}

type Text = string | undefined;

const longestWord = 25;
const shortestWord = 3;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const present = (texts: readonly Text[]) => texts.filter((text): text is string => Boolean(text));
const block = (texts: readonly Text[], weight: number) =>
  `<div data-pagefind-weight="${weight}">\n${present(texts)
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('\n')}\n</div>`;

function postmortemTexts({ fields }: PostmortemEntry, { catalog }: Archive, body: string): Texts {
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

function storyTexts({ fields, replies }: StoryEntry, body: string, replyText: (key: string) => string): Texts {
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

function guideTexts({ fields }: GuideEntry, body: string): Texts {
  return { names: [], brief: [fields.summary], tags: fields.tags, symptoms: [], rest: [body] };
}

function textsOf(entry: Entry, archive: Archive, textOfBody: (bodyKey: string) => string): Texts {
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

/** The indexed page of one version of an entry. `textOfBody` gives plain text without notes and internal asides left out. */
export function searchDocument(
  entry: Entry,
  place: Place,
  { archive, textOfBody }: { readonly archive: Archive; readonly textOfBody: (bodyKey: string) => string },
): SearchDocument {
  const card = cardOf(entry, place, archive);
  const { names, brief, tags, symptoms, rest } = textsOf(entry, archive, textOfBody);
  const all = present([card.title, ...names, ...brief, ...tags, ...symptoms, ...rest]).join('\n');
  const html = [
    `<html lang="${place.lang}"><body><main data-pagefind-body>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="7">${escapeHtml(card.title)}</h1>`,
    block(brief, 2),
    block(symptoms, 3),
    block(rest, 1),
    block([endOfReading], 0),
    block(names, 3),
    block(tags, 3),
    block([identifiersIn(all).join(' ')], 2),
    '</main></body></html>',
  ].join('\n');
  const isOffered = (word: string) => /^\p{L}/u.test(word) && word.length >= shortestWord && word.length <= longestWord;
  return { card, html, words: new Set(writtenWords(all).map(fold).filter(isOffered)) };
}
