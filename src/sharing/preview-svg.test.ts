import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateOutcomes } from '../model/schema/choices.ts';
import { lettersOf, linesOf } from './glyphs.ts';
import { type PreviewCard, previewName } from './preview-card.ts';
import { gateShapesIn, previewColours, previewSvg } from './preview-svg.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const serif = lettersOf(read('styles/fonts/tollgate-serif.woff2'));
const parts = {
  serif,
  sans: lettersOf(read('styles/fonts/inter.woff2')),
  gateShapes: gateShapesIn(read('components/entry/GateSprite.astro').toString('utf8')),
};
const card: PreviewCard = {
  archive: 'What broke',
  title: 'Adding a column locked the bookings table for three hours',
  facts: ['SEV 2', '3 March 2026'],
  gates: gateOutcomes.map((outcome) => ({ label: `Gate ${outcome}`, outcome })),
  isStory: false,
};

test('the site has a drawing for every outcome', () => {
  expect([...parts.gateShapes.keys()].sort()).toEqual([...gateOutcomes].sort());
  const svg = previewSvg(card, parts);
  for (const shapes of parts.gateShapes.values()) expect(svg).toContain(shapes);
});

test('the colours are those of the light theme', () => {
  const tokens = read('styles/tokens.css').toString('utf8');
  for (const colour of Object.values(previewColours)) expect(tokens).toContain(`: ${colour};`);
});

test('a picture has no text that a machine would set in a font of its own', () => {
  expect(previewSvg(card, parts)).not.toMatch(/<text|font-family|href/);
  expect(previewSvg(card, parts)).toBe(previewSvg(card, parts));
});

test('letters that the font lacks are left out; a title of nothing else leaves the archive alone', () => {
  expect(serif.writable('Goat 🐐 column')).toBe('Goat column');
  const arabic = previewSvg({ ...card, title: 'تعطلت القاعدة ثلاث ساعات', gates: [] }, parts);
  expect(arabic).toContain('<path');
  expect(arabic.length).toBeLessThan(previewSvg({ ...card, gates: [] }, parts).length);
});

test('whatever a title holds, it keeps inside its box, and the picture stays well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 160 }), (text) => {
      const box = { size: 60, width: 700, most: 3 };
      const lines = linesOf(serif, serif.writable(text), box);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every((line) => serif.widthOf(line, 60) <= 700)).toBe(true);
      const svg = previewSvg({ ...card, title: text, archive: text }, parts);
      expect(svg).not.toMatch(/NaN|undefined|<script|Infinity/);
    }),
    { numRuns: 60 },
  );
});

test('another title, language or outcome is another file', () => {
  expect(previewName(card)).toMatch(/^[0-9a-f]{20}\.png$/);
  expect(previewName({ ...card, title: 'Another' })).not.toBe(previewName(card));
  expect(previewName({ ...card, gates: [] })).not.toBe(previewName(card));
});
