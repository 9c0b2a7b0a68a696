import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialProject } from './new/trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const postmortem = ['postmortem', '--title', 'Checkout returned errors', '--team', 'data-platform'];

describe('what it writes passes the check', () => {
  const log = '2026-05-30 09:15 the alert fires\n2026-05-30 09:20 rolled back\n';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['content/postmortems/2026-06-01-checkout-returned-errors.mdx', postmortem],
    ['content/postmortems/2026-05-30-checkout-returned-errors.mdx', [...postmortem, '--started', '2026-05-30 09:15']],
    ['content/postmortems/2026-05-30-checkout-returned-errors.mdx', [...postmortem, '--started', '2026-05-30T09:15Z']],
    ['content/postmortems/2026-06-01-checkout-returned-errors/index.mdx', [...postmortem, '--folder']],
    ['content/postmortems/2026-06-01-short-name.mdx', [...postmortem, '--name', 'short-name', '--lang', 'fr']],
    [
      'content/postmortems/2026-06-01-checkout-returned-errors.mdx',
      [...postmortem, '--severity', 'sev2', '--services', 'assets-db, job-runner', '--yes'],
    ],
    [
      'content/postmortems/2026-05-30-checkout-returned-errors.mdx',
      [...postmortem, '--from-log', '-', '--time-zone', 'Europe/Paris'],
    ],
    ['content/festival/the-wrong-shell.mdx', ['story', '--title', 'The wrong shell']],
    [
      'content/festival/the-wrong-shell/index.mdx',
      [
        'story',
        '--title',
        'The wrong shell',
        '--told-by',
        'wren',
        '--team',
        'storefront',
        '--happened',
        '2018',
        '--folder',
      ],
    ],
    [
      'content/festival/the-wrong-shell.mdx',
      [
        'story',
        '--title',
        'The wrong shell',
        '--team',
        'storefront',
        '--of',
        '2026-03-03-locked-table',
        '--lang',
        'fr',
      ],
    ],
    [
      'content/replies/week-two-slow-migration/me-too-2026-06-01-2359.mdx',
      ['reply', '--of', 'week-two-slow-migration'],
    ],
    [
      'content/replies/week-two-slow-migration/the-prompt.mdx',
      [
        'reply',
        '--of',
        'week-two-slow-migration',
        '--from',
        'jo',
        '--kind',
        'thanks',
        '--title',
        'The prompt',
        '--text',
        'Thanks.',
      ],
    ],
    ['content/guides/words-that-help.mdx', ['guide', '--title', 'Words that help']],
    [
      'content/guides/words-that-help/index.mdx',
      [
        'guide',
        '--title',
        'Words that help',
        '--summary',
        'A: b # c',
        '--section',
        'write',
        '--team',
        'storefront',
        '--folder',
      ],
    ],
    [
      'content/festival/week-two-slow-migration.fr.mdx',
      ['translation', '--of', 'week-two-slow-migration', '--lang', 'fr'],
    ],
    [
      'content/postmortems/2025-11-18-redeploy-loop.fr.mdx',
      ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'fr', '--title', 'Une boucle sans fin'],
    ],
  ];

  test.each(cases)('%s from %j', async (path, args) => {
    const before = project.findings();
    const result = await project.run(args, { stdin: log });
    expect(result).toMatchObject({ code: 0, stdout: `${path}\n` });
    expect(project.findings()).toEqual(before);
  });

  test('a draft takes the zone of its team, and the meaning of its severity', async () => {
    const { path } = await project.run([...postmortem.slice(0, -1), 'storefront', '--severity', 'sev1']);
    expect(project.textOf(path)).toContain('timeZone: Europe/Lisbon\n');
    expect(project.textOf(path)).toContain('severity: sev1 # Most customers');
  });

  test('a translation has every text of its original as a comment, and no fact', async () => {
    rmSync(join(project.cwd, 'content/postmortems/2026-03-03-locked-table.fr.mdx'));
    const { path } = await project.run(['translation', '--of', '2026-03-03-locked-table', '--lang', 'fr']);
    const text = project.textOf(path);
    expect(text).toContain('#   tollgates.code-review: the review page showed three lines');
    expect(text).not.toContain('DB-412');
    const translated = text.replace(/^# (?=brief:|impact:|texts:| {2})/gm, '');
    writeFileSync(join(project.cwd, path), translated);
    expect(project.findings()).toEqual([]);
  });

  test('what would point to an anonymous teller stays a comment', async () => {
    const { path } = await project.run(['story', '--title', 'The wrong shell', '--team', 'storefront']);
    expect(project.textOf(path)).toContain('\n# team: storefront # ');
  });
});

test('a secret of a log is written nowhere', async () => {
  const token = `AKIA${'QWERTYUIOPASDFGH'}`;
  const log = `2026-05-30 09:15 the alert fires\n2026-05-30 09:16 key ${token} in use\n    ${token}\n`;
  const result = await project.run([...postmortem, '--from-log', '-', '--time-zone', 'UTC'], { stdin: log });
  expect(result.stderr).toMatch(/^Line 2 of the log is left out, .*\nLine 3 of the log is left out, /);
  expect(project.textOf(result.path)).toContain('the alert fires');
  expect(`${project.textOf(result.path)}${result.stdout}${result.stderr}`).not.toContain(token);
});
