import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const lookAgainMs = 200;

/**
 * Runs one at a time of what writes the build’s caches: two builds would swap the same folder too. A lock that a stopped process
 * left behind counts for nothing.
 */
export async function withBuildLock<T>(cache: string, say: (text: string) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'build.lock');
  for (let isSaid = false; !take(lock); isSaid = true) {
    if (!isSaid) say(`A build is running, says ${lock}; this goes on once it has ended.\n`);
    await wait(lookAgainMs);
  }
  try {
    return await work();
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
    if (isRunning(holderOf(lock))) return false;
    rmSync(lock, { force: true });
    return take(lock);
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
