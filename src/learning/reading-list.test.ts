import { expect, test } from 'vitest';
import type { Archive } from '../model/archive.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { catalogSchema } from '../model/schema/catalog.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { type StoryInput, storySchema } from '../model/schema/story.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { firstOutages, teamReadings } from './reading-list.ts';

const story = (id: string, fields: Partial<StoryInput>): StoryEntry => ({
  kind: 'story',
  id,
  path: `content/festival/${id}.mdx`,
  lang: 'en',
  fields: storySchema.parse({ title: 'A first outage', toldBy: id, status: 'published', firstOutage: true, ...fields }),
  bodyKey: id,
  words: 0,
  translations: {},
  replies: [],
});

test('a teller has one first outage, unnamed tellers may be several, and drafts wait', () => {
  const stories = [
    story('newest', { toldBy: 'mara' }),
    story('older', { toldBy: 'mara' }),
    story('unnamed', { toldBy: 'anonymous' }),
    story('unnamed-too', { toldBy: 'anonymous' }),
    story('draft', { status: 'draft' }),
    story('not-the-first', { firstOutage: false }),
    story('last', {}),
  ];
  const ids = (most: number) => firstOutages({ ...archiveOf(), stories }, most).map(({ id }) => id);
  expect(ids(9)).toEqual(['newest', 'unnamed', 'unnamed-too', 'last']);
  expect(ids(2)).toEqual(['newest', 'unnamed']);
});

const published = (id: string, fields: Partial<PostmortemInput> = {}): PostmortemEntry =>
  postmortemEntry({ status: 'published', team: 'web', ...fields }, { id });

function archiveWith(...postmortems: readonly PostmortemEntry[]): Archive {
  const catalog = catalogSchema.parse({
    teams: [{ id: 'web' }, { id: 'data' }, { id: 'quiet' }, { id: 'gone', until: '2020-01-01' }],
    services: [{ id: 'db', team: 'data' }],
  });
  return { ...archiveOf(...postmortems), catalog };
}

test('a team reads what others point to, then the newest of its own or of its services', () => {
  const archive = archiveWith(
    published('2026-04-01-newest'),
    published('2026-03-01-twice', { related: ['2026-01-01-once'] }),
    published('2026-02-01-points', { related: ['2026-03-01-twice', '2026-01-01-once'], services: ['db'] }),
    published('2026-01-01-once', { recurrenceOf: [{ entry: '2026-03-01-twice', followUps: [] }] }),
  );
  const shown = teamReadings(archive).map(({ team, mostNamed, newest }) => ({
    team,
    mostNamed: mostNamed.map(({ id }) => id),
    newest: newest?.id,
  }));
  expect(shown).toEqual([
    { team: 'web', mostNamed: ['2026-03-01-twice', '2026-01-01-once'], newest: '2026-04-01-newest' },
    { team: 'data', mostNamed: [], newest: '2026-02-01-points' },
  ]);
});
