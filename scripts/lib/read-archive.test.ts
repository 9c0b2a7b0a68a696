import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Places } from '../../src/reading/places.ts';
import { withBuildLock } from './build-lock.ts';
import { readArchive } from './read-archive.ts';

let places: Places;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'tollgate-read-'));
  places = { content: join(root, 'content'), out: join(root, 'dist'), cache: root };
  mkdirSync(join(places.content, 'postmortems'), { recursive: true });
  writeFileSync(join(places.content, 'archive.yaml'), '');
  writeFileSync(join(places.content, 'catalog.yaml'), 'teams:\n  - { id: core, name: Core }\n');
  writeFileSync(
    join(places.content, 'postmortems/2026-01-05-first.mdx'),
    '---\ntitle: A queue stood still\nteam: core\n---\n',
  );
});
afterEach(() => rmSync(places.cache, { recursive: true }));

test('a command that reads the archive beside a build says that it waits, and then has all of it', async () => {
  const build = Promise.withResolvers<void>();
  const building = withBuildLock(
    places.cache,
    () => undefined,
    () => build.promise,
  );
  const said: string[] = [];
  const { stored } = await readArchive(places, (text) => {
    said.push(text);
    build.resolve();
  });
  await building;
  expect(said).toEqual([
    expect.stringMatching(/^A build is running, says .*build\.lock; this goes on once it has ended\.\n$/),
  ]);
  expect(stored.map(({ path }) => path)).toEqual(['content/postmortems/2026-01-05-first.mdx']);
});
