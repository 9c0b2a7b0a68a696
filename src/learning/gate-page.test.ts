import { expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { gapLists } from './gap-lists.ts';
import { gatePages } from './gate-page.ts';

const because = 'the suite runs on an empty database';
const missed = (reason: string, rest: object = {}) =>
  ({ gate: 'uat', outcome: 'missed', reason, because, ...rest }) as const;
const incident = (id: string, tollgates: PostmortemInput['tollgates'], fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', severity: 'sev2', tollgates, ...fields }, { id });

const accepted = { acceptedRisk: 'A full copy costs more than the check' };
const archive = archiveOf(
  incident('2026-05-12-d', [missed('smaller-data', accepted)], { publishedOn: '2026-05-20' }),
  incident('2026-04-01-c', [missed('smaller-data', accepted)], { publishedOn: '2026-04-10' }),
  incident('2026-03-03-b', [missed('environment-differs', { followUp: 'fix' })], {
    followUps: [{ id: 'fix', what: 'Fill staging every night', status: 'done', doneOn: '2026-03-20' }],
  }),
  incident('2026-02-01-a', [missed('case-not-considered', { followUp: 'list' })], {
    followUps: [{ id: 'list', what: 'Add the case to the list' }],
  }),
);

test('a gate’s page groups its sentences by reason, the largest group first, then in the order of the settings', () => {
  const misses = gatePages(archive).get('uat')?.misses;
  expect(misses?.map(({ reason, gaps }) => [reason, gaps.map(({ entry }) => entry.id)])).toEqual([
    ['smaller-data', ['2026-05-12-d', '2026-04-01-c']],
    ['case-not-considered', ['2026-02-01-a']],
    ['environment-differs', ['2026-03-03-b']],
  ]);
});

test('accepted risks stand oldest first, and changes by how far they are', () => {
  const page = gatePages(archive).get('uat');
  expect(page?.accepted.map(({ entry }) => entry.id)).toEqual(['2026-04-01-c', '2026-05-12-d']);
  expect(page?.changes.map(({ status, changes }) => [status, changes.map(({ followUp }) => followUp.id)])).toEqual([
    ['open', ['list']],
    ['done', ['fix']],
  ]);
});

test('known gaps are listed while nothing would catch them: open and accepted, and not what is closed', () => {
  expect(gapLists(archive).map(({ key, items }) => [key, items.map(({ entry }) => entry.id)])).toEqual([
    ['open', ['2026-02-01-a']],
    ['accepted', ['2026-05-12-d', '2026-04-01-c']],
  ]);
});

test('every gate has a page, with nothing on it where nothing is written down', () => {
  const pages = gatePages(archiveOf());
  expect([...pages.keys()]).toEqual(['unit-tests', 'code-review', 'uat', 'release-checkout', 'alerting']);
  expect(pages.get('uat')).toMatchObject({ misses: [], accepted: [], changes: [] });
});
