import { expect, test } from 'vitest';
import { pageTitle } from './page-title.ts';

test('the name of the archive follows while there is room', () => {
  expect(pageTitle('Search', 'Our archive')).toBe('Search · Our archive');
  expect(pageTitle(undefined, 'Our archive')).toBe('Our archive');
  const title = 'Adding a column locked the bookings table for three hours and more';
  expect(pageTitle(title, 'Our archive')).toBe(title);
});

test('a long title is cut at a word, quotes counted as they are written in HTML', () => {
  expect(pageTitle("Freight manifests stopped after Friday's release and were found on Monday", 'Our archive')).toBe(
    'Freight manifests stopped after Friday&#39;s release and were found…'.replace('&#39;', "'"),
  );
});
