import { createHash } from 'node:crypto';
import { type CheckResult, checkFile, type FileCheck } from '../checking/check.ts';
import { compileBody } from '../compile/compile.ts';
import { createHighlighter } from '../compile/highlight.ts';
import { readWriteUp } from '../compile/read-write-up.ts';
import { readPath } from '../model/paths.ts';
import type { SourceFile } from './read-content.ts';
import type { Pack } from './tree-cache.ts';

/** What is known of a compiled text without reading the whole of it. */
export interface BodyFacts {
  readonly bodyKey: string;
  readonly words: number;
  /** Paths below `content/`. */
  readonly images: readonly string[];
}

/** What was kept from earlier runs, and which of it this run used. */
export interface Memory {
  readonly pack: Pack;
  readonly live: Set<string>;
  /** Of the code that makes results. */
  readonly version: string;
}

/** Names what a result was made from: the version of what made it, the path, the bytes. */
const digestOf = (version: string, { path, bytes }: SourceFile): string =>
  createHash('sha256').update(`${version}\n${path}\n`).update(bytes).digest('base64url').slice(0, 24);

const isKept = /\.(?:mdx|yaml)$/;

/** Judges each file alone, or takes the verdict from the pack: the same bytes and rules give the same findings. */
export function checkFiles(files: readonly SourceFile[], { pack, live, version }: Memory): FileCheck[] {
  return files.map((file) => {
    if (!isKept.test(file.path)) return checkFile(file);
    const key = `check:${digestOf(version, file)}`;
    live.add(key);
    const kept = pack.get(key);
    if (kept !== undefined) return JSON.parse(kept);
    const result = checkFile(file);
    pack.put(key, JSON.stringify(result));
    return result;
  });
}

/**
 * Compiles every write-up in which the check found no error, unless the pack holds it already. Answers the facts by
 * path and how many were compiled now.
 */
export async function compileFiles(
  files: readonly SourceFile[],
  { writeUps }: Pick<CheckResult, 'writeUps'>,
  { pack, live, version }: Memory,
): Promise<{ readonly bodies: ReadonlyMap<string, BodyFacts>; readonly compiled: number }> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bodies = new Map<string, BodyFacts>();
  const highlighter = createHighlighter();
  let compiled = 0;
  for (const { path, isClean } of writeUps) {
    const file = byPath.get(path);
    if (!file || !isClean) continue;
    const bodyKey = `body:${digestOf(version, file)}`;
    const factsKey = `facts:${bodyKey}`;
    live.add(bodyKey).add(factsKey);
    const kept = pack.get(factsKey);
    if (kept !== undefined && pack.get(bodyKey) !== undefined) {
      bodies.set(path, JSON.parse(kept));
      continue;
    }
    const body = await compileBody(blankedText(file), folderOf(path), highlighter);
    const facts: BodyFacts = { bodyKey, words: body.words, images: body.images };
    pack.put(bodyKey, JSON.stringify(body));
    pack.put(factsKey, JSON.stringify(facts));
    bodies.set(path, facts);
    compiled += 1;
  }
  return { bodies, compiled };
}

/** The very string that was checked. */
function blankedText({ path, bytes }: SourceFile): string {
  const { blanked } = readWriteUp(path, bytes);
  if (blanked === undefined) throw new Error(`${path} was found clean and cannot be read.`);
  return blanked;
}

/** Where a write-up's images are, below `content/`. */
function folderOf(path: string): string {
  const read = readPath(path);
  return read?.type === 'write-up' ? read.folder.replace(/^content\//, '') : '';
}
