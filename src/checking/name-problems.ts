import type { Problem } from '../compile/problem.ts';
import { readPath } from '../model/paths.ts';
import { pathAsMdx, pathFromName } from './name-offers.ts';

/** Names outside the patterns, ids with two files, and what belongs to no write-up (L08, L09, L10). Translations: X12. */
export function findNameProblems(
  files: readonly { readonly path: string; readonly isLink?: true }[],
): readonly Problem[] {
  const taken = new Set(files.map(({ path }) => path));
  const free = (path: string | undefined) => (path === undefined || taken.has(path) ? undefined : path);
  const owners = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const { path, isLink } of files) {
    const read = readPath(path);
    const place = { file: path };
    if (isLink || read === undefined || read.type === 'unknown') {
      const asMdx = isLink ? undefined : free(pathAsMdx(path));
      problems.push({ code: 'L10', place, path, asMdx, isLink: isLink === true });
    } else if (read.type === 'misnamed') {
      const example = free(pathFromName(read.kind, path)) ?? read.example;
      problems.push({ code: 'L08', place, name: read.name, example });
    }
    if (read?.type === 'write-up' && !isLink && read.lang === undefined) {
      const key = `${read.kind} ${read.id}`;
      owners.set(key, [...(owners.get(key) ?? []), path]);
    }
  }
  const twice = [...owners].filter(([, paths]) => paths.length > 1);
  return [
    ...problems,
    ...twice.map(([key, paths]): Problem => {
      const id = key.split(' ')[1] ?? '';
      return { code: 'L09', place: { file: paths[0] ?? '' }, id, files: paths };
    }),
  ];
}
