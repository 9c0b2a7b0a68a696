import { parentPort } from 'node:worker_threads';
import { copyEnvironment } from './copy-environment.ts';
import type { SourceFile } from './read-content.ts';
import { readFile, type Wanted } from './read-file.ts';
import { type ResultText, textOf } from './result-text.ts';

/** Files that one thread reads before it answers. */
export interface Batch {
  readonly files: readonly SourceFile[];
  readonly wanted: Wanted;
}

copyEnvironment();

/** The other end of the pool: files in, results out as the texts that the pack keeps. */
parentPort?.on('message', async ({ files, wanted }: Batch) => {
  const results: ResultText[] = [];
  for (const file of files) results.push(textOf(await readFile(file, wanted)));
  parentPort?.postMessage(results);
});
