import { describe, expect, test } from 'vitest';
import { checkFiles, filesOf } from '../../testing/example-archive.ts';
import { writeUp } from '../../testing/write-up.ts';
import { findPrivateData } from './private-data.ts';

const rulesIn = (text: string) => findPrivateData(text).map(({ rule }) => rule.slice('personal/'.length));

describe('what is about a person', () => {
  test.each([
    ['jo.lind@harbour.io', ['email']],
    ['+44 20 7123 4567', ['phone']],
    ['06 12 34 56 78', ['phone']],
    ['(415) 867-5309', ['phone']],
    ['4539 1488 0343 6467', ['card']],
    ['4539148803436467', ['card']],
    ['FR76 3000 6000 0112 3456 7890 189', ['iban']],
    ['10.20.30.40', ['ip']],
    ['2a01:cb08:8f3a::1', ['ip']],
    ['536-90-4399', ['sensitive-id']],
    ['db7.assets.internal', ['internal-host']],
    ['https://ferrywell.slack.com/archives/C01/p17', ['private-link']],
  ])('%s', (text, rules) => {
    expect(rulesIn(`Found ${text} there.`)).toEqual(rules);
    expect(rulesIn(`Found\n\`\`\`\n> "${text}"\n\`\`\``)).toEqual(
      rules.filter((rule) => text !== '536-90-4399' || rule === ''),
    );
  });
});

test.each([
  'support@example.com and ops@alerts.example, git@code.harbour.io:team/repo',
  'the image logo@2x.png',
  'the package @scope/name@1.2.3',
  '555-0123 and (212) 555-0123, +33 6 39 98 12 34, 07700 900123',
  'at 2026-03-03 14:11:09, +01:00, 2026-03-03T14:11+02:00',
  'OPS-4158675309 and order 0415-8675309-11',
  '41 000 000 rows, +2 000 000 000 rows',
  'the test card 4242 4242 4242 4242',
  'span 4539148803436468, trace 1709478240000',
  '192.0.2.7, 198.51.100.4, 203.0.113.99, 127.0.0.1, 0.0.0.0, ::1, 2001:db8::7',
  'v1.2.3.4, version 10.4.2.1, Chrome 120.0.6099.71, 300.1.2.3',
  'std::string and Foo::Bar at 14:02:11',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
])('nothing about a person in: %s', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

const path = 'content/postmortems/2026-03-03-example.mdx';
const levels = (fields: Readonly<Record<string, unknown>>, body: string, archive = '') =>
  checkFiles(filesOf({ [path]: writeUp(fields, body), ...(archive ? { 'content/archive.yaml': archive } : {}) }))
    .findings.filter(({ rule }) => rule.startsWith('personal/') || rule === 'P17')
    .map(({ rule, level }) => `${level} ${rule}`);

test('what everyone may read is judged more strictly', () => {
  const body = 'The host db7.assets.internal at 10.20.30.40 was full; Mara restarted it.';
  const authors = ['mara'];
  expect(levels({ authors }, body)).toEqual(['warning personal/ip', 'warning personal/name']);
  expect(levels({ authors, audience: 'public' }, body)).toEqual([
    'warning personal/internal-host',
    'error personal/ip',
    'error personal/name',
  ]);
});

test('an exception covers an address in an internal write-up, and no e-mail', () => {
  const reason = 'It is the address of the printer';
  expect(levels({ lintAllow: [{ rule: 'personal/ip', reason }] }, 'At 10.20.30.40.')).toEqual(['info personal/ip']);
  expect(levels({ lintAllow: [{ rule: 'personal/email', reason }] }, 'Mail to jo@harbour.io.')).toEqual([
    'error P17',
    'error personal/email',
  ]);
});

test('an address in angle brackets is one finding, about the address', () => {
  const archive = 'wording: { addresses: [support@harbour.io] }\n';
  const rules = (body: string) =>
    checkFiles(filesOf({ [path]: writeUp({}, body), 'content/archive.yaml': archive }))
      .findings.filter(({ level }) => level === 'error')
      .map(({ rule }) => rule);
  expect(rules('Mail to <jo@harbour.io>.')).toEqual(['personal/email']);
  expect(rules('Mail to <support@harbour.io>.')).toEqual(['B02']);
  expect(rules('<Aside title="jo@harbour.io">')).toEqual(['B02', 'personal/email']);
});

test('addresses of functions are fine, as the archive lists them', () => {
  const archive = 'wording: { addresses: [support@harbour.io, "+33 1 23 45 67 89"] }\n';
  expect(levels({}, 'Mail to Support@harbour.io or call +33 (1) 23 45 67 89.', archive)).toEqual([]);
});

test('no message shows the whole value', () => {
  const values = ['jo.lind@harbour.io', '+33 6 12 34 56 78', '4539 1488 0343 6467', '10.20.30.40'];
  const { findings } = checkFiles(filesOf({ [path]: writeUp({}, values.join(', ')) }));
  const shown = JSON.stringify(findings.map(({ message, fix }) => message + fix));
  for (const value of values) expect(shown).not.toContain(value);
});
