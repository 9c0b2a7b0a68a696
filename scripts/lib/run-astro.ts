import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BuildNews } from '../../src/reading/build-news.ts';

interface Run {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the integration tells while it builds. */
  readonly onNews?: (news: BuildNews) => void;
}

/** Runs Astro's own command in a process of its own, and answers its exit code. Ctrl-C reaches it too. */
export function runAstro(args: readonly string[], { cwd, env, onNews }: Run): Promise<number> {
  const command = join(cwd, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (news: BuildNews) => onNews?.(news));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
