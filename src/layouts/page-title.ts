import type { Words } from '../i18n/dictionary.ts';
import type { ListPart } from '../model/paged.ts';

/** What tabs and search engines show. The validator counts a quote or an ampersand as the five characters it becomes. */
const limit = 70;
const written = (text: string) => text.replace(/[&<>"']/g, '&#39;').length;

/** The page's title and the archive's name; without the name, then cut at a word, where that is too long. */
export function pageTitle(title: string | undefined, archiveName: string): string {
  if (title === undefined) return cutAtWord(archiveName);
  const full = `${title} · ${archiveName}`;
  return written(full) <= limit ? full : cutAtWord(title);
}

function cutAtWord(text: string): string {
  if (written(text) <= limit) return text;
  const words = text.split(' ');
  while (words.length > 1 && written(`${words.join(' ')}…`) > limit) words.pop();
  return `${words.join(' ')}…`;
}

/** The title of one page of a list; the first is called as the list is. */
export const titleOfPart = (
  { page }: Words,
  title: string,
  { number, pages }: Pick<ListPart<unknown>, 'number' | 'pages'>,
) => (number > 1 ? page.titleOfPage(title, number, pages) : title);
