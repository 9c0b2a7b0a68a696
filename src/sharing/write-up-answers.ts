import type { Archive } from '../model/archive.ts';
import type { Entry, Moment, PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { schemaVersion } from '../model/schema/api-answer.ts';
import {
  type PostmortemAnswer,
  type PostmortemsAnswer,
  postmortemFieldsSchema,
  type StoriesAnswer,
  type StoryAnswer,
  storyFieldsSchema,
} from '../model/schema/api-write-ups.ts';
import type { Links } from './place.ts';

export const envelopeOf = ({ today, edition }: Archive) => ({ schemaVersion, asOf: today, edition }) as const;

/** The text of a body, by its key, without what stays in the house. */
type TextOf = (bodyKey: string) => string;

export function postmortemsAnswer(archive: Archive, links: Links): PostmortemsAnswer {
  const items = archive.postmortems.map((entry) => {
    const { event, team, services, severity } = entry.fields;
    return {
      ...commonOf(entry, links),
      data: links.full(links.to.api(`postmortems/${entry.id}`)),
      day: entry.day,
      event,
      team,
      services: [...services],
      ...(severity !== undefined && { severity }),
    };
  });
  return { ...envelopeOf(archive), count: items.length, items };
}

export function storiesAnswer(archive: Archive, links: Links): StoriesAnswer {
  const items = archive.stories.map((entry) => {
    const { happened, firstOutage } = entry.fields;
    return {
      ...commonOf(entry, links),
      data: links.full(links.to.api(`stories/${entry.id}`)),
      ...(happened !== undefined && { happened }),
      firstOutage,
      replies: entry.replies.length,
    };
  });
  return { ...envelopeOf(archive), count: items.length, items };
}

export function postmortemAnswer(
  entry: PostmortemEntry,
  archive: Archive,
  { links, textOf }: { readonly links: Links; readonly textOf: TextOf },
): PostmortemAnswer {
  return {
    ...envelopeOf(archive),
    ...commonOf(entry, links),
    day: entry.day,
    moments: Object.fromEntries(Object.entries(entry.times).map(([name, moment]) => [name, utc(moment)])),
    timelineMoments: entry.timelineMoments.map((moment) => moment && utc(moment)).map((at) => at ?? null),
    fields: picked(entry.fields, Object.keys(postmortemFieldsSchema.shape)),
    text: textOf(entry.bodyKey),
  };
}

export function storyAnswer(
  entry: StoryEntry,
  archive: Archive,
  { links, textOf }: { readonly links: Links; readonly textOf: TextOf },
): StoryAnswer {
  return {
    ...envelopeOf(archive),
    ...commonOf(entry, links),
    fields: picked(entry.fields, Object.keys(storyFieldsSchema.shape)),
    text: textOf(entry.bodyKey),
    replies: entry.replies.map(({ id, lang, fields, bodyKey }) => ({
      id,
      kind: fields.kind,
      date: fields.date,
      lang,
      text: textOf(bodyKey),
    })),
  };
}

function commonOf({ id, kind, lang, translations, fields }: Exclude<Entry, { kind: 'guide' }>, { to, full }: Links) {
  const { title, status, tags, publishedOn, updatedOn } = fields;
  return {
    id,
    url: full(to.entry({ kind, id })),
    lang,
    translations: Object.keys(translations).sort(),
    title,
    status,
    tags: [...tags],
    ...(publishedOn !== undefined && { publishedOn }),
    ...(updatedOn !== undefined && { updatedOn }),
  };
}

const utc = ({ ms }: Moment) => new Date(ms).toISOString();

/** Some fields of many; those that are not set stay unset. */
function picked<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  keys: readonly string[],
): Pick<Fields, Key> {
  const kept = Object.entries(fields).filter(([key, value]) => keys.includes(key) && value !== undefined);
  // The keys are those of a schema that picks from the fields' own.
  return Object.fromEntries(kept) as Pick<Fields, Key>;
}
