import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedFiles } from './changed-files.ts';

let root: string;
const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
const git = (...args: readonly string[]) => execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'pipe' });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commitAll = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'A change');
};
const changed = (base = 'main', at = root) => changedFiles(base, { root: at, content: join(at, 'content') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-changed-'));
  git('init', '-q', '-b', 'main');
  for (const name of ['kept', 'edited', 'deleted']) write(`content/${name}.mdx`, name);
  commitAll();
  git('switch', '-q', '-c', 'topic');
});
afterEach(() => rmSync(root, { recursive: true }));

test('edited, deleted, committed and untracked files count, with any name', () => {
  rmSync(join(root, 'content/deleted.mdx'));
  write('content/edited.mdx', 'again');
  commitAll();
  write('content/é "new"\n.mdx', 'new');
  expect([...changed().paths].sort()).toEqual(['content/deleted.mdx', 'content/edited.mdx', 'content/é "new"\n.mdx']);
  expect(changed().isEverything).toBe(false);
});

test('what the base got meanwhile is no change of this branch', () => {
  git('switch', '-q', 'main');
  write('content/kept.mdx', 'later');
  commitAll();
  git('switch', '-q', 'topic');
  write('content/edited.mdx', 'again');
  expect([...changed().paths]).toEqual(['content/edited.mdx']);
});

test.each(['content/archive.yaml', 'content/catalog.yaml', 'src/a.ts'])('%s changes the rules for all', (path) => {
  write(path, 'new');
  expect(changed().isEverything).toBe(true);
});

test('the text before the change, where there was one', () => {
  write('content/edited.mdx', 'again');
  write('content/new.mdx', 'new');
  expect(changed().before('content/edited.mdx')?.toString()).toBe('edited');
  expect(changed().before('content/new.mdx')).toBeUndefined();
});

test('a base that is no commit, or looks like an option', () => {
  expect(() => changed('nowhere')).toThrow('`nowhere` is no commit of this repository. For example: `main`.');
  expect(() => changed('--output=x')).toThrow('`--output=x` is no commit of this repository.');
});

test('a shallow clone is told how to get the history', () => {
  write('content/edited.mdx', 'again');
  commitAll();
  const clone = join(root, 'clone');
  git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${root}`, clone);
  expect(() => changed('origin/main', clone)).toThrow(/no commit in common here\. The clone is shallow: `git fetch/);
});
