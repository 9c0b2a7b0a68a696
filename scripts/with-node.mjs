#!/usr/bin/env node
/**
 * Runs a command with a Node that satisfies `engines`: the running one, else one from npm (pinned in .node-version).
 *   node scripts/with-node.mjs scripts/build.ts --help     a file for Node
 *   node scripts/with-node.mjs biome ci                    a command of node_modules/.bin
 * Plain JavaScript for Node 18 and later. Arguments and exit code pass through. Exit 2: no such Node to be had here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const hosted = ['linux-x64', 'linux-arm64', 'win-x64'];

/** Whether a version lies in a range of `^a.b.c` and `>=a.b.c` parts joined with `||`. */
export function satisfies(version, range) {
  const [major, minor, patch] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, ...numbers] = /^\s*(\^|>=)\s*(\d+)\.(\d+)\.(\d+)\s*$/.exec(part) ?? [];
    const [a, b, c] = numbers.map(Number);
    const isLater = major !== a ? major > a : minor !== b ? minor > b : patch >= c;
    return sign !== undefined && isLater && (sign === '>=' || major === a);
  });
}

/** The command line for `args` under this Node, or through npx where it is too old. `undefined`: not to be had. */
export function commandLine(args, { version, range, pinned, platform }) {
  const isFile = /\.[cm]?[jt]s$/.test(args[0] ?? '');
  if (satisfies(version, range)) return isFile ? [process.execPath, ...args] : args;
  if (!hosted.includes(platform)) return undefined;
  const nodePackage = `node-${platform}@${pinned}`;
  return ['npx', '--yes', `--package=${nodePackage}`, '--', ...(isFile ? ['node', ...args] : args)];
}

/**
 * The same for `spawn`. On Windows npx and the commands of node_modules/.bin are scripts of its shell, which takes
 * words apart at spaces; Node itself, in `C:\\Program Files`, needs no shell.
 */
export function spawnLine([command, ...args], platform) {
  const shell = platform.startsWith('win-') && command !== process.execPath;
  const quoted = (word) => (/^[\w./:=@+-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`);
  return { command, args: shell ? args.map(quoted) : args, shell };
}

function main(args) {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  const pinned = readFileSync(join(root, '.node-version'), 'utf8').trim();
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const line = commandLine(args, { version: process.versions.node, range, pinned, platform });
  if (!line) {
    process.stderr.write(
      `Tollgate runs on Node ${range}; here is ${process.versions.node}. Node ${pinned} fits: https://nodejs.org/\n`,
    );
    return 2;
  }
  if (line[0] === 'npx')
    process.stderr.write(`Node ${process.versions.node} is older than ${range}; using ${pinned} from npm.\n`);
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  // Node keeps what it made of our TypeScript, by its content: a third of the time that a command takes to start.
  const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node');
  const { command, args: words, shell } = spawnLine(line, platform);
  const { status, error } = spawnSync(command, words, {
    stdio: 'inherit',
    shell,
    env: { ...process.env, NODE_COMPILE_CACHE, PATH: path },
  });
  if (error) process.stderr.write(`${line.join(' ')} did not start: ${error.message}\n`);
  return status ?? 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
