/** The compile-and-inspect test of checking.md, section 13, for everything that this repository ships. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { probe } from '../testing/probe.ts';

const root = new URL('../../', import.meta.url).pathname;
const paths = globSync(['content/**/*.mdx', 'src/testing/fixtures/{content,more}/**/*.mdx'], { cwd: root }).sort();

/** The path that a fixture would have in an archive; the write-ups without a folder are postmortems. */
const inArchive = (path: string) =>
  path.replace(/^src\/testing\/fixtures\//, '').replace(/^more\/.*$/, 'content/postmortems/2026-03-03-more.mdx');

test.each(paths)('%s compiles to nothing foreign', async (path) => {
  const { findings, foreign } = await probe({ path: inArchive(path), text: readFileSync(`${root}${path}`) });
  expect(findings.filter((finding) => !/^[WI] /.test(finding))).toEqual([]);
  expect(foreign).toEqual([]);
});
