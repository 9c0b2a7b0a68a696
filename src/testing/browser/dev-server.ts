import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface DevServer {
  /** The copied content folder, for tests that change it. */
  readonly content: string;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly type: string; readonly text: string }>;
  /** Asks again until the page holds a text; fails with what it held last. */
  readonly shows: (path: string, text: string) => Promise<void>;
  /** What stands in its terminal. */
  readonly said: () => string;
  readonly isUp: () => boolean;
  readonly stop: () => Promise<void>;
}

/** A busy machine takes its time; a server that ends is noticed at once. */
const patienceMs = 100_000;

/** Starts `npm run dev` on a copy of an archive, at a free port. */
export async function startDev(archive: string): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-dev-'));
  const content = join(folder, 'content');
  cpSync(archive, content, { recursive: true });
  const port = await freePort();
  // The variables of the test runner would tell Astro to watch nothing.
  const { PATH, HOME, SystemRoot } = process.env;
  const own = { PORT: String(port), TOLLGATE_CONTENT: content, TOLLGATE_CACHE: join(folder, 'cache') };
  const env = { PATH, HOME, SystemRoot, ...own };
  const child = spawn(process.execPath, ['scripts/dev.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const isUp = () => child.exitCode === null && child.signalCode === null;

  const get = async (path: string) => {
    // It takes the next port where another program has taken this one meanwhile.
    const [origin = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    const response = await fetch(origin + path);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };
  const shows = async (path: string, text: string) => {
    const end = Date.now() + patienceMs;
    let last = '';
    while (isUp() && Date.now() < end) {
      last = await get(path).then(
        (answer) => answer.text,
        (error: unknown) => String(error),
      );
      if (last.includes(text)) return;
      await wait(100);
    }
    throw new Error(
      `${path} does not show \`${text}\`, but:\n${last.slice(0, 2000)}\nThe server said:\n${said.slice(-2000)}`,
    );
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { content, get, shows, said: () => said, isUp, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
