import { isDay } from './day.ts';
import { kinds } from './kinds.ts';
import type { FolderKind } from './schema/kinds.ts';

/** What a file below `content/` is, read from its path alone. */
export type FilePath =
  | { readonly type: 'archive' | 'catalog' }
  | WriteUpPath
  | {
      readonly type: 'image';
      /** The write-up whose folder holds the image. */
      readonly kind: FolderKind;
      readonly ownerId: string;
      readonly folder: string;
      readonly name: string;
    }
  | {
      /** In a folder of write-ups, with a name that does not follow its pattern. */
      readonly type: 'misnamed';
      readonly kind: FolderKind;
      readonly name: string;
      /** A path that would do, for the message. */
      readonly example: string;
    }
  | { readonly type: 'unknown' };

export interface WriteUpPath {
  readonly type: 'write-up';
  readonly kind: FolderKind | 'translation';
  /** Of the original, when it is a translation; a reply's is `<story>/<name>`. */
  readonly id: string;
  /** What the write-up or its original is. */
  readonly originalKind: FolderKind;
  /** A translation's language, canonical: `pt-BR`. */
  readonly lang?: string;
  /** From the project's root, without a slash at its end: where relative images are. */
  readonly folder: string;
  readonly isFolderForm: boolean;
}

const examples: Readonly<Record<FolderKind, string>> = {
  postmortem: '2026-03-03-locked-table.mdx',
  story: 'week-two-slow-migration.mdx',
  reply: 'week-two-slow-migration/cron-line.mdx',
  guide: 'how-to-write.mdx',
};

const folderKinds: readonly FolderKind[] = ['postmortem', 'story', 'reply', 'guide'];
const imageName = /^[^/]+\.(?:png|jpe?g|gif|webp|avif|svg)$/;
const languageSuffix = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?$/;
const slugLimit = 80;

/**
 * Reads a path from the project's root, such as `content/postmortems/2026-03-03-locked-table.fr.mdx`; `undefined`
 * outside `content/`. The only place that knows file names. Source: content-model.md, section 2.
 */
export function readPath(path: string): FilePath | undefined {
  if (!known.has(path)) known.set(path, readAnew(path));
  return known.get(path);
}

/** A dozen rules ask for each path of an archive. */
const known = new Map<string, FilePath | undefined>();

function readAnew(path: string): FilePath | undefined {
  const [root, ...parts] = path.split('/');
  if (root !== 'content' || parts.length === 0) return undefined;
  if (path === 'content/archive.yaml') return { type: 'archive' };
  if (path === 'content/catalog.yaml') return { type: 'catalog' };
  const [folder, ...rest] = parts;
  const kind = folderKinds.find((candidate) => kinds[candidate].folder === folder);
  if (kind === undefined || rest.length === 0) return { type: 'unknown' };
  return kind === 'reply' ? readReply(rest) : readNamed(kind, rest);
}

const misnamed = (kind: FolderKind, rest: readonly string[]): FilePath => ({
  type: 'misnamed',
  kind,
  name: rest.at(-1) ?? '',
  example: examples[kind],
});

const isMdx = (name: string | undefined) => name?.toLowerCase().endsWith('.mdx') === true;

function readReply(rest: readonly string[]): FilePath {
  const [story = '', name = '', ...deeper] = rest;
  if (!isMdx(rest.at(-1))) return { type: 'unknown' };
  const id = `${story}/${name.slice(0, -'.mdx'.length)}`;
  const fits = name.endsWith('.mdx') && deeper.length === 0 && isIdOf('reply', id);
  if (!fits) return misnamed('reply', rest);
  return {
    type: 'write-up',
    kind: 'reply',
    originalKind: 'reply',
    id,
    folder: `content/${kinds.reply.folder}/${story}`,
    isFolderForm: false,
  };
}

function readNamed(kind: Exclude<FolderKind, 'reply'>, rest: readonly string[]): FilePath {
  const [first = '', second, ...deeper] = rest;
  const base = `content/${kinds[kind].folder}`;
  if (second !== undefined && deeper.length === 0 && imageName.test(second) && isIdOf(kind, first)) {
    return { type: 'image', kind, ownerId: first, folder: `${base}/${first}`, name: second };
  }
  const name = second ?? first;
  if (!isMdx(rest.at(-1))) return { type: 'unknown' };
  const [stem = '', suffix, ...more] = name.slice(0, -'.mdx'.length).split('.');
  const isFolderForm = second !== undefined;
  const id = isFolderForm ? first : stem;
  const hasPlace = name.endsWith('.mdx') && deeper.length === 0 && (!isFolderForm || stem === 'index');
  const hasLanguage = suffix === undefined || (languageSuffix.test(suffix) && more.length === 0);
  if (!hasPlace || !hasLanguage || !isIdOf(kind, id)) return misnamed(kind, rest);
  const place = { id, originalKind: kind, folder: isFolderForm ? `${base}/${first}` : base, isFolderForm };
  return suffix === undefined
    ? { type: 'write-up', kind, ...place }
    : { type: 'write-up', kind: 'translation', ...place, lang: canonicalLanguage(suffix) };
}

/** Whether an id has its kind's form: slugs of at most 80 characters, and a real day in front of a postmortem's. */
export function isIdOf(kind: FolderKind, id: string): boolean {
  const fits = kinds[kind].idForm.test(id) && id.split('/').every((slug) => slug.length <= slugLimit);
  return fits && (kind !== 'postmortem' || isDay(dayOfId(id)));
}

/** The day that a postmortem's id starts with. */
export const dayOfId = (id: string): string => id.slice(0, '2026-03-03'.length);

/** `pt-br`, as in file names, to `pt-BR`, as on pages. */
function canonicalLanguage(suffix: string): string {
  const [language = '', ...subtags] = suffix.toLowerCase().split('-');
  const cased = subtags.map((tag) =>
    tag.length === 4 ? `${tag.slice(0, 1).toUpperCase()}${tag.slice(1)}` : tag.toUpperCase(),
  );
  return [language, ...cased].join('-');
}

/** The path of a write-up, `index.mdx` form or not; the inverse of `readPath`. */
export function pathOf(writeUp: {
  readonly kind: FolderKind;
  readonly id: string;
  readonly lang?: string | undefined;
  readonly isFolderForm?: boolean;
}): string {
  const suffix = writeUp.lang === undefined ? '' : `.${writeUp.lang.toLowerCase()}`;
  const stem = writeUp.isFolderForm ? `${writeUp.id}/index` : writeUp.id;
  return `content/${kinds[writeUp.kind].folder}/${stem}${suffix}.mdx`;
}
