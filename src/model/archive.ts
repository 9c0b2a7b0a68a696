import type { Entry, GuideEntry, PostmortemEntry, StoryEntry } from './entry.ts';
import type { ArchiveSettings } from './schema/archive.ts';
import type { Catalog } from './schema/catalog.ts';
import type { Day } from './schema/days.ts';

export type Edition = 'internal' | 'public';

/** Everything a page, deck, index or figure starts from. What an edition may not show is not in here. */
export interface Archive {
  readonly edition: Edition;
  /** The day of the build in the archive's zone; nothing below reads a clock. */
  readonly today: Day;
  readonly settings: ArchiveSettings;
  readonly catalog: Catalog;
  /** Newest first by id; drafts and write-ups in review included in the internal edition. */
  readonly postmortems: readonly PostmortemEntry[];
  /** Newest first by `happened`, then id. */
  readonly stories: readonly StoryEntry[];
  /** By section, order, title. */
  readonly guides: readonly GuideEntry[];
  readonly byId: ReadonlyMap<string, Entry>;
}
