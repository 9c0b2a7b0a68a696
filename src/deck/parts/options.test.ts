import { expect, test } from 'vitest';

import { ofKind, reviewOf } from '../../testing/decks.ts';

const reasons = (count: number) =>
  Array.from({ length: count }, (_, n) => `Reason ${n} that takes a line or two of it`);
const option = (id: string, count: number, more: { chosen?: boolean; notChosenBecause?: string } = {}) => ({
  id,
  what: `To ${id}, and what that means`,
  pros: reasons(count),
  cons: reasons(count),
  ...more,
});
const slidesOf = async (...options: ReturnType<typeof option>[]) => {
  const slides = ofKind(await reviewOf({ mitigation: { options } }), 'options');
  return { slides, shown: slides.map((slide) => slide.options.map(({ what }) => what.text.split(/[ ,]/)[1])) };
};

test('three ways that fit stand side by side', async () => {
  const { shown } = await slidesOf(option('wait', 1, { chosen: true }), option('stop', 1), option('promote', 1));
  expect(shown).toEqual([['wait', 'stop', 'promote']]);
});

test('why a way was not taken is said where all fit without it', async () => {
  const why = 'nobody could say how long that would take, and the line at the quay grew by the minute';
  const { slides, shown } = await slidesOf(
    option('wait', 2, { chosen: true }),
    option('stop', 2, { notChosenBecause: why }),
    option('promote', 2, { notChosenBecause: why }),
  );
  expect(shown).toEqual([['wait', 'stop', 'promote']]);
  expect(slides[0]?.notes.fromWriteUp.map(({ text }) => text)).toEqual([`Not chosen: ${why}`, `Not chosen: ${why}`]);
});

test('of three that do not fit, the one that was taken stands alone, after the others', async () => {
  const { slides, shown } = await slidesOf(
    option('wait', 3, { chosen: true }),
    option('stop', 3),
    option('promote', 3),
  );
  expect(shown).toEqual([['stop', 'promote'], ['wait']]);
  expect(slides.map(({ run }) => run)).toEqual(['1 of 2', '2 of 2']);
});

test('four ways are two and two', async () => {
  const { shown } = await slidesOf(...['wait', 'stop', 'promote', 'roll'].map((id) => option(id, 3)));
  expect(shown.map(({ length }) => length)).toEqual([2, 2]);
});
