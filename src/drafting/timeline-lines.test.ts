import { expect, test } from 'vitest';
import { typedTimeline } from './timeline-lines.ts';

test('a line with a time is an event on the day above it', () => {
  const text =
    '9:42 The alert fires\n- 10:05 – The on-call engineer looks\n2026-03-05 00:10 The queue is empty\n00:20 Done';
  expect(typedTimeline(text, '2026-03-04').events).toEqual([
    { at: '2026-03-04 09:42', what: 'The alert fires' },
    { at: '2026-03-04 10:05', what: 'The on-call engineer looks' },
    { at: '2026-03-05 00:10', what: 'The queue is empty' },
    { at: '2026-03-05 00:20', what: 'Done' },
  ]);
});

test('nothing is lost: a line without a time, or before any day, is kept apart', () => {
  expect(typedTimeline('About ten\n10:42 The alert fires', undefined)).toEqual({
    events: [],
    rest: ['About ten', '10:42 The alert fires'],
  });
  expect(typedTimeline('', '2026-03-04')).toEqual({ events: [], rest: [] });
});
