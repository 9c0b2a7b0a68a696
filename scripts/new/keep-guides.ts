import { check, type SourceFile } from '../../src/checking/check.ts';
import { readPath } from '../../src/model/paths.ts';
import { bytesOf, type Draft, type Known } from './known.ts';

export interface KeptGuides {
  /** The guides of the new archive, with their images. */
  readonly files: readonly SourceFile[];
  /** Paths of those in which a link to an example became plain text. */
  readonly unlinked: readonly string[];
}

/**
 * The guides that still hold beside new settings: those in its languages that the check finds nothing in. Where the
 * default language is another one, none does, since a guide that names no language would be taken for it.
 */
export function guidesToKeep({ files, clock, settings: before }: Known, settings: readonly Draft[]): KeptGuides {
  const examples = new Set(files.flatMap(({ path }) => exampleId(path) ?? []));
  const guides = files.filter(({ path }) => isOfGuide(path)).map((file) => withoutLinks(file, examples));
  const fixed = settings.map(bytesOf);
  let kept = guides;
  for (;;) {
    const { settings: after, findings } = check([...fixed, ...kept], clock);
    if (after.languages[0] !== before.languages[0]) return { files: [], unlinked: [] };
    const faulty = new Set(findings.filter(({ level }) => level === 'error').map(({ place }) => place.file));
    const rest = kept.filter(({ path }) => !faulty.has(path));
    const isSettled = rest.length === kept.length;
    kept = rest;
    if (isSettled) break;
  }
  const unlinked = kept.filter((guide) => !files.includes(guide)).map(({ path }) => path);
  return { files: kept, unlinked };
}

/** The id of a postmortem or story that moves away. */
function exampleId(path: string): string | undefined {
  const file = readPath(path);
  return file?.type === 'write-up' && (file.originalKind === 'postmortem' || file.originalKind === 'story')
    ? file.id
    : undefined;
}

export function isOfGuide(path: string): boolean {
  const file = readPath(path);
  if (file?.type === 'image') return file.kind === 'guide';
  return file?.type === 'write-up' && file.originalKind === 'guide';
}

/** The same file when no link of it leads to an example. */
function withoutLinks(file: SourceFile, examples: ReadonlySet<string>): SourceFile {
  if (!file.path.endsWith('.mdx')) return file;
  const text = new TextDecoder().decode(file.bytes);
  const mended = text.replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, (link, words: string, target: string) =>
    target.split(/[/#]/).some((part) => examples.has(part)) ? words : link,
  );
  return mended === text ? file : bytesOf({ path: file.path, text: mended });
}
