import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleContent } from '../example-content.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-build-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => join(root, ...names);

function write(path: string, text: string) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Builds as `npm run build` does, and answers what a person sees. */
function build(name: string, more: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const env = {
    ...process.env,
    TOLLGATE_CONTENT: at(name, 'content'),
    TOLLGATE_OUT: at(name, 'dist'),
    TOLLGATE_CACHE: at(name, 'cache'),
    TOLLGATE_TODAY: '2026-11-20',
    ...more,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Every file with its bytes. */
const bytesOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );

/** Names only, so that a failure can be read. */
function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

test('the same input gives the same bytes, with and without a cache', () => {
  cpSync(exampleContent ?? 'content', at('same', 'content'), { recursive: true });
  expect(build('same')).toMatchObject({ status: 0 });
  const first = bytesOf(at('same', 'dist'));
  expect(first.size).toBeGreaterThan(100);
  expect(build('same', {}, ['--force']).said).toContain('not compiled again');
  expect(differences(first, bytesOf(at('same', 'dist')))).toEqual([]);
  expect(build('same', { TOLLGATE_CACHE: at('same', 'another-cache') })).toMatchObject({ status: 0 });
  expect(differences(first, bytesOf(at('same', 'dist')))).toEqual([]);
});

test('a site of the same input stands as it is; a site that was changed by hand is built anew', () => {
  const page = at('same', 'dist', 'index.html');
  const first = readFileSync(page, 'utf8');
  expect(build('same', { TOLLGATE_CACHE: at('same', 'another-cache') }).said).toContain(
    'unchanged since the last build',
  );
  writeFileSync(page, 'changed by hand');
  expect(build('same', { TOLLGATE_CACHE: at('same', 'another-cache') }).said).toContain('s (');
  expect(readFileSync(page, 'utf8')).toBe(first);
});

test('AC-270 a wrong status stops the build with its place, its nearest value and all that is wrong elsewhere, and leaves the old site as it was', () => {
  const path = at('same', 'content', 'postmortems', '2026-04-21-flushed-sessions.mdx');
  const before = bytesOf(at('same', 'dist'));
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = lines.indexOf('status: published');
  writeFileSync(path, lines.with(line, 'status: publishd').join('\n'));
  write(
    at('same', 'content', 'postmortems', '2026-11-19-second.mdx'),
    '---\ntitle: The second one\nteam: wbe\n---\n\n{a}\n',
  );
  const { status, said } = build('same');
  expect(status).toBe(1);
  expect(said).toContain(`content/postmortems/2026-04-21-flushed-sessions.mdx:${line + 1}:9`);
  expect(said).toContain('`published`');
  expect(said).toContain('content/postmortems/2026-11-19-second.mdx:3:7  error  C01');
  expect(said).toContain('content/postmortems/2026-11-19-second.mdx:6:1  error  B04');
  expect(said).toContain('is as it was');
  expect(said).not.toMatch(/^\s+at /m);
  expect(differences(before, bytesOf(at('same', 'dist')))).toEqual([]);
});

test('bytes and names that are no text stop a build with their findings, and with no stack', () => {
  write(at('odd', 'content', 'postmortems', '2026-11-19-nul.mdx'), '---\ntitle: A zero\0here\n---\n');
  write(at('odd', 'content', 'postmortems', '2026-11-19-long.mdx'), 'a'.repeat(201_000));
  write(at('odd', 'content', 'postmortems', '2026-11-19-screen', 'cut.jpg'), '\xff\xd8\xff\xe1\xff\xffExif\0\0MM');
  writeFileSync(
    Buffer.concat([Buffer.from(at('odd', 'content', 'postmortems', '2026-11-19-')), Buffer.from([0xff])]),
    'a',
  );
  const { status, said } = build('odd');
  expect(status).toBe(1);
  for (const [file, rule] of [
    ['nul.mdx:2:14', 'L02'],
    ['long.mdx', 'L01'],
    ['screen/cut.jpg', 'B16'],
  ])
    expect(said).toContain(`content/postmortems/2026-11-19-${file}  error  ${rule}`);
  expect(said).not.toMatch(/^\s+at |ENOENT/m);
});

test('a content folder without a file builds; one that is not there is a slip, and replaces no site', () => {
  const { status, said } = build('nothing');
  expect(status).toBe(2);
  expect(said).toMatch(/^The content folder `.*` is not there\./m);
  mkdirSync(at('nothing', 'content'), { recursive: true });
  expect(build('nothing')).toMatchObject({ status: 0 });
  expect(readFileSync(at('nothing', 'dist', 'index.html'), 'utf8')).toContain('</html>');
});

test('empty settings and a draft of two lines build', () => {
  write(at('first', 'content', 'archive.yaml'), '');
  write(at('first', 'content', 'catalog.yaml'), '');
  write(at('first', 'content', 'postmortems', '2026-11-19-first.mdx'), '---\ntitle: The first one\nteam: web\n---\n');
  const { status, said } = build('first');
  expect(said).toContain('1 write-up,');
  expect(status).toBe(0);
  const page = readFileSync(at('first', 'dist', 'postmortems', '2026-11-19-first', 'index.html'), 'utf8');
  expect(page).toContain('The first one');
});
