import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { byTeam, byYear, serviceIds, tagCounts, teamIds } from './selections.ts';

const postmortem = (day: string, fields: object) => ({
  kind: 'postmortem',
  id: `${day}-x`,
  day,
  fields: { services: [], tags: [], ...fields },
});
const archive = {
  catalog: { teams: [{ id: 'web' }], services: [{ id: 'site' }, { id: 'cache', team: 'ports' }] },
  postmortems: [
    postmortem('2026-03-03', { team: 'web', services: ['cache'], tags: ['redis', 'night'] }),
    postmortem('2026-01-02', { team: 'ports', services: ['scanner'], tags: ['night'] }),
    postmortem('2025-11-18', { team: 'web', services: ['site', 'scanner'] }),
  ],
  stories: [{ kind: 'story', fields: { tags: ['redis', 'first'], team: undefined } }],
} as unknown as Archive;

test('years stand newest first, each in the order of the archive', () => {
  expect(byYear(archive.postmortems).map(([year, list]) => [year, list.length])).toEqual([
    ['2026', 2],
    ['2025', 1],
  ]);
});

test('a service or team that only write-ups name comes after the catalogue', () => {
  expect(serviceIds(archive)).toEqual(['site', 'cache', 'scanner']);
  expect(teamIds(archive)).toEqual(['web', 'ports']);
});

test('a write-up stands with its team, and with every team whose services it concerns', () => {
  const ids = (team: string) =>
    byTeam(archive)
      .get(team)
      ?.map(({ id }) => id);
  expect(ids('web')).toEqual(['2026-03-03-x', '2025-11-18-x']);
  expect(ids('ports')).toEqual(['2026-03-03-x', '2026-01-02-x']);
});

test('tags of write-ups and stories are counted together, equals by name', () => {
  expect(tagCounts(archive)).toEqual([
    ['night', 2],
    ['redis', 2],
    ['first', 1],
  ]);
});
