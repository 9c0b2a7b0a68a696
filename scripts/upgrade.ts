import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, type CommandIo, type ExitCode, operandsOf, readOptions, runCommand } from './lib/command.ts';
import { keepLock, mergeVersion } from './upgrade/merge.ts';
import {
  ensureReady,
  fetchVersions,
  fileAt,
  openRepository,
  type Repository,
  refOf,
  UpgradeStop,
} from './upgrade/repository.ts';
import { compareVersions, nameOf, needsBetween, type Version, versionOf } from './upgrade/versions.ts';

const command: Command = {
  name: 'npm run upgrade',
  about: 'Merges a newer version of the template on a branch of its own, then installs, checks and builds.',
  options: {
    from: { type: 'string', value: 'ADDRESS', text: 'Repository of the template; kept as the remote `tollgate`' },
    'dry-run': { type: 'boolean', text: 'Say what would change, and touch no file' },
  },
  operands: '[vX.Y.Z]',
  example: 'npm run upgrade -- v0.2.0 --from https://code.example.com/tollgate.git',
};

/** Runs `npm …` to its end and answers its exit code. */
export type RunNpm = (args: readonly string[], cwd: string) => number;
const runNpm: RunNpm = (args, cwd) =>
  spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

/** 0: merged, checked and built. 1: something is left to a person; what, it says. 2: wrong use, or not possible here. */
export async function main(args: readonly string[], io: CommandIo, npm: RunNpm = runNpm): Promise<ExitCode> {
  const options = readOptions(command, args, io);
  if (typeof options === 'number') return options;
  const [wanted] = operandsOf(command, args);
  const from = typeof options['from'] === 'string' ? options['from'] : undefined;
  try {
    const repository = openRepository(io.cwd);
    ensureReady(repository);
    const now = versionNow(io.cwd);
    const to = chooseVersion(fetchVersions(repository, from), now, wanted);
    if (to === undefined) {
      io.stdout(`This archive stands at ${nameOf(now)}, the newest version.\n`);
      return 0;
    }
    return options['dry-run'] ? foresee(repository, now, to, io) : upgrade(repository, now, to, io, npm);
  } catch (error) {
    if (!(error instanceof UpgradeStop)) throw error;
    io.stderr(`${error.message}\n`);
    return 2;
  }
}

function versionNow(cwd: string): Version {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const now = versionOf(String(version));
  if (now) return now;
  throw new UpgradeStop(
    `package.json has the version \`${version}\`. It says which template this is, such as "0.1.0".`,
  );
}

/** The version to go to; `undefined` when there is no newer one. */
function chooseVersion(versions: readonly Version[], now: Version, wanted: string | undefined): Version | undefined {
  const isKnown = (version: Version) => versions.some((known) => compareVersions(known, version) === 0);
  if (!isKnown(now))
    throw new UpgradeStop(
      `The template has no tag ${nameOf(now)}, which this archive was made from. Is the address the right one?`,
    );
  if (wanted === undefined) return versions.findLast((version) => compareVersions(version, now) > 0);
  const to = versionOf(wanted);
  if (!to || !isKnown(to))
    throw new UpgradeStop(`\`${wanted}\` is no version of the template. It has: ${versions.map(nameOf).join(', ')}.`);
  if (compareVersions(to, now) <= 0)
    throw new UpgradeStop(`This archive stands at ${nameOf(now)}; ${nameOf(to)} is not newer.`);
  return to;
}

function foresee(repository: Repository, now: Version, to: Version, io: CommandIo): ExitCode {
  const changed = repository.demand('diff', '--stat', refOf(now), refOf(to));
  io.stdout(`${nameOf(now)} → ${nameOf(to)} changes in the template:\n\n${changed}\n\nNothing was merged.\n`);
  sayNeeds(repository, now, to, io);
  return 0;
}

function upgrade(repository: Repository, now: Version, to: Version, io: CommandIo, npm: RunNpm): ExitCode {
  const { isGrafted, branch, conflicts, isLockRemade } = mergeVersion(repository, now, to);
  if (isGrafted) io.stdout(`Joined the template's history at ${nameOf(now)}. This happens once.\n`);
  if (conflicts.length > 0) {
    io.stdout(conflictText(conflicts, to, isLockRemade));
    return 1;
  }
  io.stdout(`Merged ${nameOf(to)} on the branch \`${branch}\`.\n`);
  const steps = [isLockRemade ? ['install'] : ['ci'], ['run', 'check'], ['run', 'build']];
  for (const step of steps) {
    io.stdout(`npm ${step.join(' ')} …\n`);
    if (npm(step, io.cwd) === 0) {
      if (step[0] === 'install') keepLock(repository);
      continue;
    }
    io.stdout(
      `\`npm ${step.join(' ')}\` found something, see above. The merge stands on \`${branch}\`; what it found can be mended there.\n`,
    );
    sayNeeds(repository, now, to, io);
    return 1;
  }
  sayNeeds(repository, now, to, io);
  io.stdout(`\nNext: look at it with \`npm run preview\`, then push \`${branch}\` and open a pull request.\n`);
  return 0;
}

const conflictText = (files: readonly string[], to: Version, isLockRemade: boolean) =>
  [
    `Both sides changed the same lines of ${files.length === 1 ? 'a file' : `${files.length} files`}:`,
    ...files.map((file) => `  ${file}`),
    '',
    `Between <<<<<<< and ======= stands the team's text, below it that of ${nameOf(to)}.`,
    isLockRemade
      ? 'Once each says what is wanted: `npm install` for a new package-lock.json, `git add -A`, `git commit`, `npm run check`, `npm run build`.'
      : 'Once each says what is wanted: `git add` them, `git commit`, `npm ci`, `npm run check`, `npm run build`.',
    'To leave everything as it was: `git merge --abort`, then `git switch -`.',
    '',
  ].join('\n');

function sayNeeds(repository: Repository, now: Version, to: Version, io: CommandIo): void {
  const needs = needsBetween(fileAt(repository, refOf(to), '.github/CHANGELOG.md'), now, to);
  if (needs.length > 0) io.stdout(`\nLeft to do by hand:\n${needs.map((need) => `- ${need}\n`).join('')}`);
}

if (import.meta.main) await runCommand(main);
