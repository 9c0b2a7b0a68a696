import type { Cards } from './query/card.ts';
import { createEngine, type Engine, type Result } from './query/engine.ts';
import type { Piece } from './query/excerpt.ts';
import type { Plan } from './query/plan.ts';
import { decodeWords } from './query/word-list.ts';

/** From the page. Only the newest query is answered; `base` ends with a slash, `version` names the archive's state. */
export type Question =
  | { readonly type: 'start'; readonly base: string; readonly version: string; readonly language: string }
  | { readonly type: 'query'; readonly number: number; readonly query: string; readonly exact: boolean };

/** To the page, with the number of the query that it answers. */
export type Reply =
  | {
      readonly type: 'answer';
      readonly number: number;
      readonly total: number;
      readonly plan: Plan;
      readonly results: readonly Result[];
    }
  | { readonly type: 'excerpt'; readonly number: number; readonly row: number; readonly pieces: readonly Piece[] }
  | { readonly type: 'trouble'; readonly reason: string };

/** What Pagefind's script offers and is used here. */
interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<{ content: string }>;
    }[];
  }>;
}

const rankingOptions = {
  noWorker: true,
  language: 'en',
  ranking: {
    termFrequency: 1,
    termSimilarity: 8,
    pageLength: 0.9,
    termSaturation: 1.7,
    metaWeights: { title: 0, ended: 0 },
  },
};

const reply = (message: Reply) => postMessage(message);
let starting: Promise<Engine> | undefined;
let newest = 0;

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${await reasonOf(response)}`);
  return response;
}

/** The dev server says what kept it from building the index. */
async function reasonOf(response: Response): Promise<string> {
  const isText = response.headers.get('content-type')?.startsWith('text/plain');
  return isText ? await response.text() : response.url;
}

async function start({ base, version, language }: Extract<Question, { type: 'start' }>): Promise<Engine> {
  // In a variable, so that the bundler leaves the address alone.
  const script = `${base}pagefind/pagefind.js`;
  const words = read(`${base}search/words.txt?v=${version}`).then((response) => response.text());
  const cards = read(`${base}search/cards.json?v=${version}`).then((response) => response.json() as Promise<Cards>);
  const loading = import(/* @vite-ignore */ script) as Promise<{
    createInstance: (options: object) => PagefindInstance;
  }>;
  // A script that does not load gives no reason; the lists beside it do.
  const [list, allCards, pagefind] = await Promise.all([
    words,
    cards,
    loading.catch((error) => cards.then(() => Promise.reject(error))),
  ]);
  const instance = pagefind.createInstance({ ...rankingOptions, basePath: `${base}pagefind/`, baseUrl: base });
  // `init` alone does not wait for the WebAssembly; a search does.
  await instance.search('warmup');
  const texts = new Map<string, () => Promise<{ content: string }>>();
  return createEngine({
    list: decodeWords(list),
    cards: allCards,
    language,
    index: {
      search: async (asked) => {
        const { results } = await instance.search(asked);
        for (const { id, data } of results) texts.set(id, data);
        return results.map(({ id, score }) => ({ id, score }));
      },
      text: async (id) => (await texts.get(id)?.())?.content ?? '',
    },
  });
}

async function answer(question: Extract<Question, { type: 'query' }>): Promise<void> {
  const { number, query, exact } = question;
  newest = number;
  const engine = await starting;
  if (!engine || number !== newest) return;
  const { plan, total, results } = await engine.answer(query, { exact });
  if (number !== newest) return;
  reply({ type: 'answer', number, total, plan, results });
  for (const [row, result] of results.entries()) {
    if (number !== newest) return;
    reply({ type: 'excerpt', number, row, pieces: await engine.excerpt(result) });
  }
}

const say = (error: unknown) =>
  reply({ type: 'trouble', reason: error instanceof Error ? error.message : String(error) });

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.type === 'query') answer(data).catch(say);
  else {
    starting = start(data);
    starting.catch(say);
  }
});
