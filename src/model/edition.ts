import type { Archive } from './archive.ts';
import type { Body } from './body.ts';
import { archiveOf } from './build-archive.ts';
import type { Entry, PostmortemEntry, ReplyEntry, StoryEntry, TranslationEntry } from './entry.ts';
import { publicBody } from './public-body.ts';
import { type LinkFilter, publicPostmortem, publicStory, publicTexts } from './public-fields.ts';
import type { Catalog } from './schema/catalog.ts';

/** What everybody may read of an archive. Everything that a public site holds starts from these two. */
export interface PublicEdition {
  readonly archive: Archive;
  readonly bodyOf: (body: Body) => Body;
}

/**
 * The public edition of a whole archive: published entries that are marked public, without what stays in the house.
 * It is filtered once, here, so that no page, index, feed, figure or deck can hold what the filter removed.
 * Source: content-model.md, section 10.
 */
export function publicEdition(whole: Archive): PublicEdition {
  const hidden = new Set([...whole.byId.values()].filter((entry) => !isPublic(entry)).map(({ id }) => id));
  const hosts = new Set(whole.settings.editions.public.linkHosts.map((host) => host.toLowerCase()));
  const links: LinkFilter = {
    isLinked: (url) => isLinked(url, hosts, hidden),
    isNamed: (id) => whole.byId.has(id) && !hidden.has(id),
  };
  const postmortems = whole.postmortems.filter(isPublic).map((entry) => postmortemOf(entry, links));
  const stories = whole.stories.filter(isPublic).map((entry) => storyOf(entry, links));
  const guides = whole.guides.filter(isPublic).map((entry) => ({ ...entry, translations: translationsOf(entry) }));
  const { trackers: _, repository: __, search, learning, ...settings } = whole.settings;
  const archive = archiveOf(
    {
      edition: 'public',
      today: whole.today,
      settings: {
        ...settings,
        trackers: [],
        search: { ...search, archives: [] },
        learning: { ...learning, load: false },
      },
      catalog: catalogOf(whole.catalog, [...postmortems, ...stories, ...guides]),
    },
    { postmortems, stories, guides },
  );
  return { archive, bodyOf: (body) => publicBody(body, links.isLinked) };
}

/** Drafts and write-ups in review are never public, whatever they are marked as. */
const isPublic = ({ fields }: Entry): boolean => fields.status === 'published' && fields.audience === 'public';

/** Whether a link may stay: to a host that the settings name, or to a page of the site that everybody can open. */
function isLinked(url: string, hosts: ReadonlySet<string>, hidden: ReadonlySet<string>): boolean {
  if (/^mailto:/i.test(url)) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return URL.canParse(url) && hosts.has(new URL(url).host.toLowerCase());
  const [path = ''] = url.split(/[?#]/, 1);
  return !path.split('/').some((part) => hidden.has(part));
}

function postmortemOf(entry: PostmortemEntry, links: LinkFilter): PostmortemEntry {
  const { fields, comms } = publicPostmortem(entry.fields, links);
  return {
    ...entry,
    fields,
    commsMoments: comms.map((index) => entry.commsMoments[index]),
    translations: translationsOf(entry, comms),
  };
}

const storyOf = (entry: StoryEntry, links: LinkFilter): StoryEntry => ({
  ...entry,
  fields: publicStory(entry.fields, links),
  replies: entry.replies.map((reply) => replyOf(reply, links)),
  translations: translationsOf(entry),
});

function replyOf(reply: ReplyEntry, { isNamed }: LinkFilter): ReplyEntry {
  const { ownStory, ...fields } = reply.fields;
  return { ...reply, fields: { ...fields, ...(ownStory !== undefined && isNamed(ownStory) && { ownStory }) } };
}

/** `comms`: the places that the messages which stay had in the original, where some are left out. */
function translationsOf(entry: Entry, comms?: readonly number[]): Readonly<Record<string, TranslationEntry>> {
  const published = Object.entries(entry.translations).filter(([, { fields }]) => fields.status === 'published');
  return Object.fromEntries(
    published.map(([language, translation]) => [
      language,
      {
        ...translation,
        fields: { ...translation.fields, translators: [], texts: publicTexts(translation.fields.texts, comms) },
      },
    ]),
  );
}

/** Teams and services that something public names; nobody's way to be called. */
function catalogOf({ teams, services, ...rest }: Catalog, entries: readonly Entry[]): Catalog {
  const named = new Set(
    entries.flatMap(({ fields }) => [fields.team ?? '', ...('services' in fields ? fields.services : [])]),
  );
  return {
    ...rest,
    services: services
      .filter(({ id }) => named.has(id))
      .map(({ team, ...service }) => ({ ...service, ...(team !== undefined && named.has(team) && { team }) })),
    teams: teams.filter(({ id }) => named.has(id)).map(({ channel: _, ...team }) => ({ ...team, contacts: [] })),
  };
}
