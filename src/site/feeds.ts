import type { Words } from '../i18n/dictionary.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { archiveFeed, type FeedOf } from '../sharing/archive-feeds.ts';
import { getArchive } from './get-archive.ts';
import { fileOf, linksOf } from './outputs.ts';

interface Asked {
  readonly archive: Archive;
  readonly words: Words;
  readonly to: Addresses;
}

/** One feed in one language; `of` says what it is about. The archive's name stands before its title. */
export async function feedIn(language: string, of: (asked: Asked) => FeedOf): Promise<Response> {
  const archive = await getArchive();
  const links = linksOf(archive, language);
  const about = of({ archive, words: wordsIn(language), to: links.to });
  const title = `${archive.settings.name} · ${about.title}`;
  return fileOf('application/atom+xml', archiveFeed({ ...about, title }, { archive, links, language }));
}
