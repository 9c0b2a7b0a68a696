import { createHash } from 'node:crypto';
import type { CheckResult } from '../checking/check-across.ts';
import { type FileCheck, nothingIn } from '../checking/file-check.ts';
import { readFiles } from './compile-pool.ts';
import { isRead, type SourceFile } from './read-content.ts';
import type { Wanted } from './read-file.ts';
import { type BodyFacts, checkIn, type ResultText, textOf } from './result-text.ts';
import type { Pack } from './tree-cache.ts';

/** A compiled body: where it is kept, and what lists want to know of it. */
export interface CompiledBody extends BodyFacts {
  readonly bodyKey: string;
}

/** What was kept from earlier runs, which of it this run uses, and what it added. */
export interface Memory {
  readonly pack: Pack;
  readonly live: Set<string>;
  readonly made: Set<string>;
  readonly wanted: Wanted;
  /** Of the code that makes results. */
  readonly version: string;
}

/** Names what a result was made from: the version of what made it, the path, the bytes. */
const digestOf = (version: string, { path, bytes }: SourceFile): string =>
  createHash('sha256').update(`${version}\n${path}\n`).update(bytes).digest('base64url').slice(0, 24);

interface Keys {
  readonly check: string;
  readonly body: string;
  readonly facts: string;
}

function keysOf(file: SourceFile, { version }: Memory): Keys {
  const digest = digestOf(version, file);
  return { check: `check:${digest}`, body: `body:${digest}`, facts: `facts:${digest}` };
}

/**
 * Judges each file alone, or takes the verdict from the pack: the same bytes and rules give the same findings. `take`
 * is handed each as it is there, in any order.
 */
export async function checkFiles(
  files: readonly SourceFile[],
  memory: Memory,
  take?: (file: SourceFile, check: FileCheck) => void,
): Promise<FileCheck[]> {
  const { pack, live, wanted } = memory;
  const keys = new Map(files.filter(isRead).map((file) => [file, keysOf(file, memory)]));
  const checks = new Map<SourceFile, FileCheck>();
  const know = (file: SourceFile, text: string) => {
    const check = checkIn(text);
    checks.set(file, check);
    take?.(file, check);
  };
  for (const [file, { check }] of keys) {
    live.add(check);
    const kept = pack.get(check);
    if (kept !== undefined) know(file, kept);
  }
  const unread = [...keys.keys()].filter((file) => !checks.has(file));
  await readFiles(unread, wanted, (file, result) => {
    keep(result, keys.get(file), memory);
    know(file, result.check);
  });
  return files.map((file) => checks.get(file) ?? nothingIn(file.path));
}

function keep({ check, body, facts }: ResultText, keys: Keys | undefined, { pack, made }: Memory) {
  if (!keys) return;
  pack.put(keys.check, check);
  if (body === undefined || facts === undefined) return;
  pack.put(keys.body, body);
  pack.put(keys.facts, facts);
  made.add(keys.body);
}

/** The bodies of all write-ups in which the whole check found no error, by path. */
export async function compileFiles(
  files: readonly SourceFile[],
  { writeUps }: Pick<CheckResult, 'writeUps'>,
  memory: Memory,
): Promise<ReadonlyMap<string, CompiledBody>> {
  const { pack, live } = memory;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bodies = new Map<string, CompiledBody>();
  for (const { path, isClean } of writeUps) {
    const file = byPath.get(path);
    if (!file || !isClean) continue;
    const keys = keysOf(file, memory);
    live.add(keys.body).add(keys.facts);
    // An error of the file alone that counts no more in the whole, such as one of an imported write-up.
    if (!pack.has(keys.body)) {
      const { compileFile } = await import('./read-file.ts');
      const check = pack.get(keys.check) ?? '{}';
      keep({ ...textOf({ check: JSON.parse(check), body: await compileFile(file) }), check }, keys, memory);
    }
    const facts: BodyFacts = JSON.parse(pack.get(keys.facts) ?? '{ "words": 0, "images": [] }');
    bodies.set(path, { ...facts, bodyKey: keys.body });
  }
  return bodies;
}
