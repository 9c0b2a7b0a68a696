import { relative, resolve, sep } from 'node:path';
import { nearestTo } from '../../src/checking/nearest.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readPath } from '../../src/model/paths.ts';
import { type ChangedFiles, changedFiles } from '../../src/reading/changed-files.ts';
import type { Places } from '../../src/reading/places.ts';
import type { Checked } from './read.ts';

/** Paths as typed. Throws one sentence when one of them names nothing that was read. */
export function selectPaths(
  typed: readonly string[],
  { files }: Pick<Checked, 'files'>,
  { cwd, content }: { readonly cwd: string; readonly content: string },
): (path: string) => boolean {
  const wanted = typed.map((path) => {
    const below = relative(content, resolve(cwd, path)).split(sep).join('/');
    const inContent = below === '' ? 'content' : `content/${below}`;
    if (!files.some((file) => isAtOrBelow(inContent, file.path))) {
      const [run] = nearestTo(path, ['summary', 'overdue']);
      const paths = files.map((file) => file.path);
      const [near] = run === undefined ? nearestTo(inContent, paths) : [`npm run check -- ${run}`];
      throw new Error(`\`${path}\` names no file of the archive.${near ? ` The nearest is \`${near}\`.` : ''}`);
    }
    return inContent;
  });
  return (path) => wanted.length === 0 || wanted.some((each) => isAtOrBelow(each, path));
}

const isAtOrBelow = (folder: string, path: string) => path === folder || path.startsWith(`${folder}/`);

/** Rule names with commas between them. Throws one sentence about a name that no rule has. */
export async function selectRules(typed: string | undefined): Promise<(rule: string) => boolean> {
  if (typed === undefined) return () => true;
  const { allRules } = await import('../../src/checking/all-rules.ts');
  const known = allRules.map(({ id }) => id);
  const wanted = typed.split(',').map((id) => id.trim());
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const [near] = nearestTo(id, known);
    throw new Error(
      `\`${id}\` is no rule. ${near ? `The nearest is \`${near}\`.` : 'For example: `--rule S04,human-error`'}`,
    );
  }
  return (rule) => wanted.includes(rule);
}

/** What changed since a commit, when one is named. */
export const changeSince = (
  base: string | undefined,
  { content }: Places,
  { cwd }: { readonly cwd: string },
): ChangedFiles | undefined => (base === undefined ? undefined : changedFiles(base, { root: cwd, content }));

/**
 * Whether a finding stands in a changed file or is about one: its other end lies there, or the words it marks name a
 * write-up or an image that was deleted.
 */
export function isAboutChange(
  { place, related = [] }: Finding,
  { paths, isEverything }: ChangedFiles,
  textOf: Checked['textOf'],
): boolean {
  if (isEverything || paths.has(place.file) || related.some((other) => paths.has(other.place.file))) return true;
  const { start, end } = place;
  if (!start || !end) return false;
  const marked = textOf(place.file)?.slice(start.offset, end.offset) ?? '';
  return [...paths].some((path) => textOf(path) === undefined && marked.includes(nameOf(path)));
}

/** How another file names this one. */
function nameOf(path: string): string {
  const read = readPath(path);
  return read?.type === 'write-up' ? read.id : (path.split('/').at(-1) ?? path);
}
