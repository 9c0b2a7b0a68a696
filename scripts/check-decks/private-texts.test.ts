import { expect, test } from 'vitest';
import { postmortemEntry } from '../../src/testing/entries.ts';
import { checkPrivate, privateTexts } from './private-texts.ts';

const entry = postmortemEntry({
  title: 'The sky over the port went dark',
  authors: ['mara', 'sky'],
  reviewers: ['booking/idris'],
  facilitator: 'j.doe',
  people: { care: 'Two days later the lead asked how the week was going' },
  truths: [{ kind: 'unknown-duration', note: 'We could not say how long', toldClients: 'We wrote every hour' }],
});
const texts = privateTexts(entry, '---\nauthors: [mara]\n---\nThe deploy log stayed there.\n');
const said = (text: string) =>
  checkPrivate(text, texts).map(({ message }) => /`([^`]+)`|"([^"]+)"/.exec(message)?.slice(1).find(Boolean));

test('names of those who wrote, reviewed and led are found as whole words', () => {
  expect(said('Written by mara, read by idris, led by j.doe')).toEqual(['mara', 'idris', 'j.doe']);
  expect(said('A samara of the Samaritans; jxdoe; idris-two')).toEqual([]);
});

test('a handle that is also a word of the write-up is no name there', () => {
  expect(said('The sky over the port went dark')).toEqual([]);
});

test('what concerns people is found as it was written', () => {
  expect(said('Two days later the lead asked how the week was going. We wrote every hour')).toHaveLength(2);
});
