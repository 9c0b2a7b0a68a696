import { afterEach, beforeEach, expect, test } from 'vitest';
import { draft, trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const text =
  '\ufeff---\r\ntitle: Checkout returned errors   # a note\r\nseverity: Sev2\r\nteam: data-platform\r\n---\r\n\r\nIt took <5ms.\r\n';

test('it writes what it mended, says so, and keeps everything else byte for byte', async () => {
  project.write(draft, text);
  const { code, stderr } = await project.run('--fix', draft);
  expect(project.textOf(draft)).toBe(text.replace('Sev2', 'sev2').replace('<5ms', '\\<5ms'));
  expect(stderr).toMatch(new RegExp(`^${draft}: 2 repairs\n  line 3, \`C03\`: .*\n  line 7, \`B02\`: `));
  expect(code).toBe(0);
});

test('a second run writes nothing', async () => {
  project.write(draft, text);
  await project.run('--fix');
  const once = project.textOf(draft);
  expect((await project.run('--fix')).stderr).toContain('Nothing can be repaired here.\n');
  expect(project.textOf(draft)).toBe(once);
});

test('only the chosen rule and path are touched', async () => {
  project.write(draft, text);
  await project.run('--fix', 'content/festival');
  expect(project.textOf(draft)).toBe(text);
  await project.run('--fix', '--rule', 'C03');
  expect(project.textOf(draft)).toBe(text.replace('Sev2', 'sev2'));
});
