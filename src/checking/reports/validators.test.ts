import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { expect, test } from 'vitest';
import { inEnglish } from '../../model/sentence.ts';
import { reports } from '../../testing/reports.ts';
import { check } from '../check.ts';

const folder = new URL('../../testing/corpora/twenty-mistakes/', import.meta.url).pathname;
const paths = ['content/archive.yaml', 'content/catalog.yaml', 'content/postmortems/2026-05-30-report-generation.mdx'];
const files = paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
const { findings, todo } = check(files, { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) });
const textOf = (path: string) => {
  const file = files.find((each) => each.path === path);
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
};
const report = (name: string) =>
  reports[name]?.({ findings, todo, files: files.length, textOf, speak: inEnglish }) ?? '';

test('there is something to report', () => {
  expect(findings.filter(({ level }) => level === 'error').length).toBeGreaterThanOrEqual(15);
});

test('rdjson passes the validator of its format', async () => {
  const { errors } = await new RDFormatValidator({ strictMode: true }).validateString(report('rdjson'));
  expect(errors).toEqual([]);
});

test('the validator of rdjson finds a diagnostic without a message', async () => {
  const { errors } = await new RDFormatValidator().validateString(
    '{ "diagnostics": [{ "location": { "path": "a" } }] }',
  );
  expect(errors).not.toEqual([]);
});

// Forty megabytes that a clone does not need: the gate installs it beside the project and names it.
const multitool = process.env['SARIF_MULTITOOL'];
test.skipIf(!multitool)('sarif passes the validator of its makers', () => {
  const at = mkdtempSync(join(tmpdir(), 'tollgate-sarif-'));
  try {
    writeFileSync(join(at, 'report.sarif'), report('sarif'));
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const said = execFileSync(multitool ?? '', ['validate', 'report.sarif'], { cwd: at, env, encoding: 'utf8' });
    expect(said).toContain('Analysis completed successfully');
    expect(said).not.toMatch(/: error /);
  } finally {
    rmSync(at, { recursive: true });
  }
});
