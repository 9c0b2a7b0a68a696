import { wordsIn } from '../i18n/dictionary.ts';
import { type Anniversary, onThisDay } from '../learning/on-this-day.ts';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';
import { publishedIn } from '../model/translations.ts';
import { type FeedEntry, feedFile } from './feed.ts';
import { type Links, nameOfOrigin } from './place.ts';

type WriteUp = PostmortemEntry | StoryEntry;

/** What a feed is about. */
export interface FeedOf {
  readonly title: string;
  /** Path of the feed. */
  readonly address: string;
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly writeUps: readonly WriteUp[];
  /** Begins with what happened on the day of the build in earlier years. */
  readonly hasAnniversaries?: boolean;
}

interface Around {
  readonly archive: Archive;
  readonly links: Links;
  readonly language: string;
}

/** Readers keep what they have seen: a feed holds what is new, not the archive. */
const newest = 50;

/** Published write-ups, the last published first, in a reader's language where they are translated. */
export function archiveFeed(of: FeedOf, around: Around): string {
  const { archive, links, language } = around;
  const entries = of.writeUps
    .filter(({ fields }) => fields.status === 'published')
    .map((entry) => feedEntry(entry, around))
    .sort((a, b) => byText(b.published, a.published) || byText(a.id, b.id))
    .slice(0, newest);
  const anniversaries = of.hasAnniversaries ? onThisDay(archive).map((item) => anniversaryEntry(item, around)) : [];
  return feedFile({
    id: idOf(of.address, around),
    address: links.full(of.address),
    page: links.full(of.page),
    title: of.title,
    author: archive.settings.name,
    language,
    asOf: archive.today,
    entries: [...anniversaries, ...entries],
  });
}

/** The address where it is known, else a tag (RFC 4151) of the archive's name. */
function idOf(path: string, { archive, links }: Around): string {
  const address = links.full(path);
  return /^https?:/.test(address) ? address : `tag:${nameOfOrigin(archive)},2000:${path}`;
}

function feedEntry(original: WriteUp, around: Around): FeedEntry {
  const { links, language } = around;
  const entry = publishedIn(original, language);
  const { team, tags, publishedOn, updatedOn } = original.fields;
  const path = links.to.entry(original);
  const published = publishedOn ?? firstDayOf(original);
  return {
    id: idOf(path, around),
    address: links.full(path),
    title: entry.fields.title,
    summary: summaryOf(entry),
    language: entry.lang,
    published,
    updated: updatedOn !== undefined && updatedOn > published ? updatedOn : published,
    categories: once([
      original.kind,
      ...(original.kind === 'postmortem' ? original.fields.services : []),
      ...(team === undefined ? [] : [team]),
      ...tags,
    ]),
  };
}

/** New each year, so that readers show it again. */
function anniversaryEntry({ entry, day }: Anniversary, around: Around): FeedEntry {
  const { archive, language } = around;
  const own = feedEntry(entry, around);
  return {
    ...own,
    id: `${own.id}#on-this-day-${archive.today}`,
    title: wordsIn(language).followUps.onThisDay(day.slice(0, 4), own.title),
    summary: firstLessonOf(publishedIn(entry, language)) ?? own.summary,
    published: archive.today,
    updated: archive.today,
  };
}

const firstLessonOf = (entry: WriteUp) => (entry.kind === 'postmortem' ? entry.fields.learned[0] : undefined);

/** Stands in where nobody wrote when it was published. */
function firstDayOf(entry: WriteUp): Day {
  if (entry.kind === 'postmortem') return entry.day;
  const [year = '1970', month = '01', day = '01'] = (entry.fields.happened ?? '').split('-').filter(Boolean);
  return `${year}-${month}-${day}`;
}

function summaryOf(entry: WriteUp): string {
  if (entry.kind === 'story') return entry.fields.oneLine ?? entry.fields.whatBroke ?? '';
  const { reported, howItHappened, mitigatedBy } = entry.fields.brief;
  return [reported, howItHappened, mitigatedBy].filter(Boolean).join('\n\n');
}

const once = (items: readonly string[]) => [...new Set(items)];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
