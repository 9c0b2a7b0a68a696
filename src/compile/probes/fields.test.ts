/** Probes 11, 12, 60 and 66 of checking.md, section 13: what only the whole check sees. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../checking/check.ts';
import { inEnglish } from '../../model/sentence.ts';
import { readContent } from '../../reading/read-content.ts';
import { clock, draft, found, foundWith, foundWithLines, settingsAnd } from '../../testing/example-archive.ts';
import { reports } from '../../testing/reports.ts';

const titled = (title: string) => ({ [draft]: `---\ntitle: ${title}\nteam: data-platform\n---\n` });

test('11 a key that would choose a layout or an address', () => {
  expect(foundWithLines('layout: ../../Evil.astro\nslug: elsewhere')).toEqual(['S02 4:1 layout', 'S02 5:1 slug']);
});

test('12 HTML in a title, a comparison in a title, HTML in a symptom', () => {
  expect(foundWith(titled('"<script>alert(1)</script> outage"'))).toEqual(['S09 2:9 <script>']);
  expect(foundWith(titled('Latency < 5 ms'))).toEqual([]);
  expect(foundWithLines('symptoms: ["<script>alert(1)</script>"]')).toEqual([]);
});

test('60 an image that is a link out of the folder is not read, and not there', () => {
  const root = mkdtempSync(join(tmpdir(), 'tollgate-link-'));
  try {
    const folder = join(root, dirname('postmortems/2026-05-30-link/index.mdx'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.mdx'),
      '---\ntitle: A probe of links\nteam: data-platform\n---\n\n![a](./x.png)\n',
    );
    symlinkSync('/etc/passwd', join(folder, 'x.png'));
    const files = readContent(root);
    expect(found(files)).toEqual(['B12 6:1 ![a](./x.png)', 'W L10']);
    expect(files.map(({ bytes }) => bytes.length > 0)).toEqual([true, false]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('66 a title with control codes, or with a command of a workflow, is printed harmless', () => {
  const files = settingsAnd('---\ntitle: "\\e[2J\\e[31mGone\\r\\n::error::forged"\nteam: data-platform\n---\n');
  const { findings, todo } = check(files, clock);
  expect(findings.some(({ level }) => level === 'error')).toBe(true);
  const textOf = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  for (const [name, print] of Object.entries(reports)) {
    const printed = print({ findings, todo, files: files.length, speak: inEnglish, textOf });
    expect([name, /[^\P{Cc}\n]/u.test(printed)]).toEqual([name, false]);
    expect(printed).not.toMatch(/^::error::/m);
  }
});
