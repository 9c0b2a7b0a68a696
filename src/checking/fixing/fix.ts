import type { Edit, Finding } from '../../model/finding.ts';
import { type Clock, check, checkFile, type SourceFile } from '../check.ts';
import { withoutTellingParts } from '../image-metadata/strip.ts';
import { inspectImage } from '../images/images.ts';
import { markdownOfHtml } from './fix-html.ts';
import { isOfImage, repairOf } from './repairs.ts';

export interface FixedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What was mended, as it was found. */
  readonly mended: readonly Finding[];
}

const mostRounds = 10;

/**
 * Mends what is safe, and answers the files that change. Everything outside of an edit stays as it is, byte for byte.
 * One mended fault can show the next, so it goes on until nothing more is to do. `isWanted` limits what is touched.
 */
export function fixArchive(
  files: readonly SourceFile[],
  clock: Clock,
  isWanted: (finding: Finding) => boolean = () => true,
): readonly FixedFile[] {
  const fixed = new Map<string, FixedFile>();
  // A file in which a mended fault would only show another one is left to a person.
  const left = new Set<string>();
  let current = files;
  for (let round = 0; round < mostRounds; round++) {
    const { findings } = check(current, clock);
    const byFile = Map.groupBy(findings.filter(isWanted), ({ place }) => place.file);
    const next = current.map((file) => {
      const found = left.has(file.path) ? [] : (byFile.get(file.path) ?? []);
      const mended = mendImage(file, found) ?? mend(file, found) ?? oneByOne(file, found);
      if (!mended) {
        left.add(file.path);
        return file;
      }
      fixed.set(file.path, { ...mended, mended: [...(fixed.get(file.path)?.mended ?? []), ...mended.mended] });
      return { ...file, bytes: mended.bytes };
    });
    if (next.every((file, index) => file === current[index])) break;
    current = next;
  }
  return [...fixed.values()];
}

/** Faults of a file's text, YAML and syntax. */
const isOfForm = ({ rule }: Finding) => /^(?:L|Y|B0[1-6])/.test(rule);
const faultsIn = (file: SourceFile) => checkFile(file).findings.filter(isOfForm).length;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** What a camera wrote about a place or a person goes; the picture stays. */
function mendImage({ path, bytes }: SourceFile, findings: readonly Finding[]): FixedFile | undefined {
  const mended = findings.filter(isOfImage);
  const type = mended.length > 0 ? inspectImage(bytes)?.type : undefined;
  return type && { path, bytes: withoutTellingParts(bytes, type), mended };
}

/** All repairs at once; nothing when one of them only showed another fault in the place of the one it took away. */
function mend(file: SourceFile, findings: readonly Finding[]): FixedFile | undefined {
  const { path, bytes } = file;
  const text = decoder.decode(bytes);
  const taken: Edit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const edits = [...repairOf(finding, text), ...htmlRepair(finding, text)];
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue;
    taken.push(...edits);
    mended.push(finding);
  }
  const result = encoder.encode(applied(text, taken));
  if (taken.length === 0) return undefined;
  const most = faultsIn(file) - mended.filter(isOfForm).length;
  return faultsIn({ ...file, bytes: result }) <= most ? { path, bytes: result, mended } : undefined;
}

/** The first repair that makes the file better by itself: one that does not is no reason to keep the others back. */
function oneByOne(file: SourceFile, findings: readonly Finding[]): FixedFile | undefined {
  for (const finding of findings) {
    const mended = mend(file, [finding]);
    if (mended) return mended;
  }
  return undefined;
}

/** HTML with a form in Markdown. Its place is the opening tag. */
function htmlRepair({ rule, place: { start } }: Finding, text: string): readonly Edit[] {
  if (rule !== 'B05' || !start) return [];
  const markdown = markdownOfHtml(text, start.offset);
  return markdown ? [{ start: start.offset, ...markdown }] : [];
}

/** Two edits at one point overlap, too. */
const overlaps = (a: Edit, b: Edit) => (a.start < b.end && b.start < a.end) || a.start === b.start;

/** From the end backwards, so that offsets stay true. */
const applied = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: written }) => rest.slice(0, start) + written + rest.slice(end), text);
