import { isIdOf, pathOf } from '../model/paths.ts';
import type { FolderKind } from '../model/schema/kinds.ts';
import { kebab } from './kebab.ts';

/** The path that a misnamed file could have with the least change to its name; `undefined` when its id stays unknown. */
export function pathFromName(kind: FolderKind, path: string): string | undefined {
  const [name = '', folder = ''] = path.split('/').reverse();
  if (/^index\.mdx$/i.test(name) && kind !== 'reply' && isIdOf(kind, folder))
    return pathOf({ kind, id: folder, isFolderForm: true });
  const [stem = '', lang, ...more] = name.replace(/\.mdx$/i, '').split('.');
  if (kind === 'reply' && path.split('/').length !== 4) return undefined;
  const id = kind === 'reply' ? `${folder}/${kebab(stem)}` : kebab(stem);
  const isTranslation = lang !== undefined && more.length === 0 && /^[a-z]{2}(?:-[a-z]{2})?$/i.test(lang);
  if (!isIdOf(kind, id) || (lang !== undefined && !isTranslation)) return undefined;
  const own = pathOf({ kind, id, lang });
  return own === path ? undefined : own;
}

/** The path under which another Markdown file would be a write-up. */
export const pathAsMdx = (path: string): string | undefined =>
  /\.(?:md|markdown)$/i.test(path) ? path.replace(/\.[^.]+$/, '.mdx') : undefined;
