import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf, reviewOf, secondsOf, storyDeckOf, talkOf, wordsOf } from '../testing/decks.ts';
import { slideBudget, titleLimit } from './splitting/weights.ts';

/** A word that is numbered in the end, so that each is there once; letters behind it, so that lengths vary. */
const word = fc.integer({ min: 0, max: 30 }).map((length) => `w#${'x'.repeat(length)}`);
const numbered = (text: string) => {
  let number = 0;
  return text.replaceAll('w#', () => {
    number += 1;
    return `w${number}`;
  });
};
const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

const list = fc
  .array(line, { minLength: 1, maxLength: 14 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const counted = fc
  .array(line, { minLength: 1, maxLength: 14 })
  .map((items) => items.map((item, n) => `${n + 3}. ${item}`).join('\n'));
const table = fc
  .record({
    width: fc.integer({ min: 1, max: 13 }),
    rows: fc.array(fc.array(line, { minLength: 13, maxLength: 13 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ width, rows: [head = [], ...rows] }) => {
    const row = (cells: readonly string[]) => `| ${cells.slice(0, width).join(' | ')} |`;
    return [row(head), `|${'---|'.repeat(width)}`, ...rows.map(row)].join('\n');
  });
const code = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => `\`\`\`\n${lines.join('\n')}\n\`\`\``);
const quote = line.map((text) => `> ${text}`);
const image = word.map((alt) => `![${alt}](./waits.png)`);
const heading = fc.tuple(fc.integer({ min: 2, max: 4 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const plain = fc.oneof(line, line, list, counted, table, code, quote, image, heading, fc.constant('---'));
const inside = fc.oneof(line, list, table, code).map((text) => `\n${text}\n`);
const component = (name: fc.Arbitrary<string>, children: fc.Arbitrary<string>) =>
  fc.tuple(name, children).map(([open, text]) => `<${open}>\n${text}\n</${open.split(' ')[0]}>`);
const slide = fc
  .tuple(
    line,
    fc.constantFrom('', ' deckOnly', ' minutes="4"', ' layout="statement"', ' minutes="999999"'),
    fc.array(inside, { minLength: 1, maxLength: 3 }),
  )
  .map(([title, more, texts]) => `<Slide title="${title}"${more}>\n${texts.join('\n')}\n</Slide>`);
const notes = component(fc.constantFrom('Notes', 'Notes minutes="2"'), inside);
const frame = component(fc.constantFrom('Aside', 'Internal'), fc.oneof(inside, notes, slide));
const body = fc
  .array(fc.oneof({ weight: 6, arbitrary: plain }, slide, notes, frame), { maxLength: 12 })
  .map((parts) => numbered(parts.join('\n\n')));

test('every word of a text is on a slide or in the notes, of every deck, and every slide fits', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.integer({ min: 5, max: 120 }), async (markdown, minutes) => {
      const decks = [
        await reviewOf({ deck: { minutes } }, markdown),
        await talkOf({}, markdown),
        await storyDeckOf({}, markdown),
      ];
      const written = new Set(markdown.match(/w\d+x*/g) ?? []);
      for (const deck of decks) {
        const words = new Set(wordsOf(deck).flatMap((text) => text.match(/w\d+x*/g) ?? []));
        expect(`${deck.profile}: ${[...written].filter((one) => !words.has(one))}`).toBe(`${deck.profile}: `);
        expect(secondsOf(deck)).toBe(deck.minutes * 60);
        expect(deck.slides.filter(({ weight }) => weight > slideBudget + 0.001)).toEqual([]);
        expect(deck.slides.filter(({ title }) => title.text.length > titleLimit)).toEqual([]);
        expect(anchorsOf(deck).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
