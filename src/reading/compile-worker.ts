import { parentPort } from 'node:worker_threads';
import type { SourceFile } from './read-content.ts';
import { readFile } from './read-file.ts';
import { type ResultText, textOf } from './result-text.ts';

/** The other end of the pool: files in, results out as the texts that the pack keeps. */
parentPort?.on('message', async (files: readonly SourceFile[]) => {
  const results: ResultText[] = [];
  for (const file of files) results.push(textOf(await readFile(file)));
  parentPort?.postMessage(results);
});
