import type { Archive } from './archive.ts';
import type { Entry, GuideEntry, Moment, PostmortemEntry, ReplyEntry, StoryEntry, TranslationEntry } from './entry.ts';
import { dayOfId } from './paths.ts';
import type { ArchiveSettings } from './schema/archive.ts';
import type { Catalog } from './schema/catalog.ts';
import { guideSections, timeNames } from './schema/choices.ts';
import type { Day } from './schema/days.ts';
import type { FieldsByKind, WriteUpKind } from './schema/kinds.ts';

interface CheckedOf<Kind extends WriteUpKind> {
  readonly kind: Kind;
  readonly path: string;
  /** Of a translation, its original's. */
  readonly id: string;
  readonly lang: string;
  readonly fields: FieldsByKind[Kind];
  /** Resolved times by field path; positions from 0. */
  readonly moments: ReadonlyMap<string, Moment>;
  readonly bodyKey: string;
  readonly words: number;
}

/** A write-up that was checked without errors and compiled. */
export type CheckedEntry = { [Kind in WriteUpKind]: CheckedOf<Kind> }[WriteUpKind];

interface Given {
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  readonly today: Day;
}

/** Joins translations to originals and replies to stories: the whole archive, as the internal edition has it. */
export function buildArchive(checked: readonly CheckedEntry[], given: Given): Archive {
  const translations = Map.groupBy(
    checked.filter((entry) => entry.kind === 'translation'),
    ({ id }) => id,
  );
  const replies = Map.groupBy(checked.filter((entry) => entry.kind === 'reply').map(replyOf), ({ story }) => story);
  const translationsOf = (id: string): Readonly<Record<string, TranslationEntry>> =>
    Object.fromEntries(
      (translations.get(id) ?? []).map(({ kind: _, id: __, moments: ___, ...entry }) => [entry.lang, entry]),
    );
  const postmortems: PostmortemEntry[] = [];
  const stories: StoryEntry[] = [];
  const guides: GuideEntry[] = [];
  for (const entry of checked) {
    if (entry.kind === 'postmortem')
      postmortems.push({ ...postmortemOf(entry), translations: translationsOf(entry.id) });
    if (entry.kind === 'story') stories.push({ ...storyOf(entry, replies), translations: translationsOf(entry.id) });
    if (entry.kind === 'guide') guides.push({ ...common(entry), translations: translationsOf(entry.id) });
  }
  return archiveOf({ edition: 'internal', ...given }, { postmortems, stories, guides });
}

/** The entries in the order in which an archive keeps them. */
export function archiveOf(
  facts: Pick<Archive, 'edition' | 'settings' | 'catalog' | 'today'>,
  entries: Pick<Archive, 'postmortems' | 'stories' | 'guides'>,
): Archive {
  const newestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  const postmortems = entries.postmortems.toSorted((a, b) => newestFirst(a.id, b.id));
  const stories = entries.stories.toSorted(
    (a, b) => newestFirst(a.fields.happened ?? '', b.fields.happened ?? '') || (a.id < b.id ? -1 : 1),
  );
  const place = ({ fields }: GuideEntry) => guideSections.indexOf(fields.section);
  const guides = entries.guides.toSorted(
    (a, b) => place(a) - place(b) || a.fields.order - b.fields.order || (a.fields.title < b.fields.title ? -1 : 1),
  );
  const byId = new Map<string, Entry>([...postmortems, ...stories, ...guides].map((entry) => [entry.id, entry]));
  return { ...facts, postmortems, stories, guides, byId };
}

const common = <Kind extends WriteUpKind>({ kind, id, path, lang, fields, bodyKey, words }: CheckedOf<Kind>) => ({
  kind,
  id,
  path,
  lang,
  fields,
  bodyKey,
  words,
});

function postmortemOf(entry: CheckedOf<'postmortem'>): Omit<PostmortemEntry, 'translations'> {
  const { fields, moments } = entry;
  const windows = (fields.impact?.windows ?? []).flatMap((_, index) => {
    const from = moments.get(`impact.windows.${index}.from`);
    const to = moments.get(`impact.windows.${index}.to`);
    return from && to ? [{ from, to }] : [];
  });
  const times = Object.fromEntries(
    timeNames.flatMap((name) => {
      const moment = moments.get(`times.${name}`);
      return moment ? [[name, moment]] : [];
    }),
  );
  return {
    ...common(entry),
    day: dayOfId(entry.id),
    times,
    timelineMoments: fields.timeline.map((_, index) => moments.get(`timeline.${index}.at`)),
    commsMoments: fields.comms.map((_, index) => moments.get(`comms.${index}.at`)),
    windows,
  };
}

function storyOf(
  entry: CheckedOf<'story'>,
  replies: ReadonlyMap<string, readonly ReplyEntry[]>,
): Omit<StoryEntry, 'translations'> {
  const own = (replies.get(entry.id) ?? []).filter(({ fields }) => fields.status === 'published');
  const oldestFirst = own.toSorted((a, b) =>
    a.fields.date === b.fields.date ? (a.id < b.id ? -1 : 1) : a.fields.date < b.fields.date ? -1 : 1,
  );
  return { ...common(entry), replies: oldestFirst };
}

const replyOf = (entry: CheckedOf<'reply'>): ReplyEntry => ({
  ...common(entry),
  story: entry.id.split('/', 1)[0] ?? '',
});
