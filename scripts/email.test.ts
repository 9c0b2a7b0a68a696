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
  [['2026-03-03-loked-table'], 1, 'The nearest is `2026-03-03-locked-table`.'],
  [['2026-11-19-yesterdays-slots', '--edition', 'customers'], 1, 'is not published'],
  [['2019-08-02-harbour-line-down', '--edition', 'customers'], 1, 'was imported'],
  [['2026-10-25-clock-change', '--lang', 'fr'], 1, 'is written in en, and not in fr'],
  [[], 2, 'One id is expected'],
  [['a', 'b'], 2, 'One id is expected'],
  [['a', '--format', 'pdf'], 2, '`--format` is one of eml, html, text.'],
  [['a', '--edition', 'public'], 2, '`--edition` is one of internal, customers.'],
])('%j ends with %i and says what would do', async (args, wantedCode, sentence) => {
  const { code, err, out } = await run(...args);
  expect({ code, out }).toEqual({ code: wantedCode, out: '' });
  expect(err).toContain(sentence);
});
