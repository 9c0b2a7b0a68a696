import { listenForShortcut } from './keys.client.ts';
import { part } from './parts.client.ts';
import { warmUp } from './warm-up.client.ts';
import { type WorkerLine, workerLine } from './worker-line.client.ts';

/** The box of the home page: what searches is fetched once the page is there, or when someone comes to search. */
const form = part<HTMLFormElement>('compact');
const input = part<HTMLInputElement>('input', form);

let isBegun = false;
let line: WorkerLine | undefined;
async function begin(): Promise<void> {
  if (isBegun) return;
  isBegun = true;
  const { base = '/', version = '' } = form.dataset;
  line ??= workerLine({ base, version });
  line.warm();
  try {
    const { startCompactBox } = await import('./compact-box.client.ts');
    startCompactBox(form, input, line);
  } catch {
    // The line was down, or the page is left: without it the box leads to the search page.
    isBegun = false;
  }
}

warmUp(input, begin);
// A moment earlier: on its way to the box, or a finger on it.
form.addEventListener('pointerenter', begin);
listenForShortcut(input);
