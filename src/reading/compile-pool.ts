import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Batch } from './compile-worker.ts';
import type { SourceFile } from './read-content.ts';
import type { Wanted } from './read-file.ts';
import { type ResultText, textOf } from './result-text.ts';

/** Below this many files, starting threads takes longer than they save. */
const threadsFrom = 300;
const mostThreads = 4;
const mostAtOnce = 16;

type Take = (file: SourceFile, result: ResultText) => void;
type NextBatch = () => Batch | undefined;

/** Reads files, in threads when there are many, and hands on each result as it is there: in any order. */
export async function readFiles(files: readonly SourceFile[], wanted: Wanted, take: Take): Promise<void> {
  let next = 0;
  const threads = files.length < threadsFrom ? 1 : Math.min(availableParallelism(), mostThreads);
  // Fewer and fewer towards the end, so that all threads end together.
  const nextBatch = () => {
    const atOnce = Math.min(mostAtOnce, Math.ceil((files.length - next) / (4 * threads)));
    const batch = files.slice(next, next + atOnce);
    next += batch.length;
    return batch.length > 0 ? { files: batch, wanted } : undefined;
  };
  const others = Array.from({ length: threads - 1 }, () => runThread(nextBatch, take));
  await Promise.all([readHere(nextBatch, take), ...others]);
}

/** This thread's share. The reader stands on half of all modules, and a run that finds everything kept needs none. */
async function readHere(nextBatch: NextBatch, take: Take): Promise<void> {
  for (let batch = nextBatch(); batch; batch = nextBatch()) {
    const { readFile } = await import('./read-file.ts');
    for (const file of batch.files) {
      take(file, textOf(await readFile(file, batch.wanted)));
      // What other threads have sent meanwhile.
      await setImmediate();
    }
  }
}

/** One more thread, until there is no more to read. What breaks in it breaks the reading. */
function runThread(nextBatch: NextBatch, take: Take): Promise<void> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
  const work = new Promise<void>((resolve, reject) => {
    const sent: Batch[] = [];
    const send = () => {
      const batch = nextBatch();
      if (!batch) return;
      sent.push(batch);
      worker.postMessage(batch);
    };
    worker.on('message', (results: readonly ResultText[]) => {
      const batch = sent.shift();
      send();
      for (const [index, result] of results.entries()) {
        const file = batch?.files[index];
        if (file) take(file, result);
      }
      if (sent.length === 0) resolve();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that reads write-ups ended with ${code}.`)));
    // Always one more than it works on, so that it never waits for this thread.
    send();
    send();
    if (sent.length === 0) resolve();
  });
  return work.finally(() => worker.terminate());
}
