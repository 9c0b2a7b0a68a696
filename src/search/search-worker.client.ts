import { load, loadArchiveFiles } from './archive-files.client.ts';
import type { FromWorker, ToWorker } from './messages.client.ts';
import { startPagefind } from './pagefind.client.ts';
import { type ArchiveFiles, type Ask, createEngine, type SearchIndex } from './query/engine.ts';
import { type Fragment, fragmentFile, readFragment } from './query/fragment.ts';
import { passageOf } from './query/passage.ts';
import type { Answer, Result } from './query/question.ts';

type Start = Extract<ToWorker, { type: 'start' }>;
type Asked = Extract<ToWorker, { type: 'ask' }>;

interface Running {
  readonly ask: Ask;
  readonly textOf: (row: number) => Promise<Fragment>;
}

const reply = (message: FromWorker) => postMessage(message);
let start: Start | undefined;
let running: Promise<Running> | undefined;
let pagefind: Promise<SearchIndex> | undefined;
let newest = 0;
/** What the page shows of the newest question. */
let shown: { readonly query: string; readonly results: readonly Result[] } = { query: '', results: [] };

function fragmentReader({ base }: Start, { ids }: ArchiveFiles) {
  const read = new Map<number, Promise<Fragment>>();
  return (row: number): Promise<Fragment> => {
    const reading =
      read.get(row) ??
      load(base + fragmentFile(ids[row] ?? '')).then(async (response) =>
        readFragment(new Uint8Array(await response.arrayBuffer())),
      );
    read.set(row, reading);
    return reading;
  };
}

/** Narrowing and sorting go without Pagefind, so it is loaded once words are searched, or about to be. */
function warmPagefind({ base }: Start): Promise<SearchIndex> {
  pagefind ??= startPagefind(base);
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

async function run(given: Start): Promise<Running> {
  const { base, version, language } = given;
  const files = await loadArchiveFiles(base, version);
  const ask = createEngine({ files, language, search: async (words) => (await warmPagefind(given))(words) });
  return { ask, textOf: fragmentReader(given, files) };
}

async function answer({ number, question }: Asked): Promise<void> {
  newest = number;
  if (!start) return;
  if (question.query !== '') warmPagefind(start).catch(() => undefined);
  running ??= run(start);
  const { ask } = await running;
  if (number !== newest) return;
  const send = (answered: Answer) => {
    if (number !== newest) return;
    shown = { query: question.query, results: answered.results };
    reply({ type: 'answer', number, answer: answered });
  };
  send(await ask(question, send));
}

async function quote({ number, index }: Extract<ToWorker, { type: 'quote' }>): Promise<void> {
  const result = shown.results[index];
  if (number !== newest || !result || !running) return;
  const { textOf } = await running;
  const passage = passageOf(await textOf(result.textRow), result.words, shown.query);
  if (number === newest && result === shown.results[index]) reply({ type: 'passage', number, index, passage });
}

/** The next question begins anew, so that a line that was down for a moment costs one answer. */
function tell(number: number, error: unknown): void {
  running = undefined;
  reply({ type: 'trouble', number, reason: error instanceof Error ? error.message : String(error) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'ask') answer(data).catch((error: unknown) => tell(data.number, error));
  else if (data.type === 'quote') quote(data).catch((error: unknown) => tell(data.number, error));
  else if (data.type === 'warm') {
    if (start) warmPagefind(start).catch(() => undefined);
  } else {
    start = data;
    running = run(data);
    running.catch(() => undefined);
  }
});
