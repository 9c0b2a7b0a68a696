import type { Day } from './schema/days.ts';
import type { Guide } from './schema/guide.ts';
import type { Postmortem } from './schema/postmortem.ts';
import type { Reply } from './schema/reply.ts';
import type { Story } from './schema/story.ts';
import type { Translation } from './schema/translation.ts';

/** A point in time that exists exactly once. */
export interface Moment {
  /** As the author wrote it. */
  readonly written: string;
  /** Milliseconds since 1970, UTC. */
  readonly ms: number;
  /** The offset in force there, in minutes east of UTC. */
  readonly offsetMinutes: number;
  readonly zone?: string;
}

export type TimeName = 'started' | 'discovered' | 'understood' | 'mitigated' | 'resolved';

interface EntryOf<Kind extends string, Fields> {
  readonly kind: Kind;
  readonly id: string;
  /** From the project's root: `content/postmortems/2026-03-03-locked-table.mdx`. */
  readonly path: string;
  readonly lang: string;
  /** Validated front matter with its defaults. */
  readonly fields: Fields;
  /** Names the compiled body in the cache: digest of the text and the pipeline's version. */
  readonly bodyKey: string;
  readonly words: number;
  /** By language; absent languages have no translation. */
  readonly translations: Readonly<Record<string, TranslationEntry>>;
}

export interface PostmortemEntry extends EntryOf<'postmortem', Postmortem> {
  /** The day in the id. */
  readonly day: Day;
  readonly times: { readonly [Name in TimeName]?: Moment };
  /** One for each entry of `fields.timeline`, in its order; `undefined` where a draft's time has no zone yet. */
  readonly timelineMoments: readonly (Moment | undefined)[];
  readonly commsMoments: readonly (Moment | undefined)[];
  readonly windows: readonly { readonly from: Moment; readonly to: Moment }[];
}

export interface StoryEntry extends EntryOf<'story', Story> {
  /** Published ones, oldest first. */
  readonly replies: readonly ReplyEntry[];
}

export interface ReplyEntry extends Omit<EntryOf<'reply', Reply>, 'translations'> {
  readonly story: string;
}

export type GuideEntry = EntryOf<'guide', Guide>;

export interface TranslationEntry {
  readonly lang: string;
  readonly path: string;
  readonly fields: Translation;
  readonly bodyKey: string;
  readonly words: number;
}

export type Entry = PostmortemEntry | StoryEntry | GuideEntry;
