import type { ArchiveSettings } from '../../model/schema/archive.ts';

/** Where a file can be edited, in the form that GitHub, GitLab and Forgejo share; `undefined` without a repository. */
export const editAddress = (repository: ArchiveSettings['repository'], path: string): string | undefined =>
  repository && `${repository.url.replace(/\/$/, '')}/edit/${encodeURIComponent(repository.branch)}/${encodeURI(path)}`;
