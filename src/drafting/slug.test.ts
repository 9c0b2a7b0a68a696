import { expect, test } from 'vitest';
import { isIdOf } from '../model/paths.ts';
import { datedSlug, slugOf } from './slug.ts';

test('a title becomes a name in ASCII', () => {
  expect(slugOf('L’été où « tout » est tombé', 'story')).toBe('lete-ou-tout-est-tombe');
  expect(slugOf('Straße, œuvre, Łódź & Ørsted', 'story')).toBe('strasse-oeuvre-lodz-orsted');
  expect(slugOf('ﬁle not found: HTTP/1.1 — 500', 'story')).toBe('file-not-found-http-1-1-500');
});

test('a title without Latin letters gets a plain name', () => {
  expect(datedSlug('2026-03-04', 'انقطاع قاعدة البيانات')).toBe('2026-03-04-incident');
  expect(slugOf('🔥🔥🔥', 'story')).toBe('story');
});

test('a long title is cut between words, with the day within 80 characters', () => {
  const name = datedSlug('2026-03-04', 'checkout returned errors '.repeat(5));
  expect(name).toBe('2026-03-04-checkout-returned-errors-checkout-returned-errors-checkout-returned');
  expect(isIdOf('postmortem', name)).toBe(true);
  expect(isIdOf('postmortem', datedSlug('2026-03-04', 'x'.repeat(120)))).toBe(true);
});
