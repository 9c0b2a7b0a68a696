import { createEngine, type Engine } from '../query/engine.ts';
import type { Counts } from '../query/facets.ts';
import { joinArchives } from '../query/join-archives.ts';
import { passageOf } from '../query/passage.ts';
import type { Answer, Question, Result } from '../query/question.ts';
import { pagefindScript } from '../query/search-manifest.ts';
import type { FromWorker, ToWorker } from './messages.client.ts';
import { openNeighbours } from './neighbours.client.ts';
import { beginArchive, type OpenArchive } from './open-archive.client.ts';

type Start = Extract<ToWorker, { type: 'start' }>;
type Asked = Extract<ToWorker, { type: 'ask' }>;

interface Running extends Engine, Pick<OpenArchive, 'warm' | 'textOf'> {
  /** Other archives that did not answer. */
  readonly missing: readonly string[];
}

interface Begun {
  /** Loads Pagefind, whether the data files are here or not. */
  readonly warm: () => void;
  /** The archive whose page this is. */
  readonly own: Promise<Running>;
  /** The same with the others that archive.yaml names, once they have answered or have had their time. */
  readonly all: Promise<Running>;
}

/** What the page shows of the newest question. */
interface Shown {
  readonly question: Question;
  readonly results: readonly Result[];
  readonly by: Running;
}

const reply = (message: FromWorker) => postMessage(message);
let start: Start | undefined;
let begun: Begun | undefined;
let newest = 0;
let shown: Shown | undefined;

function begin({ base, version, language, name, archives }: Start): Begun {
  const script = base + pagefindScript;
  const { warm, archive: opening } = beginArchive(base, version, script);
  const own = opening.then(
    (archive): Running => ({
      ...archive,
      ...createEngine({ ...archive, language }),
      missing: [],
    }),
  );
  own.catch(() => undefined);
  if (archives.length === 0) return { warm, own, all: own };
  const others = openNeighbours(archives, script);
  const all = opening.then(async (archive): Promise<Running> => {
    const { open, missing } = await others;
    if (open.length === 0) return { ...(await own), missing };
    const members = [{ ...archive, name }, ...open];
    const { files, search, place } = joinArchives(members);
    return {
      ...createEngine({ files, search, language }),
      warm: () => {
        for (const { warm } of members) warm();
      },
      textOf: async (row) => {
        const { member, row: rowThere } = place(row);
        return await (members[member] ?? archive).textOf(rowThere);
      },
      missing,
    };
  });
  all.catch(() => undefined);
  return { warm, own, all };
}

async function answer(asked: Asked): Promise<void> {
  newest = asked.number;
  if (!start) return;
  begun ??= begin(start);
  const { warm, own, all } = begun;
  if (asked.question.query !== '') warm();
  const isJoined = own === all || (await isSettled(all));
  if (!isJoined) await answerBy(await own, asked, false);
  await answerBy(await all, asked, true);
}

/** Whether a promise is kept or broken already. */
const isSettled = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false));
    }),
  ]);

/** `isLast`: no better answer to the same question follows. */
async function answerBy(by: Running, { number, question }: Asked, isLast: boolean) {
  if (number !== newest) return;
  if (question.query !== '') by.warm();
  const send = (answered: Answer) => {
    if (number !== newest) return;
    shown = { question, results: answered.results, by };
    const answer = isLast ? answered : { ...answered, isWhole: false };
    reply({ type: 'answer', number, answer, missing: by.missing });
  };
  send(await by.ask(question, send));
}

async function quote({ number, index }: Extract<ToWorker, { type: 'quote' }>): Promise<void> {
  const result = shown?.results[index];
  if (number !== newest || !shown || !result) return;
  const passage = passageOf(await shown.by.textOf(result.textRow), result.words, shown.question.query);
  if (number === newest && result === shown.results[index]) reply({ type: 'passage', number, index, passage });
}

async function count({ number }: Extract<ToWorker, { type: 'count' }>): Promise<void> {
  if (number !== newest || !shown) return;
  tellCounts(number, await shown.by.count(shown.question));
}

/** None where they cannot be counted: what was found stays of use without. */
function tellCounts(number: number, counts: Counts): void {
  if (number === newest) reply({ type: 'counts', number, counts });
}

/** The next question begins anew, so that a line that was down for a moment costs one answer. */
function tell(number: number, error: unknown): void {
  begun = undefined;
  reply({ type: 'trouble', number, reason: error instanceof Error ? error.message : String(error) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'ask') answer(data).catch((error: unknown) => tell(data.number, error));
  // A text that does not arrive keeps nobody from the result.
  else if (data.type === 'quote') quote(data).catch(() => undefined);
  else if (data.type === 'count') count(data).catch(() => tellCounts(data.number, {}));
  else if (data.type === 'warm') begun?.warm();
  else {
    start = data;
    begun = begin(data);
  }
});
