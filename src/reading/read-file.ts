import { checkFile } from '../checking/check-file.ts';
import type { FileCheck } from '../checking/file-check.ts';
import { withKnownSecrets } from '../checking/secrets/known-secrets.ts';
import { cutFrontMatter } from '../compile/cut-front-matter.ts';
import { decode } from '../compile/file-text.ts';
import type { Highlighter } from '../compile/highlight.ts';
import { createSource } from '../compile/positions.ts';
import type { Body } from '../model/body.ts';
import { readPath } from '../model/paths.ts';
import type { SourceFile } from './read-content.ts';

/** All that one file's bytes lead to. */
export interface FileResult {
  readonly check: FileCheck;
  /** Of a write-up in which the file's own check found no error. */
  readonly body?: Body;
}

/** What is wanted of a file: `npm run check` shows no page, so it needs no body. */
export type Wanted = 'check' | 'check-and-body';

/** Judges a file alone, and compiles it when it is clean and its body is wanted. */
export async function readFile(file: SourceFile, wanted: Wanted): Promise<FileResult> {
  const check = await withKnownSecrets(file, checkFile(file));
  if (wanted === 'check') return { check };
  const isClean = check.isWhole && !check.findings.some(({ level }) => level === 'error');
  return isClean && file.path.endsWith('.mdx') ? { check, body: await compileFile(file) } : { check };
}

/** One for the thread, with the grammars that were asked for; made when there is something to compile. */
let highlighter: Highlighter | undefined;

/** Compiles the very text that was checked. The compiler and its grammars are loaded by the first text that needs them. */
export async function compileFile({ path, bytes }: SourceFile): Promise<Body> {
  const { text } = decode(path, bytes);
  const { cut } = text === undefined ? {} : cutFrontMatter(createSource(path, text));
  if (!cut) throw new Error(`${path} was found clean and cannot be read.`);
  const [{ compileBody }, { createHighlighter }] = await Promise.all([
    import('../compile/compile.ts'),
    import('../compile/highlight.ts'),
  ]);
  highlighter ??= createHighlighter();
  return await compileBody(cut.blanked, folderOf(path), highlighter);
}

/** Where a write-up's images are, below `content/`. */
function folderOf(path: string): string {
  const read = readPath(path);
  return read?.type === 'write-up' ? read.folder.replace(/^content\//, '') : '';
}
