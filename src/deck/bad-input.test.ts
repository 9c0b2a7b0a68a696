import { expect, test } from 'vitest';
import { anchorsOf, idsOf, ofKind, reviewOf, secondsOf, talkOf, wordsOf } from '../testing/decks.ts';
import type { Deck } from './slide.ts';
import { slideBudget, titleLimit } from './splitting/weights.ts';

/** What every deck promises: each slide fits, the time adds up, no address is there twice. */
function expectWhole(deck: Deck) {
  expect(deck.slides.filter(({ weight }) => weight > slideBudget + 0.001).map(({ id }) => id)).toEqual([]);
  expect(secondsOf(deck)).toBe(deck.minutes * 60);
  expect(anchorsOf(deck)).toEqual([...new Set(anchorsOf(deck))]);
  expect(deck.slides.filter(({ title }) => title.text.trim() === '' || title.text.length > titleLimit)).toEqual([]);
}

const minute = (n: number) => new Date(Date.UTC(2026, 2, 3, 13, n)).toISOString().slice(0, 16).concat('Z');

test('a timeline of sixty events is on as many slides as it needs, six at most on each', async () => {
  const timeline = Array.from({ length: 60 }, (_, n) => ({ at: minute(n), what: `Event ${n} of a long afternoon` }));
  const deck = await reviewOf({ timeline, times: { started: minute(0), mitigated: minute(59) } });
  const events = ofKind(deck, 'events');
  expect(events.flatMap((slide) => slide.events)).toHaveLength(60);
  expect(Math.max(...events.map((slide) => slide.events.length))).toBe(6);
  expect(events[0]?.run).toBe('1 of 10');
  expectWhole(deck);
});

test('sixty events of three hundred characters fit as well', async () => {
  const timeline = Array.from({ length: 60 }, (_, n) => ({ at: minute(n), what: `${n} ${'x'.repeat(290)}` }));
  expectWhole(await reviewOf({ timeline }));
});

test('a heading of three hundred characters is cut at a word, and whole in the notes', async () => {
  const title = 'Why the table was locked '.repeat(12).trim();
  const deck = await reviewOf({}, `## ${title}\n\n- a\n- b\n`);
  const slide = deck.slides.find(({ part }) => part === 'body');
  expect(slide?.title.text).toMatch(/^Why the table was locked .* (?:Why|the|table|was|locked)…$/);
  expect(slide?.notes.fromWriteUp).toEqual([{ text: title }]);
  expectWhole(deck);
});

test('a word that cannot break is cut inside a title', async () => {
  const deck = await reviewOf({}, `## ${'x'.repeat(300)}\n\n- ${'y'.repeat(300)}\n`);
  expectWhole(deck);
});

test('a table of twelve columns becomes tables of six at most, each with the first column', async () => {
  const row = (cell: string) => `| ${Array.from({ length: 12 }, (_, n) => `${cell}${n}`).join(' | ')} |`;
  const rows = Array.from({ length: 9 }, (_, n) => row(`r${n}c`)).join('\n');
  const deck = await reviewOf({}, `## Counts\n\n${row('h')}\n${'|---'.repeat(12)}|\n${rows}\n`);
  const tables = ofKind(deck, 'body').flatMap(({ blocks }) => blocks);
  const heads = tables.flatMap(({ segments }) =>
    segments.map((segment) => (segment.kind === 'html' ? segment.html : '')),
  );
  expect(tables.length).toBeGreaterThan(1);
  for (const html of heads) {
    expect(html).toContain('>h0<');
    expect(html.match(/<th /g)?.length).toBeLessThanOrEqual(6);
  }
  const words = new Set(wordsOf(tables));
  for (let n = 0; n < 9; n += 1) expect(words.has(`r${n}c11`)).toBe(true);
  expectWhole(deck);
});

test('a table of thirty rows repeats its head', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => `| row ${n} | ${n} |`).join('\n');
  const deck = await reviewOf({}, `## Counts\n\n| name | count |\n|---|---|\n${rows}\n`);
  const slides = ofKind(deck, 'body');
  expect(slides.length).toBeGreaterThan(2);
  for (const { blocks } of slides) expect(wordsOf(blocks)).toContain('name');
  expectWhole(deck);
});

