import { describe, expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { type FollowUpItem, followUpBoard } from './follow-up-board.ts';

type FollowUpInput = NonNullable<PostmortemInput['followUps']>[number];
const what = 'Refuse blocking changes in the build';
const published = (id: string, followUps: readonly Partial<FollowUpInput>[], fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry(
    {
      status: 'published',
      ...fields,
      followUps: followUps.map((followUp, index) => ({ id: `f${index}`, what, ...followUp })),
    },
    { id },
  );
const only = (...followUps: readonly Partial<FollowUpInput>[]): FollowUpItem | undefined =>
  followUpBoard(archiveOf(published('2026-03-03-a', followUps))).items[0];

describe('an item of the board on 1 June 2026', () => {
  test('is overdue the day after its day, not on it', () => {
    expect(only({ due: '2026-06-01' })).not.toHaveProperty('daysOverdue');
    expect(only({ due: '2026-05-31' })).toMatchObject({ daysOverdue: 1 });
    expect(only({ due: '2026-05-31', status: 'done', doneOn: '2026-05-20' })).not.toHaveProperty('daysOverdue');
    expect(only({})).not.toHaveProperty('daysOverdue');
  });

  test('is as old as its agreement, else as the publication of its write-up, else of no age', () => {
    expect(only({ created: '2026-05-02' })).toMatchObject({ daysOpen: 30 });
    const undated = published('2026-03-03-a', [{}], { publishedOn: '2026-05-30' });
    expect(followUpBoard(archiveOf(undated)).items[0]).toMatchObject({ daysOpen: 2 });
    expect(only({})).not.toHaveProperty('daysOpen');
  });

  test('agreed on a day to come is of today', () => {
    expect(only({ created: '2026-07-01' })).toMatchObject({ daysOpen: 0 });
  });
});

describe('which follow-ups are on it', () => {
  test('those of published write-ups and near misses; drafts and imported ones are counted apart', () => {
    const { items, leftOut } = followUpBoard(
      archiveOf(
        published('2026-03-05-d', [{}, {}], { status: 'draft' }),
        published('2026-03-04-c', [{}], { legacy: true }),
        published('2026-03-03-b', [{}], { event: 'near-miss' }),
        published('2026-03-02-a', [{}]),
      ),
    );
    expect(items.map(({ rows }) => rows[0]?.entry.id)).toEqual(['2026-03-02-a', '2026-03-03-b']);
    expect(leftOut).toEqual({ unpublished: 2, imported: 1 });
  });

  test('the soonest stands first, those without a day last, then by write-up and id', () => {
    const { rows } = followUpBoard(
      archiveOf(
        published('2026-03-04-b', [{ due: '2026-05-01' }, {}]),
        published('2026-03-03-a', [{ due: '2026-05-01' }, { due: '2026-04-01' }]),
      ),
    );
    expect(rows.map(({ entry, followUp }) => `${entry.id.slice(-1)} ${followUp.id}`)).toEqual([
      'a f1',
      'a f0',
      'b f0',
      'b f1',
    ]);
  });
});

describe('one ticket in two write-ups', () => {
  const both = (first: Partial<FollowUpInput>, second: Partial<FollowUpInput>) =>
    followUpBoard(
      archiveOf(
        published('2026-03-04-b', [{ ticket: 'DB-1', ...second }]),
        published('2026-03-03-a', [{ ticket: 'DB-1', ...first }]),
      ),
    ).items;

  test('is one item with the earliest days, found at both', () => {
    const items = both({ created: '2026-05-02', due: '2026-06-10' }, { created: '2026-05-12', due: '2026-05-20' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ created: '2026-05-02', due: '2026-05-20', daysOpen: 30, daysOverdue: 12 });
    expect(items[0]?.rows.map(({ entry }) => entry.id)).toEqual(['2026-03-04-b', '2026-03-03-a']);
  });

  test('is done only if it is done at both, on the later day', () => {
    const done = (doneOn: string) => ({ status: 'done' as const, doneOn });
    const dropped = { status: 'dropped' as const, droppedOn: '2026-05-09' };
    expect(both(done('2026-05-01'), done('2026-05-08'))[0]).toMatchObject({ status: 'done', doneOn: '2026-05-08' });
    expect(both(done('2026-05-01'), {})[0]).toMatchObject({ status: 'in-progress' });
    expect(both(done('2026-05-01'), {})[0]).not.toHaveProperty('doneOn');
    expect(both(done('2026-05-01'), dropped)[0]).toMatchObject({ status: 'dropped', droppedOn: '2026-05-09' });
    expect(both({}, dropped)[0]).toMatchObject({ status: 'open' });
  });

  test('is the same whether it is written as a key or as the address of its tracker', () => {
    const archive = archiveOf(
      published('2026-03-04-b', [{ ticket: 'DB-1' }]),
      published('2026-03-03-a', [{ ticket: 'https://tickets.example.com/browse/DB-1' }]),
    );
    const trackers = [{ id: 'tickets', keys: ['DB'], url: 'https://tickets.example.com/browse/{key}' }];
    expect(followUpBoard({ ...archive, settings: { ...archive.settings, trackers } }).items).toHaveLength(1);
  });
});

test('a row knows its gates and the published write-ups that came back and name it', () => {
  const earlier = published('2026-03-03-a', [{ created: '2026-03-05' }], {
    tollgates: [
      { gate: 'uat', outcome: 'missed', because: 'the copy of the data is small', followUp: 'f0' },
      { gate: 'alerting', outcome: 'caught' },
    ],
  });
  const recurrenceOf = [{ entry: earlier.id, followUps: ['f0'] }];
  const archive = archiveOf(
    published('2026-05-20-c', [], { recurrenceOf, status: 'draft' }),
    published('2026-05-12-b', [], { recurrenceOf }),
    earlier,
  );
  const [row] = followUpBoard(archive).rows;
  expect(row?.gates).toEqual(['uat']);
  expect(row?.cameBack.map(({ id }) => id)).toEqual(['2026-05-12-b']);
});

test('an archive without anything has an empty board', () => {
  expect(followUpBoard(archiveOf())).toMatchObject({ items: [], rows: [], leftOut: { unpublished: 0, imported: 0 } });
});
