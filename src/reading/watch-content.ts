/** The part of a file watcher that is used here. */
interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown;
}

const quietMs = 50;

/**
 * Calls `react` once the files have been quiet for a moment; an editor's save is often several events.
 * Never twice at the same time: what changes meanwhile leads to one more call afterwards.
 */
export function whenQuiet(watcher: Watcher, isOurs: (path: string) => boolean, react: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const run = () => {
    running = (running ?? Promise.resolve()).then(react).catch((error: unknown) => {
      process.stderr.write(`Reading the changed files stopped: ${String(error)}\n`);
    });
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (!isOurs(path)) return;
      clearTimeout(timer);
      timer = setTimeout(run, quietMs);
    });
  }
}
