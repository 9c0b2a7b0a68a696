import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from './deck.ts';

const folder = mkdtempSync(join(tmpdir(), 'deck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const id = 'week-two-slow-migration';
const talk = `festival/${id}/talk/index.html`;
const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;

/** A built site of one talk, that says which edition it is. */
function site(edition: string): string {
  const out = join(folder, edition);
  for (const [file, text] of Object.entries({
    'api/index.json': JSON.stringify({ edition }),
    [talk]: `<!doctype html><html lang="en"><head>${policy}<title>${edition}</title></head><body></body></html>`,
  })) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  return out;
}

async function run(out: string, ...args: string[]) {
  const said = { out: '', err: '' };
  const stdout = (text: string) => {
    said.out += text;
  };
  const stderr = (text: string) => {
    said.err += text;
  };
  const env = { TOLLGATE_OUT: out, TOLLGATE_CACHE: join(folder, 'cache'), TOLLGATE_TODAY: '2026-11-21' };
  return { code: await main(args, { stdout, stderr, cwd: process.cwd(), env }), ...said };
}

test('the deck of the public edition is made from the public site', async () => {
  const file = join(folder, 'talk.html');
  expect(await run(site('public'), id, '--edition', 'public', '--out', file)).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(file, 'utf8')).toContain('<title>public</title>');
});

test.each([
  ['internal', [id, '--edition', 'public'], 'holds the internal edition'],
  ['public', [id], 'holds the public edition'],
  ['public', ['2026-03-03-locked-table', '--edition', 'public'], 'is not in the public edition'],
  ['public', ['2026-03-03-loked-table', '--edition', 'public'], 'The nearest is `2026-03-03-locked-table`.'],
  ['public', [id, '--edition', 'pubic'], 'The nearest is `public`.'],
  ['internal', [id, '--lang', 'ft'], '`ft` is no language of this archive.'],
  ['internal', [id, '--language', 'fr'], 'The nearest is `--lang`.'],
])('a site of the %s edition and %j: says why, and writes nothing', async (edition, args, sentence) => {
  const file = join(folder, 'none.html');
  const { code, err, out } = await run(site(edition), ...args, '--out', file);
  expect({ code, out, isThere: existsSync(file) }).toEqual({ code: 2, out: '', isThere: false });
  expect(err).toContain(sentence);
});
