import { expect, test } from 'vitest';
import { followUpBoard } from '../../learning/follow-up-board.ts';
import { followUpSelections } from '../../learning/follow-up-selections.ts';
import { largeArchive } from '../../testing/large-archive.ts';
import { readerOf } from '../entry/reader.ts';
import { figuresOf } from './all-figures.ts';
import { reckoned } from './reckoned.ts';

test('all figures of 10,000 write-ups take at most two seconds of a processor', () => {
  const archive = largeArchive(10_000);
  const before = process.cpuUsage();
  for (const reckon of Object.values(reckoned)) reckon(archive);
  followUpSelections(followUpBoard(archive));
  for (const language of ['en', 'fr']) figuresOf(readerOf(archive, { language, base: '/' }));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(2);
}, 60_000);
