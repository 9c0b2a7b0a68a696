import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf, readingOf } from '../components/entry/reader.ts';
import type { Archive } from '../model/archive.ts';
import type { Body, Segment } from '../model/body.ts';
import { textOf } from '../model/body-text.ts';
import { bodyReader } from '../reading/body-reader.ts';
import { packFolder, placesOf } from '../reading/places.ts';
import { archiveReader } from '../reading/read-archive.ts';
import { anchorsOf, secondsOf, wordsOf } from '../testing/decks.ts';
import { deriveDeck, deriveStoryDeck } from './derive-deck.ts';
import { meTooOf } from './parts/me-too.ts';
import type { Deck } from './slide.ts';
import { slideBudget } from './splitting/weights.ts';

const cache = mkdtempSync(join(tmpdir(), 'decks-'));
afterAll(() => rmSync(cache, { recursive: true }));

let archive: Archive;
let bodyOf: (bodyKey: string) => Body;
beforeAll(async () => {
  const places = placesOf({ TOLLGATE_CACHE: cache }, process.cwd());
  archive = (await archiveReader(places, 'build').newest()).archive;
  bodyOf = bodyReader(packFolder(places, 'build'));
});

const noText: Body = { sections: [], headings: [], images: [], words: 0 };

/** Every deck of a language, with the text that it is made of; none of it where the author hides that part. */
function decksIn(language: string): readonly { name: string; deck: Deck; body: Body }[] {
  const reader = readerOf(archive, { language, base: '/' });
  const postmortems = archive.postmortems.flatMap((entry) => {
    const reading = readingOf(reader, entry);
    const body = bodyOf(reading.entry.bodyKey);
    const hides = entry.fields.deck.hide.includes('body') || entry.fields.deck.hide.includes('normal-day');
    return (['review', 'talk'] as const).map((profile) => ({
      name: `${entry.id} ${profile}`,
      deck: deriveDeck({ ...reading, body }, profile),
      body: hides && profile === 'review' ? noText : body,
    }));
  });
  const stories = archive.stories.map((story) => {
    const reading = readingOf(reader, story);
    const body = bodyOf(reading.entry.bodyKey);
    const meToo = meTooOf(story, ({ bodyKey }) => bodyOf(bodyKey));
    return { name: story.id, deck: deriveStoryDeck({ ...reading, body, meToo }), body };
  });
  return [...postmortems, ...stories];
}

/** Words of a text that a deck shows nowhere; slides for another deck alone are left out by their authors. */
function wordsLost(deck: Deck, body: Body): readonly string[] {
  const known = new Set(wordsOf(deck));
  const blocks = body.sections.flatMap((section) => section.blocks);
  const kept = blocks.filter(
    ({ segments }) => !segments.some((one) => one.kind === 'component' && one.props['deckOnly'] !== undefined),
  );
  return wordsOf(kept.map(({ segments }) => textOf(segments.map(withoutOrders)))).filter((word) => !known.has(word));
}

/** What a slide is to look like, and how long it takes, is no text. */
function withoutOrders(segment: Segment): Segment {
  if (segment.kind !== 'component') return segment;
  const { minutes: _minutes, layout: _layout, only: _only, ...props } = segment.props;
  return { ...segment, props, children: segment.children.map(withoutOrders) };
}

test.each(['en', 'fr'])('every write-up and story of the example archive makes decks that fit (%s)', (language) => {
  const decks = decksIn(language);
  expect(decks.length).toBeGreaterThan(40);
  for (const { name, deck, body } of decks) {
    const tooFull = deck.slides.filter(({ weight }) => weight > slideBudget + 0.001).map(({ id }) => id);
    const twice = anchorsOf(deck).filter((id, index, all) => all.indexOf(id) !== index);
    expect({ name, tooFull, twice, lost: wordsLost(deck, body), seconds: secondsOf(deck) }).toEqual({
      name,
      tooFull: [],
      twice: [],
      lost: [],
      seconds: deck.minutes * 60,
    });
  }
});
