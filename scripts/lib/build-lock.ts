import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const lookAgainMs = 200;

/**
 * Runs one build at a time: two would write the same caches and swap the same folder. A lock that a stopped process
 * left behind counts for nothing.
 */
export async function withBuildLock<T>(
  cache: string,
  say: (text: string) => void,
  build: () => Promise<T>,
): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'build.lock');
  for (let isSaid = false; !take(lock); isSaid = true) {
    if (!isSaid) say('Another build is running; this one starts after it.\n');
    await wait(lookAgainMs);
  }
  try {
    return await build();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isRunning(holderOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

/** `undefined` while the holder is between making the file and writing its number. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number | undefined): boolean {
  try {
    return pid === undefined || process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
