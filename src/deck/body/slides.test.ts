import { expect, test } from 'vitest';
import { textOf } from '../../model/body-text.ts';
import { anchorsOf, ofKind, reviewOf, wordsOf } from '../../testing/decks.ts';
import type { BodySlide, Deck } from '../slide.ts';

const bodySlides = async (markdown: string) => ofKind(await reviewOf({}, markdown), 'body');
const shownOn = ({ blocks }: BodySlide) => blocks.map(({ kind, segments }) => `${kind}: ${textOf(segments)}`);
const saidBeside = ({ notes }: BodySlide) => textOf(notes.fromWriteUpSegments);
const long = 'A longer sentence of the story goes here. '.repeat(8).trim();

test('a section shows its heading, a short first paragraph, lists, tables, code and figures', async () => {
  const [slide, ...others] = await bodySlides(
    '## What we saw\n\nIt was slow.\n\n- one\n- two\n\n> a quote\n\n```\ncode\n```\n',
  );
  expect(slide).toMatchObject({ id: 'what-we-saw', title: { text: 'What we saw' }, part: 'body', layout: 'plain' });
  expect(slide && shownOn(slide)).toEqual(['paragraph: It was slow.', 'list: one two', 'quote: a quote', 'code: code']);
  expect(others).toEqual([]);
});

test('long prose, and every paragraph after the first, is said and not shown', async () => {
  const [slide] = await bodySlides(`## What we saw\n\n${long}\n\n- one\n\nIt was slow.\n`);
  expect(slide && shownOn(slide)).toEqual(['list: one']);
  expect(slide && saidBeside(slide)).toBe(`${long} It was slow.`);
});

test('a first paragraph gives way to a large block', async () => {
  const [slide] = await bodySlides(`## What we saw\n\nIt was slow.\n\n\`\`\`\n${'line\n'.repeat(11)}\`\`\`\n`);
  expect(slide && shownOn(slide).map((text) => text.split(':')[0])).toEqual(['code']);
  expect(slide && saidBeside(slide)).toBe('It was slow.');
});

test('a section of prose alone begins with its first sentence, large; all of it is said', async () => {
  const text = 'While the copy *ran*, we waited[^1]. Nobody knew for how long. ';
  const deck = await reviewOf({}, `## Thirty-seven names\n\n${text}${long}\n\n[^1]: At the quay.\n`);
  const [slide] = ofKind(deck, 'statement').filter(({ part }) => part === 'body');
  expect(slide).toMatchObject({
    id: 'thirty-seven-names',
    title: { text: 'Thirty-seven names' },
    text: { text: 'While the copy ran, we waited.' },
  });
  expect(textOf(slide?.notes.fromWriteUpSegments ?? [])).toContain('Nobody knew for how long.');
});

test('a section of prose without a sentence for a slide is its heading, large', async () => {
  const endless = `${'and then '.repeat(40)}it stopped.`;
  const [slide] = await bodySlides(`## Thirty-seven names\n\n${endless}\n`);
  expect(slide).toMatchObject({ layout: 'statement', blocks: [] });
  expect(slide && saidBeside(slide)).toBe(endless);
});

