import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';

/** What differs between the files on disk and the commit at which a branch left its base. */
export interface ChangedFiles {
  /** Paths as the check names them, `content/…`; deleted and untracked ones too. */
  readonly paths: ReadonlySet<string>;
  /** Settings or anything outside the content folder changed, so every file is judged by new rules. */
  readonly isEverything: boolean;
  /** A file's text before the change; `undefined` where it was not there. */
  readonly before: (path: string) => Uint8Array | undefined;
}

/** Compares with a commit, branch or tag. Throws one sentence when git has no answer. */
export function changedFiles(base: string, { root, content }: { root: string; content: string }): ChangedFiles {
  const git = (...args: readonly string[]) => runGit(root, args);
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)?.toString().trim();
  const isShallow = git('rev-parse', '--is-shallow-repository')?.toString().trim() === 'true';
  if (!commit) {
    throw new Error(`\`${base}\` is no commit of this repository. ${isShallow ? fullHistory : 'For example: `main`.'}`);
  }
  const fork = git('merge-base', commit, 'HEAD')?.toString().trim();
  if (!fork) {
    const wayOut = isShallow ? fullHistory : 'Choose a branch that this one was made from.';
    throw new Error(`\`${base}\` and this branch have no commit in common here. ${wayOut}`);
  }
  const folder = relative(root, content).split(sep).join('/');
  const names = [
    ...namesIn(git('diff', '--relative', '--name-only', '--no-renames', '-z', fork, '--')),
    ...namesIn(git('ls-files', '--others', '--exclude-standard', '-z')),
  ];
  const inContent = names.filter((name) => name.startsWith(`${folder}/`));
  const paths = new Set(inContent.map((name) => `content${name.slice(folder.length)}`));
  return {
    paths,
    isEverything: inContent.length < names.length || settingsFiles.some((path) => paths.has(path)),
    before: (path) => git('show', `${fork}:./${folder}${path.slice('content'.length)}`),
  };
}

const fullHistory =
  'The clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` in the workflow, brings the history.';
const settingsFiles = ['content/archive.yaml', 'content/catalog.yaml'];
const largestAnswer = 64 * 1024 * 1024;

/** What git says, or `undefined` when it refuses. Arguments never pass through a shell. */
function runGit(root: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd: root, maxBuffer: largestAnswer });
  if (error) throw new Error(`git did not run: ${error.message}`);
  return status === 0 ? stdout : undefined;
}

/** File names hold any character but NUL. */
const namesIn = (output: Buffer | undefined): readonly string[] =>
  (output?.toString('utf8') ?? '').split('\0').filter((name) => name !== '');
