import type { PostmortemEntry, StoryEntry } from '../../model/entry.ts';
import { type PreviewCard, previewCard, previewLanguages } from '../../sharing/preview-card.ts';
import type { Reader } from '../entry/reader.ts';

/** The picture of an entry in the reader's language, or in its own; a draft has none. */
export function previewOf({ archive, language }: Reader, entry: PostmortemEntry | StoryEntry): PreviewCard | undefined {
  if (entry.fields.status !== 'published') return undefined;
  return previewCard(archive, entry, previewLanguages(archive, entry).includes(language) ? language : entry.lang);
}
