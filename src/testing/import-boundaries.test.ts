import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const forbidden: readonly (readonly [path: string, specifier: string])[] = [
  ['src/model/a.ts', 'node:fs'],
  ['src/model/b.ts', 'temporal-polyfill'],
  ['src/model/c.ts', '../compile/compile.ts'],
  ['src/model/moment.ts', 'zod'],
  ['src/compile/a.ts', '../checking/check.ts'],
  ['src/compile/b.ts', 'node:path'],
  ['src/checking/a.ts', 'node:fs'],
  ['src/checking/rules/a.ts', '../../reading/read-content.ts'],
  ['src/learning/a.ts', '../checking/check.ts'],
  ['src/drafting/a.ts', 'yaml'],
  ['src/drafting/b.ts', '../compile/compile.ts'],
  ['src/deck/parts/a.ts', 'node:fs'],
  ['src/sharing/a.ts', 'astro'],
  ['src/search/index/a.ts', 'pagefind'],
  ['src/search/similar/b.ts', '../../compile/compile.ts'],
  ['src/search/index/build-index.ts', 'astro:content'],
  ['src/search/query/a.ts', '../../model/entry.ts'],
  ['src/search/query/b.ts', 'zod'],
  ['src/i18n/a.ts', '../components/a.ts'],
  ['src/reading/a.ts', 'astro/loaders'],
  ['src/site/a.ts', '../components/page/Findings.astro'],
  ['src/components/entry/a.ts', '../../checking/check.ts'],
  ['src/components/entry/b.ts', 'astro:content'],
  ['src/layouts/a.ts', '../reading/read-content.ts'],
  ['src/pages/a.ts', '../testing/write-up.ts'],
  ['src/search/page/box.client.ts', 'zod'],
  ['scripts/a.ts', '../src/site/get-archive.ts'],
];

const allowed: readonly (readonly [path: string, specifier: string])[] = [
  ['src/model/a.ts', 'zod'],
  ['src/model/moment.ts', 'temporal-polyfill'],
  ['src/compile/a.ts', '../model/body.ts'],
  ['src/checking/a.ts', 'node:crypto'],
  ['src/drafting/a.ts', '../checking/shape/shape.ts'],
  ['src/site/a.ts', '../checking/check.ts'],
  ['src/pages/a.ts', '../site/get-archive.ts'],
  ['scripts/a.ts', '../src/checking/check.ts'],
];

/** The files that the linter reports, among those that each hold one import. */
function reported(imports: readonly (readonly [path: string, specifier: string])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-boundaries-'));
  try {
    copyFileSync('.biome.json', join(folder, '.biome.json'));
    for (const [path, specifier] of imports) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `import * as it from '${specifier}';\nexport const kept = it;\n`);
    }
    const options = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'];
    const only = '--only=style/noRestrictedImports';
    const run = spawnSync('biome', ['lint', only, ...options], { cwd: folder, encoding: 'utf8' });
    return [...run.stdout.matchAll(/file=([^,]+)/g)].map(([, file]) => relative(folder, file ?? '')).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each folder is refused what its row of the table does not allow', () => {
  expect(reported(forbidden)).toEqual(forbidden.map(([path]) => path).sort());
});

test('each folder imports what its row allows', () => {
  expect(reported(allowed)).toEqual([]);
});
