import { expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { archiveFeed } from './archive-feeds.ts';
import { linksIn } from './place.ts';

test.each([
  ['published', 'La table était verrouillée'],
  ['draft', 'Adding a column locked the table'],
] as const)('a feed of another language shows a translation that is %s as it may', (status, title) => {
  const fr = { title: 'La table était verrouillée', status } as const;
  const entry = postmortemEntry({ status: 'published', publishedOn: '2026-03-10' }, { fr });
  const archive = archiveOf(entry);
  const links = linksIn(archive, { site: 'https://example.com', base: '/' }, 'fr');
  const of = { title: 'Tout', address: links.to.feed, page: links.to.home, writeUps: [entry] };
  const feed = archiveFeed(of, { archive, links, language: 'fr' });
  expect(feed).toContain(`    <title>${title}</title>`);
  expect(feed).toContain('https://example.com/fr/postmortems/2026-03-03-locked-table/');
});
