import { expect, test } from 'vitest';
import { setFrenchSpaces, withFrenchSpaces } from './french-spaces.ts';

test('spaces before high punctuation and inside guillemets do not break', () => {
  expect(setFrenchSpaces('Durée : « longue » ; vraiment ?')).toBe(
    'Durée\u00a0: «\u202flongue\u202f»\u202f; vraiment\u202f?',
  );
});

test('phrases are set when they answer, and keep their values', () => {
  const words = withFrenchSpaces({ late: (days: number) => `En retard : ${days} j`, inner: { name: 'Oui ?' } });
  expect(words.late(3)).toBe('En retard\u00a0: 3 j');
  expect(words.inner.name).toBe('Oui\u202f?');
});
