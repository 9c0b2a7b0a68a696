import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Batch } from './compile-worker.ts';
import type { SourceFile } from './read-content.ts';
import { readFile, type Wanted } from './read-file.ts';
import { type ResultText, textOf } from './result-text.ts';

/** Below this many files, starting threads takes longer than they save. */
const threadsFrom = 300;
const mostThreads = 4;
const atOnce = 16;

type Take = (file: SourceFile, result: ResultText) => void;

/** Reads files, in threads when there are many, and hands on each result as it is there: in any order. */
export async function readFiles(files: readonly SourceFile[], wanted: Wanted, take: Take): Promise<void> {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (files.length >= threadsFrom && threads > 1) return await readInThreads({ files, wanted }, threads, take);
  for (const file of files) take(file, textOf(await readFile(file, wanted)));
}

async function readInThreads({ files, wanted }: Batch, threads: number, take: Take): Promise<void> {
  let next = 0;
  const nextBatch = () => {
    next += atOnce;
    return { files: files.slice(next - atOnce, next), wanted };
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(nextBatch, take)));
}

/** One thread, until there is no more to read. What breaks in it breaks the reading. */
function runThread(nextBatch: () => Batch, take: Take): Promise<void> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
  const work = new Promise<void>((resolve, reject) => {
    let batch: readonly SourceFile[] = [];
    const goOn = () => {
      const next = nextBatch();
      batch = next.files;
      if (batch.length > 0) worker.postMessage(next);
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
