import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from './upgrade.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);
const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: at(folder), encoding: 'utf8', stdio: 'pipe' });
const read = (path: string) => readFileSync(at(path), 'utf8');

function write(path: string, text: string) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function commit(folder: string, message: string, tag?: string) {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
  if (tag) git(folder, 'tag', tag);
}

const packageOf = (version: string) => `${JSON.stringify({ name: 'tollgate', version })}\n`;
const lines = (...middle: readonly string[]) => ['one', 'two', ...middle, 'eight', 'nine', ''].join('\n');

/** A template with two versions, and a team's repository that was made from the first one without its history. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-upgrade-'));
  write('template/package.json', packageOf('0.1.0'));
  write('template/src/page.ts', lines('three', 'four', 'five', 'six', 'seven'));
  write('template/content/postmortems/example.mdx', 'An example\n');
  git('template', 'init', '-q', '-b', 'main');
  commit('template', 'The first version', 'v0.1.0');
  mkdirSync(at('team'));
  cpSync(at('template'), at('team'), { recursive: true, filter: (path) => !path.endsWith('.git') });
  git('team', 'init', '-q', '-b', 'main');
  git('team', 'config', 'user.name', 'a');
  git('team', 'config', 'user.email', 'a@b.example');
  commit('team', 'Made from the template');
  rmSync(at('team/content/postmortems/example.mdx'));
  write('team/content/postmortems/ours.mdx', 'Ours\n');
  commit('team', 'Our own archive');
  write('template/package.json', packageOf('0.2.0'));
  write('template/src/page.ts', lines('three', 'four', 'five', 'six', 'seven, newer'));
  write('template/src/new.ts', 'new\n');
  write('template/.github/CHANGELOG.md', '# Changelog\n\n## 0.2.0\n\n- You need to add a line.\n\n## 0.1.0\n');
  commit('template', 'The second version', 'v0.2.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the command says and runs; nothing is installed here. */
async function upgrade(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const ran: string[] = [];
  const io = {
    stdout: (text: string) => {
      said.stdout += text;
    },
    stderr: (text: string) => {
      said.stderr += text;
    },
    cwd: at('team'),
    env: {},
  };
  const code = await main(args, io, (step) => {
    ran.push(step.join(' '));
    if (step[0] === 'install') write('team/package-lock.json', '{ "of": "both" }\n');
    return 0;
  });
  return { code, ran, ...said };
}

test('a newer version comes in on its own branch; what the team made and deleted stays so', async () => {
  const { code, stdout, ran } = await upgrade('--from', at('template'));
  expect(stdout).toContain('Merged v0.2.0 on the branch `upgrade-v0.2.0`');
  expect(code).toBe(0);
  expect(git('team', 'branch', '--show-current').trim()).toBe('upgrade-v0.2.0');
  expect(read('team/src/page.ts')).toContain('seven, newer');
  expect(read('team/src/new.ts')).toBe('new\n');
  expect(read('team/content/postmortems/ours.mdx')).toBe('Ours\n');
  expect(existsSync(at('team/content/postmortems/example.mdx'))).toBe(false);
  expect(ran).toEqual(['ci', 'run check', 'run build']);
  expect(stdout).toContain('Left to do by hand:\n- You need to add a line.');
});

test('edits of both sides in one file are kept, and the second upgrade is an ordinary merge', async () => {
  write('team/src/page.ts', lines('three, ours', 'four', 'five', 'six', 'seven'));
  commit('team', 'A change of our own');
  expect((await upgrade('--from', at('template'))).stdout).toContain('This happens once');
  expect(read('team/src/page.ts')).toBe(lines('three, ours', 'four', 'five', 'six', 'seven, newer'));
  write('template/package.json', packageOf('0.10.0'));
  write('template/src/new.ts', 'newer\n');
  commit('template', 'The third version', 'v0.10.0');
  const { code, stdout } = await upgrade();
  expect(stdout).not.toContain('This happens once');
  expect(code).toBe(0);
  expect(read('team/src/new.ts')).toBe('newer\n');
  expect((await upgrade()).stdout).toContain('stands at v0.10.0, the newest version');
});

test('a conflict names its files and both ways on, and resolves nothing by itself', async () => {
  write('team/src/page.ts', lines('three', 'four', 'five', 'six', 'seven, ours'));
  commit('team', 'The same line');
  const { code, stdout, ran } = await upgrade('--from', at('template'));
  expect(code).toBe(1);
  expect(stdout).toContain('  src/page.ts\n');
  expect(stdout).toContain('git merge --abort');
  expect(ran).toEqual([]);
  expect(read('team/src/page.ts')).toContain('<<<<<<<');
});

function changeBothLocks() {
  for (const folder of ['team', 'template']) write(`${folder}/package-lock.json`, `{ "of": "${folder}" }\n`);
  commit('team', 'Our lock');
  commit('template', 'Their lock');
  git('template', 'tag', '-f', 'v0.2.0');
}

test('a lock file that both changed is made anew, and the new one is part of what is pushed', async () => {
  changeBothLocks();
  const { code, ran } = await upgrade('--from', at('template'));
  expect(code).toBe(0);
  expect(ran[0]).toBe('install');
  expect(git('team', 'show', 'HEAD:package-lock.json')).toContain('both');
  expect(git('team', 'status', '--porcelain')).toBe('');
  expect(git('team', 'rev-list', '--parents', '-1', 'HEAD').trim().split(' ')).toHaveLength(3);
});

test('a lock file among other conflicts is left to an install, and to no person', async () => {
  changeBothLocks();
  write('team/src/page.ts', lines('three', 'four', 'five', 'six', 'seven, ours'));
  commit('team', 'The same line');
  const { code, stdout } = await upgrade('--from', at('template'));
  expect(code).toBe(1);
  expect(stdout).toContain('  src/page.ts\n');
  expect(stdout).not.toContain('  package-lock.json');
  expect(stdout).toContain('`npm install` for a new package-lock.json');
  expect(read('team/package-lock.json')).not.toContain('<<<<<<<');
});

test('a dry run says what would change and touches nothing', async () => {
  const { code, stdout, ran } = await upgrade('--from', at('template'), '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('v0.1.0 → v0.2.0');
  expect(stdout).toContain('src/page.ts');
  expect(ran).toEqual([]);
  expect(git('team', 'branch', '--show-current').trim()).toBe('main');
  expect(git('team', 'status', '--porcelain')).toBe('');
});

test.each([
  ['a change that is not committed', () => write('team/src/page.ts', 'changed'), [], 'git stash'],
  ['a version that is not there', () => {}, ['v9.9.9'], 'It has: v0.1.0, v0.2.0'],
  ['an older version', () => {}, ['v0.1.0'], 'is not newer'],
  ['no address', () => {}, ['no-address'], '--from ADDRESS'],
  ['no repository', () => rmSync(at('team/.git'), { recursive: true }), [], 'no git repository'],
])('%s is one sentence with the next step', async (_, prepare, args, sentence) => {
  prepare();
  const own = args.filter((arg) => arg !== 'no-address');
  const { code, stderr } = await upgrade(...own, ...(args.length === own.length ? ['--from', at('template')] : []));
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
