import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draft, trialProject } from './trial.ts';

const A = 'content/postmortems/2026-03-03-locked-table.mdx';
const B = 'content/postmortems/2025-11-18-redeploy-loop.mdx';
const FR = 'content/postmortems/2026-03-03-locked-table.fr.mdx';

let project: ReturnType<typeof trialProject>;
const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
const git = (...args: readonly string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: project.cwd, stdio: 'pipe' });

beforeEach(() => {
  project = trialProject();
  project.write('.gitignore', '.cache/\n');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The archive');
  git('switch', '-q', '-c', 'topic');
});
afterEach(() => project.remove());

const withError = (title = 'Checkout returned errors') =>
  `---\ntitle: ${JSON.stringify(title)}\nseverity: Sev2\nteam: data-platform\n---\n`;

describe('--changed', () => {
  test('findings of files that nobody touched are not printed', async () => {
    project.write(draft, withError());
    git('add', '-A');
    git('commit', '-q', '-m', 'A fault on the base');
    git('branch', '-f', 'main');
    project.write(B, `${project.textOf(B)}\nA sentence more.\n`);
    const { code, stdout } = await project.run('--changed', 'main');
    expect(stdout).not.toContain('C03');
    expect(code).toBe(0);
    expect((await project.run()).code).toBe(1);
  });

  test('a link in an untouched file to a deleted one is printed', async () => {
    const link = 'As in [the other one](../2026-03-03-locked-table/).';
    project.write(draft, `---\ntitle: Checkout returned errors\nteam: data-platform\n---\n\n${link}\n`);
    git('add', '-A');
    git('commit', '-q', '-m', 'A link');
    git('branch', '-f', 'main');
    rmSync(join(project.cwd, A));
    rmSync(join(project.cwd, FR));
    const { code, stdout } = await project.run('--changed', 'main');
    expect(stdout).toMatch(/^content\/postmortems\/2026-05-30-report-generation\.mdx:6:\d+ {2}warning {2}B13\n/);
    expect(code).toBe(0);
  });

  test('a change of the settings has every file judged', async () => {
    project.write(draft, withError());
    git('add', '-A');
    git('commit', '-q', '-m', 'A fault on the base');
    git('branch', '-f', 'main');
    project.write('content/archive.yaml', `${project.textOf('content/archive.yaml')}# a note\n`);
    expect((await project.run('--changed', 'main')).stdout).toContain('C03');
  });

  test('a base that is not there is 2', async () => {
    const { code, stderr } = await project.run('--changed', 'nowhere');
    expect([code, stderr]).toEqual([2, '`nowhere` is no commit of this repository. For example: `main`.\n']);
  });
});

describe('the summary of a change', () => {
  const summary = async () => (await project.run('summary', '--changed', 'main')).stdout;

  test('names status, severity, follow-ups, what is open and what is not in order', async () => {
    project.write(draft, withError());
    const text = await summary();
    expect(text).toMatch(/^### 1 error\b/);
    expect(text).toContain('| Checkout returned errors | new, draft | Sev2 |');
    expect(text).toContain(
      '#### Still open before in-review: content/postmortems/2026-05-30-report-generation.mdx\n\n- [ ] ',
    );
    expect(text).toMatch(/- content\/\S+, \*\*error\*\* line 3: `Sev2` is not a severity.* \(C03\)/);
  });

  test('a changed status and fact stand with what they were', async () => {
    project.write(
      B,
      project.textOf(B).replace('status: published', 'status: in-review').replace('severity: sev1', 'severity: sev2'),
    );
    const text = await summary();
    expect(text).toContain('published → **in-review**');
    expect(text).toContain(`- ${B}: severity sev1 → sev2`);
  });

  test('words are offers of their own, not faults', async () => {
    project.write(
      draft,
      '---\ntitle: Checkout returned errors\nteam: data-platform\n---\n\nSomeone was careless here.\n',
    );
    const [before, words] = (await summary()).split('#### Words to look at');
    expect(before).not.toContain('careless');
    expect(words).toContain(' (careless)\n');
  });

  test('a title makes no link, no image, no mention and no cell', async () => {
    const title = 'An ![x](https://a.example/x.png) | @everyone `code` www.a.example';
    project.write(draft, `---\ntitle: ${JSON.stringify(title)}\nteam: data-platform\n---\n`);
    const row = (await summary()).split('\n').find((line) => line.startsWith('| An')) ?? '';
    expect(row).toContain('\\!\\[x\\](https\\://a.example/x.png) \\| \\@everyone \\`code\\` www\\.a.example');
  });

  test('a write-up with another name is the same one', async () => {
    const to = B.replace('redeploy-loop', 'loop-of-redeploys');
    renameSync(join(project.cwd, B), join(project.cwd, to));
    const text = await summary();
    expect(text).toContain(`#### Renamed\n\n- ${B} → ${to}`);
    expect(text).not.toContain('#### Removed');
    expect(text).not.toContain('new, ');
  });

  test('a literal with backticks stays one', async () => {
    const value = 'a`b![x](https://a.example/x.png)`` c';
    const lines = ['title: Checkout returned errors', 'team: data-platform', `severity: ${JSON.stringify(value)}`];
    project.write(draft, ['---', ...lines, '---', ''].join('\n'));
    expect(await summary()).toContain(`\`\`\` ${value} \`\`\` is not a severity`);
  });

  test('a deleted write-up is named; no change says so', async () => {
    expect(await summary()).toContain('No write-up changed.');
    rmSync(join(project.cwd, FR));
    expect(await summary()).toContain(`#### Removed\n\n- ${FR}`);
  });

  test('it is written in the language of the run', async () => {
    project.write(draft, withError());
    const { stdout } = await project.run('summary', '--changed', 'main', '--lang', 'fr');
    expect(stdout).toMatch(/^### 1 erreur\b/);
    expect(stdout).toContain('| Checkout returned errors | nouveau, draft | Sev2 |');
    expect(stdout).toMatch(/- content\/\S+, \*\*erreur\*\* ligne 3\u00a0: `Sev2` n’est pas une gravité/);
    expect(stdout).toContain('#### Encore ouvert avant la relecture\u00a0: content/postmortems/');
  });

  test('without a base it is 2', async () => {
    const { code, stderr } = await project.run('summary');
    expect(code).toBe(2);
    expect(stderr).toBe('`--changed` is missing. For example: `npm run check -- summary --changed main`\n');
  });
});

describe('AC-177 what is overdue', () => {
  test('an open follow-up past its day is 1, with its ticket and the days', async () => {
    const { code, stdout } = await project.run('overdue', '--today', '2026-06-01');
    expect(stdout).toContain('180 days overdue: OPS-53, ');
    expect(code).toBe(1);
  });

  test('with every follow-up done it is 0', async () => {
    for (const path of [A, B]) {
      const due = /^( +due: .*\n)(?: +status: .*\n)?(?: +doneOn: .*\n)?/gm;
      project.write(path, project.textOf(path).replace(due, '$1    status: done\n    doneOn: 2026-05-01\n'));
    }
    const { code, stdout } = await project.run('overdue', '--today', '2026-06-01');
    expect([code, stdout]).toEqual([0, 'No follow-up is overdue.\n']);
  });

  test('a write-up with errors is not passed over in silence', async () => {
    project.write(B, project.textOf(B).replace('title:', 'titel:'));
    const { code, stderr } = await project.run('overdue');
    expect(code).toBe(2);
    expect(stderr).toContain(`The follow-ups of ${B} are not counted: it has errors.`);
  });
});
