import { expect, test } from 'vitest';
import { noHits } from './combine.ts';
import { remembered } from './remember.ts';

function counting(most: number) {
  const asked: string[] = [];
  const search = remembered(async (words) => {
    asked.push(words);
    if (words === 'broken') throw new Error('offline');
    return noHits;
  }, most);
  return { asked, search };
}

test('a word is searched once', async () => {
  const { asked, search } = counting(2);
  await Promise.all([search('lock'), search('lock'), search('wait')]);
  await search('lock');
  expect(asked).toEqual(['lock', 'wait']);
});

test('the word that was not asked for longest is forgotten', async () => {
  const { asked, search } = counting(2);
  for (const word of ['lock', 'wait', 'lock', 'timeout', 'lock', 'wait']) await search(word);
  expect(asked).toEqual(['lock', 'wait', 'timeout', 'wait']);
});

test('a search that broke off is tried again', async () => {
  const { asked, search } = counting(2);
  await expect(search('broken')).rejects.toThrow('offline');
  await expect(search('broken')).rejects.toThrow('offline');
  expect(asked).toHaveLength(2);
});
