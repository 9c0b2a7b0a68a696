import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { emailHtml } from './email-html.ts';
import type { EmailMessage } from './email-message.ts';
import { emailText } from './email-text.ts';
import { emailFile } from './mime.ts';

const message = (subject: string, text: string): EmailMessage => ({
  language: 'en',
  subject,
  title: [{ text }],
  parts: [
    { title: 'What was reported', blocks: [{ kind: 'paragraph', line: [{ text, isStrong: true, lang: 'ar' }] }] },
  ],
});

const strange = 'Zoë’s “goat” 🐐, <b>&amp; مرحبا; = ?= "quoted" \t end';

test('a file reads back as what went into it', async () => {
  const sent = message(strange, strange);
  const read = await PostalMime.parse(emailFile(sent));
  expect(read.subject).toBe(strange.replace('\t', ' '));
  expect(read.text?.replaceAll('\r\n', '\n')).toBe(emailText(sent));
  expect(read.html?.replaceAll('\r\n', '\n')).toBe(emailHtml(sent));
});

test('who it is from, for whom and when is left to the program that sends it', async () => {
  const { headers } = await PostalMime.parse(emailFile(message('A', 'b')));
  expect(headers.map(({ key }) => key).sort()).toEqual([
    'content-language',
    'content-type',
    'mime-version',
    'subject',
    'x-unsent',
  ]);
});

test('a line end in a title makes no header', async () => {
  const read = await PostalMime.parse(emailFile(message('A\r\nBcc: all@example.com\r\n\r\nbody\u2028x', 'text')));
  expect(read.bcc).toBeUndefined();
  expect(read.subject).toBe('A Bcc: all@example.com body x');
  expect(read.text?.trim().startsWith('text')).toBe(true);
});

test.each([
  'The parser read =?utf-8?Q?=0D=0ABcc:_all@example.com?= as text',
  'Étape =?utf-8?B?4oiA?= and a long way to go until the line ends, and then some more words 🐐',
])('a title that spells an encoded word is read as it is written: %s', async (title) => {
  const read = await PostalMime.parse(emailFile(message(title, 'text')));
  expect(read.subject).toBe(title);
});

test('any text survives, in lines that no mail server cuts', async () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = parts.join(' ').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');
      const sent = message(text, text);
      const file = emailFile(sent);
      expect(Math.max(...file.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const read = await PostalMime.parse(file);
      expect(read.html?.replaceAll('\r\n', '\n')).toBe(emailHtml(sent));
    }),
    { numRuns: 60 },
  );
});

test('the same message gives the same bytes, another one another boundary', () => {
  expect(emailFile(message('A', 'b'))).toBe(emailFile(message('A', 'b')));
  expect(emailFile(message('A', 'b')).slice(0, 200)).not.toBe(emailFile(message('A', 'c')).slice(0, 200));
});
