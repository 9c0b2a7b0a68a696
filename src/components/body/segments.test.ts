import { readdirSync, readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { wordsIn } from '../../i18n/dictionary.ts';
import type { ComponentSegment, Segment } from '../../model/body.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { readerOf, readingOf } from '../entry/reader.ts';
import Segments from './Segments.astro';

const html = (text: string): Segment => ({ kind: 'html', html: text });
const component = (name: string, children: Segment[], props: Record<string, string> = {}): ComponentSegment => ({
  kind: 'component',
  name,
  props,
  children,
});
const images = new Map([['postmortems/x/waits.png', { src: '/_astro/waits.webp', width: 800, height: 400 }]]);

async function draw(segments: readonly Segment[], more = {}): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(Segments, {
    props: { segments, context: { words: wordsIn('en'), images, ...more } },
  });
}

test('slides and steps are read as text; notes and slides for the deck alone are not', async () => {
  const drawn = await draw([
    component('Slide', [html('<p>seen</p>'), component('Step', [html('<p>a step</p>')])]),
    component('Slide', [html('<p>deck alone</p>')], { deckOnly: '' }),
    component('Notes', [html('<p>for the presenter</p>')]),
  ]);
  expect(drawn).toContain('<p>seen</p>');
  expect(drawn).toContain('<p>a step</p>');
  expect(drawn).not.toMatch(/deck alone|for the presenter/);
});

test('attributes of a component are text, whatever they hold', async () => {
  const drawn = await draw([component('Quote', [html('<p>words</p>')], { from: '<script>alert(1)</script>' })]);
  expect(drawn).toContain('&lt;script&gt;');
});

test('an image has its size and its text; with a caption it is a figure', async () => {
  const image = { kind: 'image', file: 'postmortems/x/waits.png', alt: 'Waiting writes' } as const;
  expect(await draw([image])).toMatch(/<img [^>]*width="800" height="400"[^>]*alt="Waiting writes"/);
  expect(await draw([{ ...image, caption: 'From 14:00' }])).toMatch(/<figure.*<figcaption>From 14:00/s);
});

test('a part of the front matter is drawn where the author puts it', async () => {
  const entry = postmortemEntry({ timeline: [{ at: '2026-03-03T13:04Z', what: 'The lock is taken' }] });
  const postmortem = readingOf(readerOf(archiveOf(entry), { language: 'en', base: '/' }), entry);
  expect(await draw([component('Timeline', [])], { postmortem })).toContain('The lock is taken');
});

test('no other component prints HTML as it is', () => {
  const root = new URL('../../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  const printing = files.filter((name) => readFileSync(new URL(encodeURI(name), root), 'utf8').includes('set:html'));
  expect(files.length).toBeGreaterThan(20);
  // A deck prints what its own components drew a moment before.
  const deck = ['components/deck/Tight.astro', 'layouts/DeckLayout.astro'];
  expect(printing.sort()).toEqual(['components/body/Segments.astro', ...deck]);
});
