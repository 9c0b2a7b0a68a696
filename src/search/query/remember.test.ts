import { expect, test } from 'vitest';
import { remembered } from './remember.ts';

/** Each word finds as many rows as it has letters. */
function counting(most: number) {
  const asked: string[] = [];
  const search = remembered(async (words) => {
    asked.push(words);
    if (words === 'broken') throw new Error('offline');
    return { rows: new Uint32Array(words.length), scores: new Float64Array(words.length) };
  }, most);
  return { asked, search };
}

test('a word is searched once', async () => {
  const { asked, search } = counting(100);
  await Promise.all([search('lock'), search('lock'), search('wait')]);
  await search('lock');
  expect(asked).toEqual(['lock', 'wait']);
});

test('what was not asked for longest is forgotten once there is too much', async () => {
  const { asked, search } = counting(10);
  for (const word of ['lock', 'wait', 'lock', 'held', 'lock', 'wait']) await search(word);
  expect(asked).toEqual(['lock', 'wait', 'held', 'wait']);
});

test('a word that finds too much by itself is kept until the next one', async () => {
  const { asked, search } = counting(3);
  for (const word of ['timeout', 'timeout', 'lock', 'timeout']) await search(word);
  expect(asked).toEqual(['timeout', 'lock', 'timeout']);
});

test('a search that broke off is tried again', async () => {
  const { asked, search } = counting(100);
  await expect(search('broken')).rejects.toThrow('offline');
  await expect(search('broken')).rejects.toThrow('offline');
  expect(asked).toHaveLength(2);
});
