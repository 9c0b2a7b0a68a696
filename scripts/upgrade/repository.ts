import { spawnSync } from 'node:child_process';
import { compareVersions, nameOf, type Version, versionOf } from './versions.ts';

/** The remote from which the template comes, under a name that a team hardly has. */
const remote = 'tollgate';
/** Upstream's tags stand apart, so that they never meet a team's own. */
const tagFolder = 'refs/tollgate/';
const largestAnswer = 64 * 1024 * 1024;

/** Why an upgrade stops: one sentence with the next step. */
export class UpgradeStop extends Error {}

export interface Repository {
  readonly git: (...args: readonly string[]) => { readonly status: number; readonly text: string };
  /** Throws with what git said. */
  readonly demand: (...args: readonly string[]) => string;
}

export function openRepository(root: string): Repository {
  const git: Repository['git'] = (...args) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: largestAnswer,
    });
    if (error) throw new UpgradeStop(`git did not run: ${error.message}`);
    return { status: status ?? 1, text: (status === 0 ? stdout : stderr || stdout).trim() };
  };
  const demand: Repository['demand'] = (...args) => {
    const { status, text } = git(...args);
    if (status !== 0) throw new UpgradeStop(`\`git ${args.join(' ')}\` stopped: ${text}`);
    return text;
  };
  return { git, demand };
}

/** Everything that an upgrade would trip over, before anything is touched. */
export function ensureReady({ git, demand }: Repository): void {
  if (git('rev-parse', '--is-inside-work-tree').text !== 'true')
    throw new UpgradeStop(
      'This folder is no git repository. An upgrade is a merge: `git init` and a first commit come before it.',
    );
  if (git('rev-parse', '--verify', '--quiet', 'HEAD').status !== 0)
    throw new UpgradeStop('There is no commit yet. `git add -A && git commit` makes the first.');
  if (demand('status', '--porcelain') !== '')
    throw new UpgradeStop('The work tree has changes. `git commit` or `git stash` keeps them; then again.');
  if (demand('rev-parse', '--is-shallow-repository') === 'true')
    throw new UpgradeStop('The clone is shallow. `git fetch --unshallow` brings its history; then again.');
}

/** Fetches upstream's versions and answers them, oldest first. `from` is remembered as the remote `tollgate`. */
export function fetchVersions({ git, demand }: Repository, from: string | undefined): readonly Version[] {
  const known = git('remote', 'get-url', remote);
  if (from === undefined && known.status !== 0)
    throw new UpgradeStop(
      'Where the template comes from is not known yet. `--from ADDRESS` says it once; it is kept as the remote `tollgate`.',
    );
  if (from !== undefined) demand('remote', ...(known.status === 0 ? ['set-url'] : ['add']), remote, '--', from);
  demand('fetch', '--quiet', '--no-tags', '--prune', remote, `+refs/tags/v*:${tagFolder}v*`);
  return demand('for-each-ref', '--format=%(refname)', tagFolder)
    .split('\n')
    .map((name) => versionOf(name.slice(tagFolder.length)))
    .filter((version) => version !== undefined)
    .sort(compareVersions);
}

export const refOf = (version: Version): string => `${tagFolder}${nameOf(version)}`;

export const fileAt = ({ git }: Repository, ref: string, path: string): string => {
  const { status, text } = git('show', `${ref}:${path}`);
  return status === 0 ? text : '';
};
