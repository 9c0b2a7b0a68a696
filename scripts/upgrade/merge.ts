import { type Repository, refOf, UpgradeStop } from './repository.ts';
import { nameOf, type Version } from './versions.ts';

export interface Merged {
  /** The first upgrade joined the two histories at the version that the team started from. */
  readonly isGrafted: boolean;
  readonly branch: string;
  /** Files that both sides changed at the same place; the merge waits for a person. */
  readonly conflicts: readonly string[];
  /** The lock file is upstream's for now: an install makes it anew from the merged package.json. */
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
  const unmerged = demand('diff', '--name-only', '--diff-filter=U', '-z').split('\0').filter(Boolean);
  if (status !== 0 && unmerged.length === 0) throw new UpgradeStop(`The merge stopped: ${text}`);
  const isLockRemade = unmerged.includes(lock);
  const conflicts = unmerged.filter((file) => file !== lock);
  if (isLockRemade) {
    // Nobody can merge a lock file by hand.
    demand('checkout', '--quiet', '--theirs', '--', lock);
    demand('add', '--', lock);
    if (conflicts.length === 0) demand('commit', '--quiet', '--no-edit');
  }
  return { isGrafted, branch, conflicts, isLockRemade };
}

/** Takes the lock file that an install has written into the merge, so that it is pushed with the package.json it fits. */
export function keepLock({ git, demand }: Repository): void {
  demand('add', '--', lock);
  if (git('diff', '--cached', '--quiet').status !== 0) demand('commit', '--quiet', '--amend', '--no-edit');
}
