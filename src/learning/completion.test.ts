import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../model/calendar.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { completionByQuarter, outcomeOf, quarterOf, timeToComplete, waitOf } from './completion.ts';
import { waitBands } from './follow-up-ages.ts';
import { type FollowUpItem, followUpBoard } from './follow-up-board.ts';
import { followUpSelections } from './follow-up-selections.ts';

const asOf = '2026-06-01';
const item = (fields: Partial<FollowUpItem>): FollowUpItem => ({
  rows: [],
  status: 'open',
  team: 'web',
  gates: [],
  ...fields,
});

describe('what became of a follow-up', () => {
  const became = (fields: Partial<FollowUpItem>) => outcomeOf(item({ due: '2026-05-20', ...fields }), asOf)?.outcome;

  test('done on its day is in time, the day after is later', () => {
    expect(became({ status: 'done', doneOn: '2026-05-20' })).toBe('in-time');
    expect(became({ status: 'done', doneOn: '2026-05-21' })).toBe('later');
  });

  test('open after its day is past, dropped is dropped whenever that was', () => {
    expect(became({})).toBe('past');
    expect(became({ status: 'in-progress' })).toBe('past');
    expect(became({ status: 'dropped', droppedOn: '2026-05-01' })).toBe('dropped');
  });

  test('is not asked before its day has ended, without one, or when nobody wrote when it was done', () => {
    expect(became({ due: asOf })).toBeUndefined();
    expect(became({ due: asOf, status: 'done', doneOn: '2026-05-20' })).toBeUndefined();
    expect(became({ status: 'done' })).toBeUndefined();
    expect(outcomeOf(item({}), asOf)).toBeUndefined();
  });
});

test('quarters begin in January, April, July and October', () => {
  const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-12-31'];
  expect(days.map(quarterOf)).toEqual(['2026-q1', '2026-q1', '2026-q2', '2026-q2', '2026-q3', '2026-q4']);
});

describe('how long a follow-up took', () => {
  const wait = (fields: Partial<FollowUpItem>) => waitOf(item({ created: '2026-05-20', ...fields }), asOf);

  test('ends when it is done; dropped and open ones are only known to have lasted so long', () => {
    expect(wait({ status: 'done', doneOn: '2026-05-20' })).toEqual({ time: 0, isEvent: true });
    expect(wait({ status: 'dropped', droppedOn: '2026-05-25' })).toEqual({ time: 5, isEvent: false });
    expect(wait({})).toEqual({ time: 12, isEvent: false });
  });

  test('is left out and counted without a beginning or an end, and when it was done before it was agreed', () => {
    const unusable = [
      item({}),
      item({ created: '2026-05-20', status: 'done' }),
      item({ created: '2026-05-20', status: 'done', doneOn: '2026-05-19' }),
    ];
    expect(timeToComplete(unusable, asOf)).toMatchObject({ n: 0, leftOut: 3 });
  });
});

const dayAround = fc.integer({ min: -400, max: 400 }).map((days) => addDays(asOf, days));
const anyFollowUp = fc.record(
  {
    status: fc.constantFrom('open', 'in-progress', 'done', 'dropped'),
    created: dayAround,
    due: dayAround,
    doneOn: dayAround,
    droppedOn: dayAround,
    ticket: fc.constantFrom('DB-1', 'DB-2', 'OPS-1', 'https://t.example.com/1'),
    owner: fc.constantFrom('web', 'booking'),
    type: fc.constantFrom('prevent', 'detect'),
  },
  { requiredKeys: [] },
);
const anyBoard = fc.array(fc.array(anyFollowUp, { maxLength: 6 }), { maxLength: 6 }).map((entries) =>
  followUpBoard(
    archiveOf(
      ...entries.map((followUps, index) =>
        postmortemEntry(
          {
            status: 'published',
            followUps: followUps.map((followUp, place) => ({
              id: `f${place}`,
              what: 'Refuse blocking changes',
              ...followUp,
            })),
          },
          { id: `2026-03-0${index + 1}-a` },
        ),
      ),
    ),
  ),
);

describe('for any board', () => {
  test('every count of the figures is the length of the list that it opens', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const lists = followUpSelections(board);
        for (const { quarter, n, counts } of completionByQuarter(board.items, board.asOf)) {
          expect(lists.get(`quarter/${quarter}`)).toHaveLength(n);
          for (const [outcome, count] of Object.entries(counts))
            expect(lists.get(`quarter/${quarter}/${outcome}`)?.length ?? 0).toBe(count);
        }
        const { steps } = timeToComplete(board.items, board.asOf);
        for (const { id, from, to = Number.POSITIVE_INFINITY } of waitBands) {
          const own = steps.filter(({ time }) => time >= from && time <= to);
          const events = own.reduce((sum, step) => sum + step.events, 0);
          expect(lists.get(`wait/${id}/done`)?.length ?? 0).toBe(events);
          if (own[0]) expect(lists.get(`wait/${id}/followed`)).toHaveLength(own[0].atRisk);
        }
      }),
    );
  });

  test('states share all items out, ages and dues the unfinished ones, teams too', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const lists = [...followUpSelections(board)];
        const total = (form: RegExp) =>
          lists.filter(([key]) => form.test(key)).reduce((sum, [, items]) => sum + items.length, 0);
        const unfinished = total(/^unfinished$/);
        expect(total(/^state\/[^/]+$/)).toBe(board.items.length);
        expect(total(/^due\/[^/]+$/)).toBe(unfinished);
        expect(total(/^team\/[^/]+$/)).toBe(unfinished);
        expect(total(/^team\/[^/]+\/state\//)).toBe(board.items.length - unfinished);
        expect(total(/^age\//)).toBe(total(/^team\/[^/]+\/age\//));
      }),
    );
  });

  test('each row is in exactly one item, and no list repeats an item', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        expect(board.items.flatMap(({ rows }) => rows)).toHaveLength(board.rows.length);
        expect(new Set(board.items.flatMap(({ rows }) => rows)).size).toBe(board.rows.length);
        for (const [, items] of followUpSelections(board)) expect(new Set(items).size).toBe(items.length);
      }),
    );
  });
});
