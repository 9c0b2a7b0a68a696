import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideOfVitest } from './serve.ts';

let root: string;
const at = (path: string) => join(root, path);

function write(path: string, text: string) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** `npm run build` of the trial archive, as a process: what it prints, and its exit code. */
function build(variables: Readonly<Record<string, string>> = {}) {
  const env = {
    ...outsideOfVitest(process.env),
    TOLLGATE_CONTENT: at('content'),
    TOLLGATE_OUT: at('dist'),
    TOLLGATE_CACHE: at('cache'),
    TOLLGATE_TODAY: '2026-06-01',
    NO_COLOR: '1',
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Every file below a folder with a digest of its bytes. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const rows = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
  });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const draft = (title: string, more = '') =>
  `---\ntitle: ${title}\nteam: platform\n${more}---\n\n## What we saw\n\nText.\n`;
const good = 'content/postmortems/2026-03-03-good.mdx';
const pack = () => at('cache/build/pack');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-build-'));
  write('content/archive.yaml', '');
  write('content/catalog.yaml', 'teams:\n  - { id: platform, name: Platform }\n');
  write(good, draft('A draft of two fields'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('the same input gives the same bytes, cold, from the cache, and from a cache that was cut short', () => {
  expect(build()).toMatchObject({ status: 0, stdout: expect.stringContaining('1 write-ups,') });
  const cold = filesOf(at('dist'));
  expect(Object.keys(cold)).toContain('postmortems/2026-03-03-good/index.html');

  expect(build()).toMatchObject({ status: 0, stdout: expect.stringContaining('(1 unchanged)') });
  expect(filesOf(at('dist'))).toEqual(cold);

  truncateSync(pack(), Math.floor(statSync(pack()).size / 2));
  expect(build().status).toBe(0);
  expect(filesOf(at('dist'))).toEqual(cold);
});

test('errors in several files are one message with every place, and the built site stays as it was', () => {
  const before = filesOf(at('dist'));
  write('content/postmortems/2026-03-04-status.mdx', draft('A slip in a word', 'status: publishd\n'));
  write(
    'content/postmortems/2026-03-05-day.mdx',
    draft('No such day', 'timeZone: UTC\ntimes: { started: 2026-02-31 10:00 }\n'),
  );
  const { status, stderr } = build();
  rmSync(at('content/postmortems/2026-03-04-status.mdx'));
  rmSync(at('content/postmortems/2026-03-05-day.mdx'));
  expect(status).toBe(1);
  expect(stderr).toContain('content/postmortems/2026-03-04-status.mdx:4:9  error  S04');
  expect(stderr).toContain('The nearest is `published`.');
  expect(stderr).toMatch(/content\/postmortems\/2026-03-05-day\.mdx:5:\d+ {2}error {2}T\d\d/);
  expect(stderr).toContain('2 errors in 2 of ');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(filesOf(at('dist'))).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(['cache', 'content', 'dist']);
});

test('a changed text, setting and catalogue are on the pages of the next build', () => {
  const page = (path: string) => readFileSync(at(`dist/${path}index.html`), 'utf8');
  write(good, draft('Another title'));
  write('content/archive.yaml', 'name: The bridge archive\n');
  write('content/catalog.yaml', 'teams:\n  - { id: platform, name: Rail and road }\n');
  expect(build().status).toBe(0);
  expect(page('postmortems/2026-03-03-good/')).toContain('Another title');
  expect(page('')).toContain('The bridge archive');
  expect(page('teams/platform/')).toContain('Rail and road');
});

test.each(['missing', 'empty'])('a content folder that is %s builds a site that welcomes', (state) => {
  if (state === 'empty') mkdirSync(at('nothing'));
  const out = at(`dist-${state}`);
  const { status } = build({ TOLLGATE_CONTENT: at('nothing'), TOLLGATE_OUT: out });
  expect(status).toBe(0);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
  expect(existsSync(join(out, '404.html'))).toBe(true);
});

test.each([
  ['SITE_URL', 'bridge.example'],
  ['TOLLGATE_TODAY', 'tomorrow'],
  ['SOURCE_DATE_EPOCH', 'now'],
])('%s=%s is wrong use, said in one line', (name, value) => {
  const { status, stderr } = build({ TOLLGATE_TODAY: '', [name]: value });
  expect(status).toBe(2);
  expect(stderr).toContain(`\`${value}\``);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
