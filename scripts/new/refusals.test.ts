import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const postmortem = ['postmortem', '--title', 'Checkout returned errors', '--team', 'data-platform'];

describe('it refuses, with a next step and nothing written', () => {
  const refused: readonly (readonly [string, readonly string[]])[] = [
    ['A kind is missing: postmortem, story', []],
    ['`postmortm` is no kind. The nearest is `postmortem`.', ['postmortm']],
    [
      '`--titel` is not known to `npm run new -- postmortem`. The nearest is `--title`.',
      ['postmortem', '--titel', 'x'],
    ],
    ['`--title` and `--team` are missing. For example:', ['postmortem']],
    ['\n--team: data-platform, storefront\n', ['postmortem', '--title', 'Checkout returned errors', '--yes']],
    ['`--team` is missing.', ['postmortem', '--title', 'Checkout returned errors', '--yes']],
    [
      '`--title` is empty. For example:\n  npm run new -- postmortem --title',
      ['postmortem', '--title', '   ', '--team', 'storefront'],
    ],
    ['`--title` is empty. `--team` is missing. For example:', ['postmortem', '--title', ' ']],
    ['`--title` is empty. For example:', ['story', '--title', ' \t ', '--yes']],
    ['`--title` is empty. For example:', ['guide', '--title', '\u00a0']],
    ['`--of` and `--lang` are empty. For example:', ['translation', '--of', ' ', '--lang', ' ']],
    ['`--of` is empty. For example:', ['reply', '--of', ' ', '--title', ' ']],
    ['`--name` is empty. For example:', ['archive', '--name', ' ']],
    ['--title: `title` has 3 characters; 8 to 120 fit', ['postmortem', '--title', 'Abc', '--team', 'storefront']],
    [
      '--team: `storfront` is not a team of the catalogue. The nearest is `storefront`',
      [...postmortem.slice(0, -1), 'storfront'],
    ],
    ['--started: 2026-02-30 09:00 is not in the calendar.', [...postmortem, '--started', '2026-02-30 09:00']],
    ['--started: `yesterday` is not a date with a time.', [...postmortem, '--started', 'yesterday']],
    ['--severity: `sev9` is not a severity', [...postmortem, '--severity', 'sev9']],
    ['--time-zone: `CET` is ', [...postmortem, '--time-zone', 'CET']],
    ['--lang: `de` is not a language of this archive', [...postmortem, '--lang', 'de']],
    ['The log `missing.txt` is not there.', [...postmortem, '--from-log', 'missing.txt']],
    ['`--name Locked Table` does not fit', ['story', '--title', 'The wrong shell', '--name', 'Locked Table']],
    ['`--of week-two` names no story of this archive.', ['reply', '--of', 'week-two']],
    ['has a translation into fr already', ['translation', '--of', '2026-03-03-locked-table', '--lang', 'fr']],
    ['`de` is not a language of this archive', ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'de']],
    ['is written in en', ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'en']],
  ];

  test.each(refused)('%s', async (message, args) => {
    const before = project.allFiles();
    const { code, stdout, stderr } = await project.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\byou\b|\binvalid\b|\bmust\b|failed to/i);
    expect(project.allFiles()).toEqual(before);
  });

  test('a taken name stays as it is, and the next free one is named', async () => {
    const first = await project.run(postmortem);
    writeFileSync(join(project.cwd, first.path), 'kept');
    const again = await project.run([...postmortem, '--folder']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--name 2026-06-01-checkout-returned-errors-2');
    expect(project.textOf(first.path)).toBe('kept');
    const next = await project.run([...postmortem, '--name', '2026-06-01-checkout-returned-errors-2']);
    expect(next.path).toBe('content/postmortems/2026-06-01-checkout-returned-errors-2.mdx');
  });

  test('two replies of one person get two files', async () => {
    const args = ['reply', '--of', 'week-two-slow-migration', '--from', 'jo'];
    expect((await project.run(args)).path).toBe('content/replies/week-two-slow-migration/jo-me-too.mdx');
    expect((await project.run(args)).path).toBe('content/replies/week-two-slow-migration/jo-me-too-2.mdx');
  });

  test('AC-227 two people who reply in two branches, and do not know of each other, get two files', async () => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
    const git = (...args: readonly string[]) =>
      execFileSync('git', [...identity, ...args], { cwd: project.cwd, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'The archive');
    const replies: string[] = [];
    for (const text of ['Mine was a cron line.', 'Ours took the cache with it, twice.']) {
      git('switch', '-q', '-c', `reply-${replies.length}`, 'main');
      replies.push((await project.run(['reply', '--of', 'week-two-slow-migration', '--text', text])).path);
      git('add', '-A');
      git('commit', '-q', '-m', 'A reply');
    }
    git('merge', '-q', '--no-edit', 'reply-0');
    expect(replies.map((path) => project.textOf(path).trimEnd().split('\n').at(-1))).toEqual([
      'Mine was a cron line.',
      'Ours took the cache with it, twice.',
    ]);
    expect(project.findings()).toEqual([]);
  });

  test('a story whose replies are closed gets none', async () => {
    const story = 'content/festival/week-two-slow-migration.mdx';
    writeFileSync(
      join(project.cwd, story),
      project.textOf(story).replace('status: published', 'status: published\nreplies: closed'),
    );
    expect((await project.run(['reply', '--of', 'week-two-slow-migration'])).stderr).toContain('are closed');
  });

  test('a dry run shows the text on stderr and writes nothing', async () => {
    const before = project.allFiles();
    const { code, stdout, stderr } = await project.run([...postmortem, '--dry-run']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'content/postmortems/2026-06-01-checkout-returned-errors.mdx\n',
    });
    expect(stderr).toContain('title: Checkout returned errors\n');
    expect(project.allFiles()).toEqual(before);
  });
});
