import type { Browser, Page } from 'playwright-core';
import { emptyState, filterOf, sortOf } from '../../src/search/query/address.ts';
import type { Question } from '../../src/search/query/question.ts';
import type { FromWorker, ToWorker } from '../../src/search/worker/messages.client.ts';
import type { CountingServer, Traffic } from '../lib/counting-server.ts';

/** What one engine found for one query, best first. */
export interface Found {
  readonly ids: readonly string[];
  /** From the question to the whole answer. */
  readonly ms: number;
}

const shown = 10;

const questionOf = (query: string): Question => {
  const state = { ...emptyState, query };
  return { query, isExact: false, filter: filterOf(state), sort: sortOf(state), limit: shown };
};

/** Asks the worker as the search page does where all results are seen; a query waits for the last passage of the one before. */
async function askWorker(page: Page, worker: string, queries: readonly string[]): Promise<Found[]> {
  return await page.evaluate(
    async ({ address, base, questions }) => {
      const worker = new Worker(address, { type: 'module' });
      const post = (message: ToWorker) => worker.postMessage(message);
      post({ type: 'start', base, version: 'bench', language: 'en', name: '', archives: [] });
      const ask = (question: Question, number: number) =>
        new Promise<{ ids: string[]; ms: number }>((resolve, reject) => {
          const startMs = performance.now();
          let answer: { ids: string[]; ms: number } | undefined;
          let passages = 0;
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
            if (data.type === 'trouble') reject(new Error(data.reason));
            if (data.number !== number) return;
            if (data.type === 'passage') passages += 1;
            if (data.type === 'answer' && data.answer.isWhole) {
              answer = { ids: data.answer.results.map(({ card }) => card.id), ms: performance.now() - startMs };
              for (const index of answer.ids.keys()) post({ type: 'quote', number, index });
            }
            if (answer && passages === answer.ids.length) resolve(answer);
          };
          post({ type: 'ask', number, question });
        });
      const found = [];
      for (const [index, question] of questions.entries()) found.push(await ask(question, index + 1));
      worker.terminate();
      return found;
    },
    { address: `/${worker}`, base: new URL('/', page.url()).href, questions: queries.map(questionOf) },
  );
}

/** Asks Pagefind through its own script, as its documentation shows. */
async function askPagefind(page: Page, queries: readonly string[]): Promise<string[][]> {
  const found = await page.evaluate(
    async ({ script, asked, most }) => {
      const pagefind = await import(script);
      await pagefind.init();
      const all: string[][] = [];
      for (const query of asked) {
        const { results } = await pagefind.search(query);
        const top: { data: () => Promise<{ url: string }> }[] = results.slice(0, most);
        all.push(await Promise.all(top.map(async (result) => (await result.data()).url)));
      }
      return all;
    },
    { script: '/stock/pagefind.js', asked: queries, most: shown },
  );
  return found.map((urls) => urls.map((url) => decodeURIComponent(url.replace(/^.*\/([^/]+)\/$/, '$1'))));
}

export interface Browsing {
  readonly tollgate: readonly Found[];
  /** Milliseconds of the same queries asked once more, with everything loaded. */
  readonly warmMs: readonly number[];
  readonly pagefind: readonly (readonly string[])[];
  readonly firstQuery: Traffic;
}

/** How many queries are tried as the first one of a visit; the median of what they load is told. */
const firstQueries = 7;

/** Runs all queries in a browser, each engine in a visit of its own. */
export async function browse(
  browser: Browser,
  server: CountingServer,
  worker: string,
  queries: readonly string[],
): Promise<Browsing> {
  async function visit<T>(what: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${server.origin}/blank.html`);
      server.take();
      return await what(page);
    } finally {
      await context.close();
    }
  }
  const twice = await visit((page) => askWorker(page, worker, [...queries, ...queries]));
  const pagefind = await visit((page) => askPagefind(page, queries));
  const step = Math.max(1, Math.floor(queries.length / firstQueries));
  const loads: Traffic[] = [];
  for (const query of queries.filter((_, index) => index % step === 0).slice(0, firstQueries)) {
    await visit((page) => askWorker(page, worker, [query]));
    loads.push(server.take());
  }
  const byBytes = loads.toSorted((a, b) => a.bytes - b.bytes);
  return {
    tollgate: twice.slice(0, queries.length),
    warmMs: twice.slice(queries.length).map(({ ms }) => ms),
    pagefind,
    firstQuery: byBytes[Math.floor(byBytes.length / 2)] ?? { bytes: 0, requests: 0 },
  };
}
