import { expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { isInSitemap } from './sitemap-pages.ts';

const archive = archiveOf(
  postmortemEntry({ status: 'published' }, { id: '2026-03-03-locked-table' }),
  postmortemEntry({ status: 'draft' }, { id: '2026-05-30-report' }),
  postmortemEntry({ status: 'in-review' }, { id: '2026-05-29-mail' }),
);

test.each([
  ['', true],
  ['fr/', true],
  ['postmortems/', true],
  ['postmortems/2026-03-03-locked-table/', true],
  ['fr/postmortems/2026-03-03-locked-table/', true],
  ['follow-ups/', true],
  ['fr/follow-ups/overdue/', true],
  ['guides/fields/', true],
  ['tags/locks/', true],
  ['postmortems/2026-05-30-report/', false],
  ['fr/postmortems/2026-05-30-report/', false],
  ['postmortems/2026-05-29-mail/', false],
  ['postmortems/2026-03-03-locked-table/slides/', false],
  ['postmortems/2026-03-03-locked-table/email/', false],
  ['drills/', false],
  ['drills/1f2e3d4c/', false],
  ['fr/drills/1f2e3d4c/print/', false],
  ['follow-ups/state/done/', false],
  ['search/', false],
  ['404.html', false],
])('%j is in the site map: %j', (path, isListed) => {
  expect(isInSitemap(path, archive)).toBe(isListed);
});
