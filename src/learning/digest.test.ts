import { describe, expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { referenceArchive } from '../testing/reference-archive.ts';
import { digestOf } from './digest.ts';
import { followUpBoard } from './follow-up-board.ts';

const what = 'Refuse blocking changes in the build';
const published = (id: string, fields: Partial<PostmortemInput>) =>
  postmortemEntry({ status: 'published', publishedOn: '2026-01-10', ...fields }, { id });
const digest = (...entries: readonly ReturnType<typeof published>[]) => {
  const archive = archiveOf(...entries);
  return digestOf(archive, followUpBoard(archive));
};

describe('the week to 1 June 2026', () => {
  test('is the seven days that end on it', () => {
    const { incidents, nearMisses } = digest(
      published('2026-05-31-d', { publishedOn: '2026-06-02' }),
      published('2026-05-30-c', { publishedOn: '2026-06-01', event: 'near-miss' }),
      published('2026-05-20-b', { publishedOn: '2026-05-26' }),
      published('2026-05-19-a', { publishedOn: '2026-05-25' }),
    );
    expect(incidents.map(({ id }) => id)).toEqual(['2026-05-20-b']);
    expect(nearMisses.map(({ id }) => id)).toEqual(['2026-05-30-c']);
  });

  test('tells done, due and past apart; due today is not past', () => {
    const followUps = [
      { id: 'done', what, status: 'done' as const, doneOn: '2026-05-26' },
      { id: 'done-before', what, status: 'done' as const, doneOn: '2026-05-25' },
      { id: 'today', what, due: '2026-06-01' },
      { id: 'in-a-week', what, due: '2026-06-08' },
      { id: 'later', what, due: '2026-06-09' },
      { id: 'past', what, due: '2026-05-31' },
    ];
    const found = digest(published('2026-03-03-a', { followUps }));
    const ids = (items: typeof found.done) => items.map(({ rows }) => rows[0]?.followUp.id);
    expect([ids(found.done), ids(found.dueNext), ids(found.past)]).toEqual([
      ['done'],
      ['today', 'in-a-week'],
      ['past'],
    ]);
    expect(found.pastByTeam).toEqual([{ team: 'data-platform', count: 1 }]);
  });

  test('names what came back while its follow-up was open, and lessons that got a guard', () => {
    const guard = { kind: 'test' as const, what: 'The build refuses it', verifiedOn: '2026-05-30' };
    const earlier = published('2026-03-03-a', {
      followUps: [
        { id: 'open', what, created: '2026-03-05' },
        { id: 'guarded', what, status: 'done', doneOn: '2026-04-01', guard },
      ],
    });
    const again = (id: string, followUp: string) =>
      published(id, {
        publishedOn: '2026-05-28',
        times: { started: '2026-05-20T08:00Z' },
        recurrenceOf: [{ entry: earlier.id, followUps: [followUp] }],
      });
    const { cameBack, guards } = digest(again('2026-05-21-c', 'guarded'), again('2026-05-20-b', 'open'), earlier);
    expect(cameBack.map(({ later }) => later.id)).toEqual(['2026-05-20-b']);
    expect(guards.map(({ followUp }) => followUp.id)).toEqual(['guarded']);
  });
});

describe('a quiet week', () => {
  const quiet = published('2026-02-02-b', { related: ['2026-02-01-a'] });

  test('offers the write-up that fewest others lead to, the oldest of several', () => {
    expect(digest(published('2026-02-03-c', {}), quiet, published('2026-02-01-a', {})).readAgain?.id).toBe(quiet.id);
  });

  test('offers the one of this day before that', () => {
    expect(digest(quiet, published('2025-06-01-long-ago', {})).readAgain?.id).toBe('2025-06-01-long-ago');
  });

  test('does not offer one that is to stay quiet', () => {
    const untold = published('2026-02-01-untold', { tags: ['quiet'] });
    expect(digest(untold, quiet).readAgain?.id).toBe(quiet.id);
    expect(digest(untold)).not.toHaveProperty('readAgain');
  });

  test('is not one with anything in it, and has nothing to offer without a write-up', () => {
    expect(digest(published('2026-02-03-c', { publishedOn: '2026-06-01' }))).not.toHaveProperty('readAgain');
    expect(digest()).not.toHaveProperty('readAgain');
  });
});

test('stories and their replies are told in the week they were written', () => {
  const archive = { ...referenceArchive(), today: '2026-04-05' };
  const { stories, replies } = digestOf(archive, followUpBoard(archive));
  expect([stories.length, replies.length]).toEqual([
    archive.stories.filter(({ fields }) => (fields.publishedOn ?? '') > '2026-03-29').length,
    1,
  ]);
});
