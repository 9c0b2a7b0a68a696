import type { Counts } from '../query/facets.ts';
import type { Passage } from '../query/passage.ts';
import type { Answer, Question } from '../query/question.ts';
import type { FromWorker, ToWorker } from '../worker/messages.client.ts';
import type { Neighbour } from '../worker/neighbours.client.ts';

/** What a page does with what comes back; only answers to the newest question arrive. */
export interface Listener {
  /** `missing` names other archives that did not answer. */
  readonly answer: (answer: Answer, missing: readonly string[]) => void;
  readonly counts?: (counts: Counts) => void;
  readonly passage: (index: number, passage: Passage) => void;
  readonly trouble: (reason: string) => void;
}

export interface WorkerLine {
  /** Says who hears the answers; nobody does before. */
  readonly listen: (listener: Listener) => void;
  /** Loads everything, since someone is about to search. */
  readonly warm: () => void;
  readonly ask: (question: Question) => void;
  /** Asks for the counts of the newest answer. */
  readonly count: () => void;
  /** Asks for the passage of a result of the newest answer. */
  readonly quote: (index: number) => void;
  /** Answers on their way are not wanted any more. */
  readonly forget: () => void;
}

/** What a page's `data-` attributes say of its archive, and of others that are searched with it. */
interface Site {
  readonly base: string;
  readonly version: string;
  readonly name?: string;
  readonly archives?: readonly Neighbour[];
}

/** The worker is begun when it is first needed. */
export function workerLine({ base, version, name = '', archives = [] }: Site): WorkerLine {
  let worker: Worker | undefined;
  let listener: Listener | undefined;
  let newest = 0;

  function receive({ data }: MessageEvent<FromWorker>): void {
    if (data.number !== newest) return;
    if (data.type === 'answer') listener?.answer(data.answer, data.missing);
    else if (data.type === 'counts') listener?.counts?.(data.counts);
    else if (data.type === 'passage') listener?.passage(data.index, data.passage);
    else listener?.trouble(data.reason);
  }

  /** A worker whose file did not arrive never answers: the next question begins another one. */
  function fail({ message }: Partial<ErrorEvent>): void {
    worker?.terminate();
    worker = undefined;
    listener?.trouble(message ?? 'The file of the search worker did not arrive.');
  }

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('../worker/search-worker.client.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', receive);
    worker.addEventListener('error', fail);
    const { lang: language } = document.documentElement;
    send({ type: 'start', base: new URL(base, location.href).href, version, language, name, archives });
    return worker;
  }

  function send(message: ToWorker): void {
    try {
      start().postMessage(message);
    } catch (error) {
      listener?.trouble(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    listen: (given) => {
      listener = given;
    },
    warm: () => send({ type: 'warm' }),
    ask: (question) => {
      newest += 1;
      send({ type: 'ask', number: newest, question });
    },
    count: () => send({ type: 'count', number: newest }),
    quote: (index) => send({ type: 'quote', number: newest, index }),
    forget: () => {
      newest += 1;
    },
  };
}
