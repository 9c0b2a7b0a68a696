import { describe, expect, test } from 'vitest';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { recurrencePairs } from './recurrence-pairs.ts';

const action = { what: 'Refuse blocking changes in the build', created: '2026-03-05' } as const;
const published = (id: string, fields: Partial<PostmortemInput>) =>
  postmortemEntry({ status: 'published', ...fields }, { id });
const first = (followUps: PostmortemInput['followUps'] = [], mitigated = '2026-03-03T12:00Z') =>
  published('2026-03-03-a', { times: { started: '2026-03-03T10:00Z', mitigated }, followUps });
const back = (from: string, followUps: string[] = [], id = '2026-05-12-b') =>
  published(id, { times: { started: `${id.slice(0, 10)}T08:00Z` }, recurrenceOf: [{ entry: from, followUps }] });

const classOf = (...followUps: NonNullable<PostmortemInput['followUps']>) => {
  const earlier = first(followUps);
  const named = followUps.map(({ id }) => id);
  return recurrencePairs(archiveOf(back(earlier.id, named), earlier)).pairs[0]?.class;
};

describe('what came back', () => {
  const open = { id: 'open', ...action };
  const finished = { id: 'done', ...action, status: 'done', doneOn: '2026-05-01' } as const;
  const dropped = { id: 'dropped', ...action, status: 'dropped', droppedOn: '2026-05-01' } as const;
  const later = { id: 'later', ...action, created: '2026-05-20' };

  test('the follow-up that weighs most says the class: open, dropped, done, written down later', () => {
    expect(classOf(open, finished, dropped, later)).toBe('open-then');
    expect(classOf(finished, dropped, later)).toBe('dropped');
    expect(classOf(finished, later)).toBe('done-before');
    expect(classOf(later)).toBe('created-after');
    expect(classOf()).toBe('unassigned');
  });

  test('the share leaves out what no follow-up was named for, and what did not exist yet', () => {
    const earlier = first([open, finished, later]);
    const { assigned, openThen, pairs } = recurrencePairs(
      archiveOf(
        back(earlier.id, ['open'], '2026-05-15-e'),
        back(earlier.id, ['done'], '2026-05-14-d'),
        back(earlier.id, ['later'], '2026-05-13-c'),
        back(earlier.id, [], '2026-05-12-b'),
        earlier,
      ),
    );
    expect([openThen.length, assigned.length, pairs.length]).toEqual([1, 2, 4]);
  });

  test('one that began while the other was going on overlaps', () => {
    const earlier = first([], '2026-05-12T09:00Z');
    const [pair] = recurrencePairs(archiveOf(back(earlier.id), earlier)).pairs;
    expect([pair?.gapMinutes, pair?.isOverlapping]).toEqual([-60, true]);
  });

  test('three returns of one are three pairs and one chain; each after the other is a chain of three', () => {
    const earlier = first();
    const star = ['2026-05-12-b', '2026-05-13-c', '2026-05-14-d'].map((id) => back(earlier.id, [], id));
    expect(recurrencePairs(archiveOf(...star, earlier))).toMatchObject({ pairs: { length: 3 }, longestChain: 1 });
    const chain = [
      back('2026-05-13-c', [], '2026-05-14-d'),
      back('2026-05-12-b', [], '2026-05-13-c'),
      back(earlier.id, [], '2026-05-12-b'),
    ];
    expect(recurrencePairs(archiveOf(...chain, earlier))).toMatchObject({ pairs: { length: 3 }, longestChain: 3 });
  });

  test('a draft is no return, and without any there is no chain', () => {
    const earlier = first();
    const draft = postmortemEntry({ recurrenceOf: [{ entry: earlier.id }] }, { id: '2026-05-12-b' });
    expect(recurrencePairs(archiveOf(draft, earlier))).toMatchObject({ pairs: [], assigned: [], longestChain: 0 });
  });
});
