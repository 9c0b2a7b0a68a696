import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BuildNews } from '../../src/reading/build-news.ts';
import type { AstroEnd } from './astro-errors.ts';

interface Run {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the integration tells while it builds. */
  readonly onNews?: (news: BuildNews) => void;
  /** Whether what it writes to stderr is kept for the answer; else it goes through. */
  readonly keepsErrors?: boolean;
}

/** Half of Node's own limit for young objects: a tenth less memory in all for a large archive, at the same speed. */
const flags = ['--max-semi-space-size=16'];
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs Astro's own command in a process of its own, and answers how it ended. Whatever ends this process ends it first. */
export function runAstro(args: readonly string[], { cwd, env, onNews, keepsErrors = false }: Run): Promise<AstroEnd> {
  const command = join(cwd, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [...flags, command, ...args], {
    cwd,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['inherit', 'inherit', keepsErrors ? 'pipe' : 'inherit', 'ipc'],
  });
  child.on('message', (news: BuildNews) => onNews?.(news));
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const end = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, end);
  return new Promise<AstroEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, errors }));
  }).finally(() => {
    for (const signal of signals) process.off(signal, end);
  });
}
