import { expect, test } from 'vitest';
import { textOf } from '../model/body-text.ts';
import { anchorsOf, idsOf, ofKind, secondsOf, talkOf, wordsOf } from '../testing/decks.ts';

const at = (clock: string) => `2026-03-03T${clock}Z`;
const chapters = (n: number) =>
  Array.from({ length: n }, (_, index) => `## Part ${index}\n\n- point ${index}\n`).join('\n');

test('a talk takes ten minutes, whatever the meeting takes', async () => {
  const deck = await talkOf({ deck: { minutes: 60 } });
  expect(deck.minutes).toBe(10);
  expect(secondsOf(deck)).toBe(600);
  expect(idsOf(deck)).toEqual(['welcome', 'end']);
});

test('the first sentence of what was reported is large; the rest is said', async () => {
  const deck = await talkOf({ brief: { reported: 'Jobs failed at 14:04. Nothing was lost.' } });
  expect(deck.slides[1]).toMatchObject({
    kind: 'statement',
    text: { text: 'Jobs failed at 14:04.' },
    notes: { fromWriteUp: [{ text: 'Jobs failed at 14:04. Nothing was lost.' }] },
  });
});

test('turning points are the marked events, five on a slide and two slides at most', async () => {
  const timeline = Array.from({ length: 14 }, (_, n) => ({ at: at(`13:${10 + n}`), what: `Event ${n}`, key: n > 1 }));
  const slides = ofKind(await talkOf({ timeline }), 'events');
  expect(slides.map(({ events, run }) => [events.length, events[0]?.text.text, run])).toEqual([
    [5, 'Event 2', '1 of 2'],
    [5, 'Event 7', '2 of 2'],
  ]);
});

test('without marks they are the events nearest to the five times', async () => {
  const timeline = ['13:00', '13:10', '13:20', '13:30', '16:00'].map((clock) => ({
    at: at(clock),
    what: `At ${clock}`,
  }));
  const times = { started: at('13:09'), discovered: at('13:11'), mitigated: at('15:30') };
  const [slide] = ofKind(await talkOf({ timeline, times }), 'events');
  expect(slide?.events.map(({ text }) => text.text)).toEqual(['At 13:10', 'At 16:00']);
});

test('of the text the first three sections are shown, and the others are at hand', async () => {
  const deck = await talkOf({}, `Before.\n\n${chapters(5)}`);
  expect(ofKind(deck, 'body').map(({ id }) => id)).toEqual(['part-0', 'part-1', 'part-2']);
  expect(textOf(deck.slides[0]?.notes.fromWriteUpSegments ?? [])).toBe('Before.');
  expect(textOf(ofKind(deck, 'body')[2]?.notes.fromWriteUpSegments ?? [])).toBe('Part 3 point 3 Part 4 point 4');
});

test('slides of the author are shown instead, four at most; those for the review are text', async () => {
  const slides = Array.from(
    { length: 6 },
    (_, n) => `<Slide title="Slide ${n}"${n === 0 ? ' only="review"' : ''}>\n- item${n}\n</Slide>\n`,
  );
  const deck = await talkOf({}, `${slides.join('\n')}\n${chapters(1)}`);
  expect(ofKind(deck, 'body').map(({ id }) => id)).toEqual(['slide-1', 'slide-2', 'slide-3', 'slide-4']);
  const words = wordsOf(deck);
  for (const word of ['item0', 'item1', 'item5', 'point']) expect(words.filter((one) => one === word)).toHaveLength(1);
  expect(new Set(anchorsOf(deck)).size).toBe(anchorsOf(deck).length);
});

test('the gates stand on one slide, with why the first of them missed it', async () => {
  const deck = await talkOf({
    tollgates: [
      { gate: 'code-review', outcome: 'missed', because: 'the page shows no table sizes', reason: 'not-visible-here' },
    ],
  });
  expect(ofKind(deck, 'gate')).toEqual([]);
  expect(ofKind(deck, 'gates')[0]?.miss).toEqual({
    lead: 'Code review did not catch it because',
    because: { text: 'the page shows no table sizes' },
  });
});

test('a long reason of the first gate has a slide of its own', async () => {
  const because = `the page shows no table sizes, ${'and no rates of writes either, '.repeat(6)}in any view`;
  const deck = await talkOf({
    tollgates: [{ gate: 'code-review', outcome: 'missed', because, reason: 'not-visible-here' }],
  });
  expect(ofKind(deck, 'gates')[0]?.miss).toBeUndefined();
  expect(ofKind(deck, 'gate')[0]?.because).toEqual({ text: because });
});

test('up to three lessons are shown, then what is already different; what stands alone is a statement', async () => {
  const deck = await talkOf({
    learned: ['One', 'Two', 'Three', 'Four'],
    followUps: [
      { id: 'a', what: 'The review page shows sizes', status: 'done', doneOn: '2026-03-30' },
      { id: 'b', what: 'Another follow-up', status: 'open' },
    ],
  });
  expect(ofKind(deck, 'statement').map(({ text }) => text.text)).toEqual([
    'One',
    'Two',
    'Three',
    'The review page shows sizes',
  ]);
  expect(ofKind(deck, 'statement')[0]?.notes.fromWriteUp).toEqual([{ text: 'Four' }]);
});
