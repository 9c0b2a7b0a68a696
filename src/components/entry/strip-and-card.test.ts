import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../i18n/dictionary.ts';
import { gateOutcomes } from '../../model/schema/choices.ts';
import EntryCard from './EntryCard.astro';
import type { CardView } from './entry-card.ts';
import GateSprite from './GateSprite.astro';
import GateStrip from './GateStrip.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const words = wordsIn('en');
const gates = gateOutcomes.map((outcome) => ({ id: outcome, label: `Gate ${outcome}`, outcome }));
const card: CardView = {
  address: '/postmortems/x/',
  title: 'A table was locked',
  day: '2026-03-03',
  status: 'published',
  isNearMiss: false,
  services: [],
  gates,
};

test('every outcome is drawn, and said for those who do not see it', async () => {
  const strip = await container.renderToString(GateStrip, { props: { gates, words } });
  const sprite = await container.renderToString(GateSprite);
  for (const { outcome, label } of gates) {
    expect(strip).toContain(`data-outcome="${outcome}"`);
    expect(strip).toContain(`href="#gate-${outcome}"`);
    expect(strip).toContain(`${label}: ${words.choices.outcome[outcome]}`);
    expect(sprite).toContain(`id="gate-${outcome}"`);
    expect(sprite).toContain(`id="gate-${outcome}-s"`);
  }
});

test('below 28 px the drawing on whole pixels is used', async () => {
  const small = await container.renderToString(GateStrip, { props: { gates, words, size: 'small' } });
  expect(small).toContain('href="#gate-missed-s"');
  expect(small).not.toContain('href="#gate-missed"');
});

test('a strip about which nothing is known is not drawn', async () => {
  const unknown = gates.map((gate) => ({ ...gate, outcome: 'unknown' as const }));
  expect(await container.renderToString(GateStrip, { props: { gates: unknown, words } })).not.toContain('<ul');
});

test('a published card has no badge, a draft says what it is', async () => {
  expect(await container.renderToString(EntryCard, { props: { card, words } })).not.toContain('badge');
  const draft = { ...card, status: 'draft' as const };
  expect(await container.renderToString(EntryCard, { props: { card: draft, words } })).toMatch(/badge[^>]*>\s*Draft/);
});

test('a title in another language carries it, and the card names it', async () => {
  const foreign = { ...card, title: 'Une table verrouillée', titleLang: 'fr', languageName: 'French' };
  const html = await container.renderToString(EntryCard, { props: { card: foreign, words, heading: 'h2' } });
  expect(html).toMatch(/<h2[^>]*>\s*<a [^>]*lang="fr"/);
  expect(html).toContain('in French');
});