test('a heading over what other slides show has no slide of its own, unless there is no other', async () => {
  const slides = await bodySlides('## One\n\n- a\n\n## The ways out\n\n<Options />\n\n## Two\n\n- b\n');
  expect(slides.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(slides.map(saidBeside)).toEqual(['', 'The ways out']);
  expect((await bodySlides('## The ways out\n\n<Options />\n')).map(({ id }) => id)).toEqual(['the-ways-out']);
});

test('a smaller heading goes with what is shown below it', async () => {
  const [slide] = await bodySlides(`## One\n\n### Said\n\n${long}\n\n### Shown\n\n- a\n`);
  expect(slide && shownOn(slide)).toEqual(['heading: Shown', 'list: a']);
  expect(slide && saidBeside(slide)).toBe(`Said ${long}`);
});

test('a break cuts a slide, and the slides of a section are numbered', async () => {
  const slides = await bodySlides('## One\n\n- a\n\n---\n\n- b\n');
  expect(slides.map(({ id, run }) => [id, run])).toEqual([
    ['one', '1 of 2'],
    ['one-2', '2 of 2'],
  ]);
});

test('an image alone has the slide to itself', async () => {
  const [slide] = await bodySlides('## The graph\n\n![Waiting writes](./waits.png "From 14:04")\n');
  expect(slide?.layout).toBe('figure');
});

test('a slide of the author takes the place of its section, whose text goes to the notes', async () => {
  const [slide, ...others] = await bodySlides(
    '## One lock\n\nBefore.\n\n- a\n\n<Slide title="The lock" layout="statement" minutes="4">\nOne lock, every write.\n</Slide>\n',
  );
  expect(slide).toMatchObject({ id: 'the-lock', title: { text: 'The lock' }, layout: 'statement' });
  expect(slide && shownOn(slide)).toEqual(['paragraph: One lock, every write.']);
  expect(slide && saidBeside(slide)).toBe('Before. a');
  expect(slide?.notes.fromWriteUp).toEqual([{ text: 'One lock' }]);
  expect(slide?.seconds).toBeGreaterThan(200);
  expect(others).toEqual([]);
});

test('a heading inside serves as the title of a slide', async () => {
  const [slide] = await bodySlides('<Slide>\n\n### The lock\n\n- a\n\n</Slide>\n');
  const deck = await reviewOf({}, '<Slide>\n\n### The lock\n\n- a\n\n</Slide>\n');
  expect(slide).toMatchObject({ title: { text: 'The lock' }, part: 'normal-day' });
  expect(slide && shownOn(slide)).toEqual(['list: a']);
  expect(new Set(anchorsOf(deck)).size).toBe(anchorsOf(deck).length);
});

test('a slide for the deck alone is one more', async () => {
  const slides = await bodySlides('## One\n\n- a\n\n<Slide title="Four tables" deckOnly>\n- b\n</Slide>\n');
  expect(slides.map(({ title }) => title.text)).toEqual(['One', 'Four tables']);
});

test('a slide for the talk reads like any other text in the review, and one for it alone is not there', async () => {
  const text =
    '## One\n\n<Slide title="Big" only="talk">\n- a\n</Slide>\n\n<Slide title="More" only="talk" deckOnly>\n- b\n</Slide>\n';
  const [slide, ...others] = await bodySlides(text);
  expect(slide?.title.text).toBe('One');
  expect(slide && shownOn(slide)).toEqual(['list: a']);
  expect(others).toEqual([]);
});

test('notes stand beside their slide, with the minutes they ask for', async () => {
  const [first, second] = await bodySlides(
    '## One\n\n- a\n\n<Notes minutes="7">\nAsk the release team.\n</Notes>\n\n## Two\n\n<Slide title="Three">\n- b\n\n<Notes>\nWait.\n</Notes>\n</Slide>\n',
  );
  expect(textOf(first?.notes.ownSegments ?? [])).toBe('Ask the release team.');
  expect(first?.seconds).toBeGreaterThan(6 * 60);
  expect(textOf(second?.notes.ownSegments ?? [])).toBe('Wait.');
});

test('notes between two breaks belong to what stands before them', async () => {
  const slides = await bodySlides('## One\n\n- a\n\n---\n\n<Notes>\nWait.\n</Notes>\n');
  expect(slides.map(({ notes }) => textOf(notes.ownSegments))).toEqual(['Wait.']);
});

test('notes and prose stand beside the slide that shows what they follow', async () => {
  const log = `\`\`\`\n${'line\n'.repeat(8)}\`\`\``;
  const slides = await bodySlides(
    `## One\n\n${long}\n\n${log}\n\n<Notes>\nOf the first.\n</Notes>\n\n### Then\n\nIt was slow.\n\n${log}\n\n<Notes>\nOf the last.\n</Notes>\n`,
  );
  expect(slides.map(({ notes }) => textOf(notes.ownSegments))).toEqual(['Of the first.', 'Of the last.']);
  expect(slides.map(saidBeside)).toEqual([long, 'It was slow.']);
});

test('notes inside a slide of the author stand with the part that shows what they follow', async () => {
  const log = `\`\`\`\n${'line\n'.repeat(8)}\`\`\``;
  const notes = (text: string) => `<Notes>\n${text}\n</Notes>`;
  const inside = [notes('Before all.'), log, notes('Of the first.'), log, notes('Of the last.')].join('\n\n');
  const slides = await bodySlides(`<Slide title="Two logs">\n\n${inside}\n\n</Slide>\n`);
  expect(slides.map(({ notes: { ownSegments } }) => textOf(ownSegments))).toEqual([
    'Before all. Of the first.',
    'Of the last.',
  ]);
});

test('what follows a list on several slides stands where the list ends', async () => {
  const list = Array.from({ length: 20 }, (_, n) => `- sign ${n}`).join('\n');
  const slides = await bodySlides(`## One\n\n${list}\n\n<Notes>\nAsk who saw the last one.\n</Notes>\n\n${long}\n`);
  expect(slides.length).toBeGreaterThan(2);
  expect(slides.map(({ notes }) => textOf([...notes.ownSegments, ...notes.fromWriteUpSegments]))).toEqual([
    ...slides.slice(1).map(() => ''),
    `Ask who saw the last one. ${long}`,
  ]);
});

test('steps are counted', async () => {
  const [slide] = await bodySlides('<Slide title="Signs">\n<Step>One.</Step>\n\n<Step>Two.</Step>\n</Slide>\n');
  expect(slide?.steps).toBe(2);
});

test('parts of the front matter have slides of their own, so the text draws none', async () => {
  const [slide] = await bodySlides('## One\n\n<Timeline />\n\n- a\n');
  expect(slide && shownOn(slide)).toEqual(['list: a']);
});

test('the text before the first heading is the normal day; without any, the question stands alone', async () => {
  const shown = await reviewOf({}, 'A booking is written twice.\n');
  const said = await reviewOf({}, `${long}\n`);
  const day = (deck: Deck) => deck.slides.find(({ part }) => part === 'normal-day');
  expect(day(shown)).toMatchObject({ kind: 'body', id: 'normal-day', title: { text: 'A normal day' } });
  expect(day(said)).toMatchObject({
    kind: 'statement',
    text: { text: 'What does this work look like when it goes well?' },
  });
  expect(wordsOf(day(said)?.notes).join(' ')).toContain(long);
});

test('a statement of the author that is too long for its size is laid out as text', async () => {
  const statement = (text: string) => `<Slide title="The lock" layout="statement">\n${text}\n</Slide>\n`;
  expect((await bodySlides(statement('One lock, every write.')))[0]?.layout).toBe('statement');
  expect((await bodySlides(statement(long)))[0]?.layout).toBe('plain');
});