test('words of a table are cut where they would leave the slide, and nowhere else', async () => {
  const tableWith = async (cell: string) => {
    const deck = await reviewOf({}, `## Counts\n\n| name | count |\n|---|---|\n| ${cell} | 4 |\n`);
    return JSON.stringify(ofKind(deck, 'body').map(({ blocks }) => blocks));
  };
  expect(await tableWith('x'.repeat(300))).toContain('table--long-words');
  expect(await tableWith('a name of some words, '.repeat(14))).not.toContain('table--long-words');
});

test('eighty lines of code are never cut: they stand in the notes, and the slide says so', async () => {
  const deck = await reviewOf({}, `## The log\n\n\`\`\`\n${'a line of the log\n'.repeat(80)}\`\`\`\n`);
  const [slide] = ofKind(deck, 'body');
  expect(slide?.blocks).toEqual([]);
  expect(slide?.leftOut).toEqual(['80\u00a0lines of code: in the notes and in the write-up.']);
  expect(wordsOf(slide?.notes.fromWriteUpSegments)).toHaveLength(80 * 5);
  expectWhole(deck);
});

test('a long list goes on counting', async () => {
  const deck = await reviewOf({}, `## Steps\n\n${Array.from({ length: 30 }, (_, n) => `${n + 1}. step`).join('\n')}\n`);
  const starts = ofKind(deck, 'body').map(
    ({ blocks }) => /start="(\d+)"/.exec(JSON.stringify(blocks).replaceAll('\\', ''))?.[1],
  );
  expect(starts).toEqual([undefined, '9', '17', '25']);
  expectWhole(deck);
});

test('two fields make a deck that can be presented', async () => {
  const deck = await reviewOf({ title: 'Checkout answered slowly' });
  expect(idsOf(deck)).toEqual(['welcome', 'how-we-talk', 'normal-day', 'check-in', 'end']);
  expect(deck.mark).toBe('Draft');
  expectWhole(deck);
  expectWhole(await talkOf({ title: 'Checkout answered slowly' }));
});

test('without lessons and without gates their parts are left out', async () => {
  const deck = await reviewOf({ brief: { reported: 'Jobs failed.' }, followUps: [] });
  const parts = new Set(deck.slides.map(({ part }) => part));
  expect([...parts]).toEqual(['welcome', 'one-minute', 'normal-day', 'check-in', 'close']);
});

test('a write-up in right-to-left script derives, and its addresses are its words', async () => {
  const deck = await reviewOf(
    { lang: 'ar', title: 'تأخر التأكيد ثلاث ساعات' },
    '## ما الذي حدث\n\n- طابور طويل\n\n<Slide title="قفل واحد" deckOnly>\n- كتابة\n</Slide>\n',
  );
  expect(idsOf(deck)).toContain('قفل-واحد');
  expect(deck.bodyLang).toBe('ar');
  expectWhole(deck);
});

test('an option with forty reasons shows some of them and says how many more there are', async () => {
  const reasons = Array.from({ length: 40 }, (_, n) => `Reason ${n} for waiting a little longer than planned`);
  const deck = await reviewOf({
    mitigation: { options: [{ id: 'wait', what: 'Wait for it', pros: reasons, cons: reasons }] },
  });
  const [slide] = ofKind(deck, 'options');
  expect(slide?.options[0]?.more).toMatch(/^and \d+ more in the notes$/);
  expect(wordsOf(slide).filter((word) => word === 'Reason')).toHaveLength(80);
  expectWhole(deck);
});

test('an imported write-up of a title and a text derives', async () => {
  const imported = { from: 'https://wiki.example.com/x', on: '2026-02-02', digest: `sha256:${'9f86d081'.repeat(8)}` };
  const deck = await reviewOf({ legacy: true, imported }, 'Once upon a time.\n\n# Cause\n\nA cable.\n');
  expect(wordsOf(deck)).toContain('cable.');
  expectWhole(deck);
});
