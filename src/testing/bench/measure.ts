import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Largest memory of the process and all it started, at one moment; 0 where the system does not say. */
  readonly peakMB: number;
}

/** One look takes about 8 ms on a core that the program may need. */
const lookEveryMs = 200;

interface Task {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs a Node program to its end. Throws, with what it printed, when it does not succeed. */
export async function measure({ args, cwd, env }: Task): Promise<Measured> {
  const startMs = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      printed = `${printed}${text.toString()}`.slice(-4000);
    });
  }
  let peakKB = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) peakKB = Math.max(peakKB, treeKB(child.pid));
  }, lookEveryMs);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`\`node ${args.join(' ')}\` ended with ${code}:\n${printed}`);
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - startMs) / 1000, peakMB: Math.round(peakKB / 1024) };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly kB: number;
}

function treeKB(root: number): number {
  const processes = existsSync('/proc/self/stat') ? processesOfLinux() : processesOfPs();
  const tree = new Set([root]);
  // Parents come before children in neither list, so the tree grows until it stays.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const read = existsSync('/proc/self/smaps_rollup') ? proportionalKB : undefined;
  return processes
    .filter(({ pid }) => tree.has(pid))
    .reduce((sum, process) => sum + (read?.(process.pid) ?? process.kB), 0);
}

function processesOfLinux(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = textOf(`/proc/${name}/stat`);
      const [, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent), kB: 0 }];
    });
}

/** Memory shared by several processes counts once in all. */
function proportionalKB(pid: number): number {
  const [, kB] = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`) ?? '') ?? [];
  return Number(kB ?? 0);
}

function processesOfPs(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, kB] = line.trim().split(/\s+/).map(Number);
    return pid && parent !== undefined && kB !== undefined ? [{ pid, parent, kB }] : [];
  });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
