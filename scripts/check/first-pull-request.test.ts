import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main as newMain } from '../new.ts';
import { draft, trialProject } from './trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const lines = (text: string, more: (line: string, index: number, all: readonly string[]) => string) =>
  text.split('\n').map(more).join('\n');

/** Of somebody's first write-up; authoring.md, section 4. */
const tenMistakes = `---
title: Reports stopped: the queue was full
team: data-platform
severity: Sev2
sevices: [job-runner]
impact:
\tlevel: degraded
times:
  started: 2026-05-30 09:15
  mitigated: 2026-05-32 11:02
---

It took <5ms before. The value was {count}, as in [the other one](../2026-03-03-locked-tabel/).

The outage was due to human error.
`;

test('ten mistakes of a first write-up: six are mended, the others say how', async () => {
  project.write(draft, tenMistakes);
  const first = await project.run(draft);
  const found = [...first.stdout.matchAll(/^content\/\S+?:(\d+:\d+) {2}(?:error|warning) {2}(\S+)$/gm)];
  expect(found.map(([, place, rule]) => `${place} ${rule}`)).toEqual([
    ...['2:8 Y01', '4:11 C03', '5:1 S02', '7:1 Y03', '9:12 T01', '10:14 T01'],
    ...['13:9 B02', '13:36 B04', '13:51 B13', '15:23 human-error'],
  ]);
  expect(first.stdout).toContain('6 can be repaired: npm run check -- --fix\n');

  const mended = await project.run('--fix', draft);
  expect(mended.stderr).toContain(`${draft}: 6 repairs\n`);
  const left = project.textOf(draft);
  expect(lines(left, (line, index) => (line === tenMistakes.split('\n')[index] ? '' : line)).trim()).toBe(
    [
      'title: "Reports stopped: the queue was full"',
      '\nseverity: sev2',
      'services: [job-runner]',
      '\n  level: degraded',
      '\n\n\n\n\nIt took \\<5ms before. The value was \\{count\\}, as in [the other one](../2026-03-03-locked-tabel/).',
    ].join('\n'),
  );

  // Nothing but what the terminal says: a line to add, a last day, an id, an example.
  const said = mended.stdout.replace(/\s+/g, ' ');
  const [, zone = ''] = /`(timeZone: \S+)`/.exec(said) ?? [];
  const [, end = ''] = /May 2026 ends on the (\d+)st/.exec(said) ?? [];
  const [, id = ''] = /The nearest id is `([^`]+)`/.exec(said) ?? [];
  const [, kinder = ''] = /For example: "([^"]+)"/.exec(said) ?? [];
  project.write(
    draft,
    left
      .replace('times:', `${zone}\ntimes:`)
      .replace('mitigated: 2026-05-32 11:02', `mitigated: 2026-05-${end} 11:02`)
      .replace('2026-03-03-locked-tabel', id)
      .replace('The outage was due to human error.', kinder),
  );
  const last = await project.run(draft);
  expect(last.stdout).toMatch(/^1 file read, no findings\.\n/);
});

describe('a first write-up, from the command to the comment under its pull request', () => {
  const path = 'content/postmortems/2026-06-01-checkout-slow-after-cache-change.mdx';
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], {
      cwd: project.cwd,
      stdio: 'pipe',
    });

  beforeEach(async () => {
    project.write('.gitignore', '.cache/\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'The archive');
    git('switch', '-q', '-c', 'checkout');
    const args = ['postmortem', '--title', 'Checkout slow after cache change', '--team', 'storefront'];
    const { code, stdout } = await project.runAs(
      (line, io) => newMain(line, io, { asker: undefined, stdin: async () => '', nowMs: 0 }),
      ...args,
    );
    expect([code, stdout]).toEqual([0, `${path}\n`]);
  });

  test('a draft is clean, and the comment is a list of what is still open', async () => {
    const { code, stdout } = await project.run('--changed', 'main');
    expect(stdout).toMatch(/^1 file read, no findings\.\n/);
    expect(code).toBe(0);
    const comment = (await project.run('summary', '--changed', 'main')).stdout;
    expect(comment).toContain('| Checkout slow after cache change | new, draft |');
    expect(comment).toMatch(/#### Still open before in-review: .*\n\n(- \[ \] line \d+: .*\n){10,}/);
    expect(comment).not.toContain('#### Not in order');
  });

  test('published, everything that is missing has a line, and the comment names the file once', async () => {
    project.write(path, project.textOf(path).replace('status: draft', 'status: published'));
    const status =
      project
        .textOf(path)
        .split('\n')
        .findIndex((line) => line.startsWith('status: published')) + 1;
    const { code, stdout } = await project.run('--changed', 'main');
    const found = [...stdout.matchAll(/^content\/\S+?:\d+:\d+ {2}error {2}(\S+)\n {2}\S/gm)].map(([, rule]) => rule);
    expect([...new Set(found)]).toEqual([
      ...['G12', 'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P12'],
      ...['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07', 'V08', 'V09', 'V10', 'V11', 'V12'],
    ]);
    expect(stdout.match(/ {2}error {2}/g)).toHaveLength(found.length);
    expect(code).toBe(1);
    const comment = (await project.run('summary', '--changed', 'main')).stdout;
    const list = comment.split('#### Not in order')[1] ?? '';
    const listed = [...list.matchAll(/^ {2}- \*\*error\*\* line (\d+): \S/gm)].map(([, line]) => Number(line));
    expect(listed).toEqual(found.map(() => status));
    expect(list.split(path)).toHaveLength(2);
  });
});
