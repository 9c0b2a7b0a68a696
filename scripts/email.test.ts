import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from './email.ts';

const folder = mkdtempSync(join(tmpdir(), 'email-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const env = { TOLLGATE_TODAY: '2026-11-21', TOLLGATE_CACHE: join(folder, 'cache') };
  const code = await main(args, {
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    cwd: process.cwd(),
    env,
  });
  return { code, ...said };
}

test('writes the message to the terminal, in the language of the write-up', async () => {
  const { code, out } = await run('2026-03-03-locked-table');
  expect(code).toBe(0);
  expect(out).toContain('This is what happened on 3 March 2026');
  expect(out).toContain('https://postmortems.example.com/postmortems/2026-03-03-locked-table/');
});

test('writes a file in a language, for customers, and says that someone reads it first', async () => {
  const file = join(folder, 'mail.eml');
  const wanted = [
    '2026-03-03-locked-table',
    '--edition',
    'customers',
    '--lang',
    'fr',
    '--format',
    'eml',
    '--out',
    file,
  ];
  const { code, err } = await run(...wanted);
  expect(code).toBe(0);
  expect(err).toContain('Someone reads this text');
  expect(readFileSync(file, 'utf8')).toMatch(/^MIME-Version: 1\.0\r\nX-Unsent: 1\r\n/);
});

test('a folder that is not there yet is made for the file', async () => {
  const file = join(folder, 'mails', 'new', 'mail.txt');
  const { code } = await run('2026-03-03-locked-table', '--out', file);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('This is what happened on 3 March 2026');
});

test.each([
  [['2026-03-03-loked-table'], 'The nearest is `2026-03-03-locked-table`.'],
  [['week-two-slow-migration'], '`week-two-slow-migration` is no postmortem'],
  [['2026-11-19-yesterdays-slots', '--edition', 'customers'], 'is not published'],
  [['2019-08-02-harbour-line-down', '--edition', 'customers'], 'was imported'],
  [['2026-10-25-clock-change', '--lang', 'fr'], 'is written in en, and not in fr'],
  [[], 'One id is expected'],
  [['a', 'b'], 'One id is expected'],
  [['a', '--format', 'pdf'], '`pdf` is no format of an e-mail. Known: eml, html, text.'],
  [['a', '--edition', 'customer'], '`customer` is no edition of an e-mail. The nearest is `customers`.'],
])('%j is wrong use and says what would do', async (args, sentence) => {
  const { code, err, out } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
});
