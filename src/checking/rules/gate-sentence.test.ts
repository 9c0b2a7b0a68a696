import { describe, expect, test } from 'vitest';
import { quickest } from '../../testing/quickest.ts';
import { editThatRemoves, isPlaceholder, judgementIn, lengthOfBecause } from './gate-sentence.ts';

describe('words that judge', () => {
  test.each([
    ['the reviewer should have asked for the size', 'should have'],
    ['it Could not have been seen by this test', 'Could not have'],
    ['someone forgot to run the suite', 'forgot'],
    ['the author failed to look at the graph', 'failed to'],
    ['nobody looks at this page', 'nobody'],
    ['this was human error, as the log shows', 'human error'],
    ['why does the suite run on an empty database?', '?'],
  ])('%s', (sentence, words) => expect(judgementIn(sentence)).toBe(words));

  test.each([
    'the review page showed three lines of code and nothing about the size',
    'the page showed "nobody is affected" in large letters',
    'the prompt asked “continue?” in both shells',
    'the job `failed to start` is the line that the checkout hides',
    'the shoulder of the curve lies below the threshold',
  ])('%s: a fact', (sentence) => expect(judgementIn(sentence)).toBeUndefined());

  test('a text built to slow the patterns down takes no time', () => {
    const judgeAll = () => {
      for (const part of ['“', '"', 'should ', 'to be ', '`«']) {
        judgementIn(part.repeat(5000));
        isPlaceholder(part.repeat(5000));
      }
    };
    expect(quickest(judgeAll, 100)).toBeLessThan(100);
  });
});

describe('placeholders', () => {
  test.each([
    'TBD',
    'todo: ask the release team about it',
    '… … … … … … … … … … …',
    'to be filled in by the team',
    'too short a text',
  ])('%s', (sentence) => expect(isPlaceholder(sentence)).toBe(true));

  test.each(['staging holds 0.1 % of the rows', 'todos are not part of what the suite reads'])(
    '%s: a fact',
    (sentence) => expect(isPlaceholder(sentence)).toBe(false),
  );
});

describe('a sentence that begins with "because"', () => {
  const sentence = 'Because  the suite is empty';
  const place = (start: number, end: number, lastLine = 1) => ({
    file: 'x.mdx',
    start: { line: 1, column: start + 1, offset: start },
    end: { line: lastLine, column: 1, offset: end },
  });

  test('the word and its spaces are counted', () => {
    expect(lengthOfBecause(sentence)).toBe(9);
    expect(lengthOfBecause('becausely is no word')).toBeUndefined();
  });

  test('the edit starts inside the quotes', () => {
    expect(editThatRemoves(9, sentence, place(10, 10 + sentence.length))).toEqual({
      edits: [{ start: 10, end: 19, text: '' }],
    });
    expect(editThatRemoves(9, sentence, place(10, 12 + sentence.length))).toEqual({
      edits: [{ start: 11, end: 20, text: '' }],
    });
  });

  test('folded and escaped values are left to a person', () => {
    expect(editThatRemoves(9, sentence, place(10, 12 + sentence.length, 2))).toEqual({});
    expect(editThatRemoves(9, sentence, place(10, 15 + sentence.length))).toEqual({});
    expect(editThatRemoves(9, sentence, { file: 'x.mdx' })).toEqual({});
  });
});
