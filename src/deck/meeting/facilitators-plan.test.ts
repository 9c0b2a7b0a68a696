import { expect, test } from 'vitest';
import { wordsIn } from '../../i18n/dictionary.ts';
import { reviewOf } from '../../testing/decks.ts';
import { facilitatorsPlan } from './facilitators-plan.ts';

const missed = (gate: string) =>
  ({ gate, outcome: 'missed', because: 'the page shows no table sizes', reason: 'not-visible-here' }) as const;

test('a plan has one row for each part, one after the other, and takes the whole meeting', async () => {
  const deck = await reviewOf({
    brief: { reported: 'Jobs failed.' },
    tollgates: [missed('unit-tests'), missed('uat')],
  });
  const { rows, minutes } = facilitatorsPlan(deck, wordsIn('en'));
  expect(rows.map(({ name, slides }) => [name, ...slides])).toEqual([
    ['Welcome', 1, 2],
    ['In one minute', 3, 3],
    ['A normal day', 4, 4],
    ['A short stop', 5, 5],
    ['Tollgates', 6, 8],
    ['Before we go', 9, 9],
  ]);
  expect(rows.map(({ begins }) => begins)).toEqual(
    rows.map((_, index) => rows.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0)),
  );
  expect(rows.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(minutes * 60);
});

test('a question that each gate asks stands once in the plan', async () => {
  const deck = await reviewOf({ tollgates: [missed('unit-tests'), missed('uat')] });
  const row = facilitatorsPlan(deck, wordsIn('en')).rows.find(({ part }) => part === 'tollgates');
  expect(row).toMatchObject({ firstSlide: 'tollgates', prompts: ['What can this gate see, and what not?'] });
});

test.each(['en', 'fr'])('it says what to do before, and what helps when it gets stuck (%s)', async (language) => {
  const { before, whenStuck } = facilitatorsPlan(await reviewOf(), wordsIn(language));
  expect(before.length).toBeGreaterThan(5);
  expect(whenStuck).toHaveLength(7);
});
