import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from './read-content.ts';
import { readFile } from './read-file.ts';
import { type ResultText, textOf } from './result-text.ts';

/** Below this many files, starting threads takes longer than they save. */
const threadsFrom = 300;
const mostThreads = 4;
const atOnce = 16;

type Take = (file: SourceFile, result: ResultText) => void;

/** Reads files, in threads when there are many, and hands on each result as it is there: in any order. */
export async function readFiles(files: readonly SourceFile[], take: Take): Promise<void> {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (files.length >= threadsFrom && threads > 1) return await readInThreads(files, threads, take);
  for (const file of files) take(file, textOf(await readFile(file)));
}

async function readInThreads(files: readonly SourceFile[], threads: number, take: Take): Promise<void> {
  let next = 0;
  const nextBatch = () => {
    next += atOnce;
    return files.slice(next - atOnce, next);
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(nextBatch, take)));
}

/** One thread, until there is no more to read. What breaks in it breaks the reading. */
function runThread(nextBatch: () => readonly SourceFile[], take: Take): Promise<void> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
  const work = new Promise<void>((resolve, reject) => {
    let batch: readonly SourceFile[] = [];
    const goOn = () => {
      batch = nextBatch();
      if (batch.length > 0) worker.postMessage(batch);
      else resolve();
    };
    worker.on('message', (results: readonly ResultText[]) => {
      for (const [index, result] of results.entries()) {
        const file = batch[index];
        if (file) take(file, result);
      }
      goOn();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that reads write-ups ended with ${code}.`)));
    goOn();
  });
  return work.finally(() => worker.terminate());
}
