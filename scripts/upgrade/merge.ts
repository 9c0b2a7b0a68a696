import { type Repository, refOf, UpgradeStop } from './repository.ts';
import { nameOf, type Version } from './versions.ts';

export interface Merged {
  /** The first upgrade joined the two histories at the version that the team started from. */
  readonly isGrafted: boolean;
  readonly branch: string;
  /** Files that both sides changed at the same place; the merge waits for a person. */
  readonly conflicts: readonly string[];
  /** The lock file alone is upstream's, and made anew from the merged package.json. */
  readonly isLockRemade: boolean;
}

const lock = 'package-lock.json';

/**
 * Merges a version on a branch of its own. A repository made from a template shares no history with it: then the
 * version it was made from is joined first, without changing a file, and from there on git sees what each side changed.
 */
export function mergeVersion(repository: Repository, from: Version, to: Version): Merged {
  const { git, demand } = repository;
  const branch = `upgrade-${nameOf(to)}`;
  if (git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`).status === 0)
    throw new UpgradeStop(
      `The branch \`${branch}\` is there already. \`git switch ${branch}\` goes on with it; \`git branch -D ${branch}\` begins anew.`,
    );
  const isGrafted = git('merge-base', 'HEAD', refOf(to)).status !== 0;
  demand('switch', '--quiet', '--create', branch);
  if (isGrafted) {
    const joined = ['--strategy=ours', '--allow-unrelated-histories', '--quiet'];
    demand('merge', ...joined, '-m', `Join the history of the template at ${nameOf(from)}`, refOf(from));
  }
  const { status, text } = git('merge', '--quiet', '--no-ff', '-m', `Upgrade to ${nameOf(to)}`, refOf(to));
  const conflicts = demand('diff', '--name-only', '--diff-filter=U', '-z').split('\0').filter(Boolean);
  if (status !== 0 && conflicts.length === 0) throw new UpgradeStop(`The merge stopped: ${text}`);
  const isLockRemade = conflicts.length === 1 && conflicts[0] === lock;
  if (!isLockRemade) return { isGrafted, branch, conflicts, isLockRemade };
  demand('checkout', '--quiet', '--theirs', '--', lock);
  demand('add', '--', lock);
  demand('commit', '--quiet', '--no-edit');
  return { isGrafted, branch, conflicts: [], isLockRemade };
}
