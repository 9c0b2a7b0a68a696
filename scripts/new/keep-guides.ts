import { check, type SourceFile } from '../../src/checking/check.ts';
import { readPath } from '../../src/model/paths.ts';
import { guidesIn } from './first-language.ts';
import { bytesOf, type Draft, type Known } from './known.ts';

export interface KeptGuides {
  /** The guides of the new archive, with their images. */
  readonly files: readonly SourceFile[];
  /** Paths of those in which a link to an example became plain text. */
  readonly unlinked: readonly string[];
}

/** The guides that still hold beside new settings: those in its languages that the check finds no error in. */
export function guidesToKeep({ files, clock, settings: before }: Known, settings: readonly Draft[]): KeptGuides {
  const examples = new Set(files.flatMap(({ path }) => exampleId(path) ?? []));
  const guides = files.filter(({ path }) => isOfGuide(path)).map((file) => withoutLinks(file, examples));
  const unlinkedPaths = guides.filter((guide) => !files.includes(guide)).map(({ path }) => path);
  const fixed = settings.map(bytesOf);
  const { languages } = check(fixed, clock).settings;
  let kept = guidesIn(languages, guides, before.languages[0] ?? 'en');
  for (;;) {
    const { findings } = check([...fixed, ...kept], clock);
    const faulty = new Set(findings.filter(({ level }) => level === 'error').map(({ place }) => place.file));
    const rest = kept.filter(({ path }) => !faulty.has(path));
    const isSettled = rest.length === kept.length;
    kept = rest;
    if (isSettled) break;
  }
  const gone = new Set(guides.flatMap(({ path }) => (kept.some((guide) => guide.path === path) ? [] : guideId(path))));
  kept = kept.map((guide) => withoutLinks(guide, gone));
  const unlinked = unlinkedPaths.filter((path) => kept.some((guide) => guide.path === path));
  return { files: kept, unlinked };
}

/** The id of a guide that is no translation. */
function guideId(path: string): readonly string[] {
  const file = readPath(path);
  return file?.type === 'write-up' && file.kind === 'guide' ? [file.id] : [];
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
