import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { previewCards, writePreviews } from './preview-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(folder, { recursive: true }));
const places = (build: string) => ({ out: join(folder, build), cache: join(folder, 'cache') });

const published = postmortemEntry(
  { status: 'published', severity: 'sev2', tollgates: [{ gate: 'alerting', outcome: 'caught' }] },
  { fr: { title: 'La table était verrouillée', status: 'published' } },
);
const draft = postmortemEntry({}, { id: '2026-04-01-draft' });

test('a published write-up has a picture in each of its languages, a draft none', () => {
  expect(previewCards(archiveOf(published, draft)).map(({ title }) => title)).toEqual([
    'Adding a column locked the table',
    'La table était verrouillée',
  ]);
});

test('no picture is drawn twice, and every build has them all', async () => {
  const cards = previewCards(archiveOf(published));
  expect(await writePreviews(cards, places('first'))).toEqual({ drawn: 2 });
  expect(await writePreviews(cards, places('second'))).toEqual({ drawn: 0 });
  const names = readdirSync(join(folder, 'second', 'previews'));
  expect(names).toHaveLength(2);
  for (const name of names) {
    const { format, width, height } = await sharp(join(folder, 'second', 'previews', name)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  }
});

test('without a card there is no folder either', async () => {
  expect(await writePreviews([], places('empty'))).toEqual({ drawn: 0 });
  expect(readdirSync(folder)).not.toContain('empty');
});
