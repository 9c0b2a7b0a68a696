import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { StoryEntry } from '../../model/entry.ts';
import { type StoryInput, storySchema } from '../../model/schema/story.ts';
import { archiveOf } from '../../testing/entries.ts';
import { longestEvening, runningOrder, shortestEvening } from './running-order.ts';

const story = (id: string, fields: Partial<StoryInput> = {}): StoryEntry => ({
  kind: 'story',
  id,
  path: `content/festival/${id}.mdx`,
  lang: 'en',
  fields: storySchema.parse({ title: `The story ${id}`, toldBy: id, status: 'published', ...fields }),
  bodyKey: id,
  words: 0,
  translations: {},
  replies: [],
});
/** On 1 June 2026. */
const archive = (...stories: readonly StoryEntry[]): Archive => ({ ...archiveOf(), stories });
const told = (givenOn: string, minutes: number) => ({ talk: { givenOn, minutes } });
const plan = (minutes: number, ...stories: readonly StoryEntry[]) =>
  runningOrder(archive(...stories), minutes).items.map((item) => [
    item.at,
    item.minutes,
    item.kind === 'talk' ? item.story.id : item.kind,
  ]);

test('short talks come first, with a break nearest to the middle', () => {
  const stories = [
    story('a', told('2020-01-01', 12)),
    story('b', told('2021-01-01', 6)),
    story('c', told('2022-01-01', 8)),
  ];
  expect(plan(60, ...stories)).toEqual([
    [0, 5, 'welcome'],
    [5, 8, 'b'],
    [13, 10, 'c'],
    [23, 10, 'break'],
    [33, 14, 'a'],
    [47, 5, 'close'],
  ]);
});

test('stories without a stage go before those told long ago; one told this year rests', () => {
  const stories = [story('rests', told('2025-06-02', 5)), story('long-ago', told('2025-06-01', 10)), story('never')];
  expect(plan(22, ...stories).map(([, , name]) => name)).toEqual(['welcome', 'never', 'close']);
  expect(plan(40, ...stories).map(([, , name]) => name)).toEqual(['welcome', 'long-ago', 'never', 'close']);
});

test('a teller is asked once; a draft, and who stays unnamed, are not asked', () => {
  const stories = [
    story('first', { toldBy: 'mara' }),
    story('second', { toldBy: 'mara' }),
    story('unnamed', { toldBy: 'anonymous' }),
    story('draft', { status: 'draft' }),
  ];
  expect(plan(120, ...stories).map(([, , name]) => name)).toEqual(['welcome', 'first', 'close']);
});

test('no stories make an evening without talks', () => {
  expect(plan(60).map(([, , name]) => name)).toEqual(['welcome', 'close']);
});

test('an evening is never longer than it is', () => {
  const some = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(some, fc.integer({ min: shortestEvening, max: longestEvening }), (lengths, minutes) => {
      const stories = lengths.map((length, index) => story(`s${index}`, told('2020-01-01', length)));
      const { items, spare } = runningOrder(archive(...stories), minutes);
      expect(items.reduce((sum, item) => sum + item.minutes, spare)).toBe(minutes);
      expect(spare).toBeGreaterThanOrEqual(0);
      for (const [index, item] of items.entries()) {
        const before = items[index - 1];
        expect(item.at).toBe(before === undefined ? 0 : before.at + before.minutes);
      }
    }),
  );
});
