import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexedPage, IndexedPart } from './index-worker.ts';

const mostThreads = 4;

interface Parts {
  readonly pagesOf: (part: number) => readonly IndexedPage[];
  /** Is given the parts in their order. */
  readonly take: (indexed: IndexedPart, part: number) => void;
}

/** A part that is to be indexed, and what is done with it then. */
interface Work {
  readonly pages: readonly IndexedPage[];
  readonly done: (indexed: IndexedPart) => void;
}

/**
 * Has Pagefind index so many parts of the pages. It works through them page after page, so that parts side by side are
 * sooner there; the pages of a part are asked for when they are about to be indexed. Throws what Pagefind reports.
 */
export async function indexParts(count: number, { pagesOf, take }: Parts): Promise<void> {
  const waiting = new Map<number, IndexedPart>();
  let asked = 0;
  let taken = 0;
  function next(): Work | undefined {
    if (asked === count) return undefined;
    const part = asked;
    asked += 1;
    const done = (given: IndexedPart) => {
      waiting.set(part, given);
      for (let indexed = waiting.get(taken); indexed; indexed = waiting.get(taken)) {
        waiting.delete(taken);
        take(indexed, taken);
        taken += 1;
      }
    };
    return { pages: pagesOf(part), done };
  }
  const threads = Math.min(count, availableParallelism(), mostThreads);
  // Each Pagefind has one core: its own threads would wait for each other's memory.
  const env = { ...process.env, RAYON_NUM_THREADS: '1' };
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./index-worker.ts', import.meta.url), { env }),
  );
  try {
    await Promise.all(workers.map((worker) => run(worker, next)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Keeps one thread busy until there is no more to index, with one part more than it works on. */
function run(worker: Worker, next: () => Work | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent: Work[] = [];
    const orReject = (act: () => void) => {
      try {
        act();
      } catch (error) {
        reject(error);
      }
    };
    const send = () =>
      orReject(() => {
        const work = next();
        if (work) {
          sent.push(work);
          worker.postMessage(work.pages);
        } else if (sent.length === 0) resolve();
      });
    worker.on('message', (indexed: IndexedPart) => {
      orReject(() => sent.shift()?.done(indexed));
      send();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that builds the search index ended with ${code}.`)));
    send();
    // Not before each thread has a part.
    worker.on('online', send);
  });
}
