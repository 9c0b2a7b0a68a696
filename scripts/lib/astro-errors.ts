import type { CommandIo } from './command.ts';
import { diskFull, refusalText, tooManyFiles } from './failure.ts';

/** How Astro ended, and what it wrote on the way. */
export interface AstroEnd {
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
  /** Its stderr, where that is collected. */
  readonly errors: string;
}

const known: readonly (readonly [RegExp, string])[] = [
  [
    /heap out of memory/,
    'The build needs more memory than Node takes. `NODE_OPTIONS=--max-old-space-size=4096 npm run build` gives it more.',
  ],
  [/ENOSPC/, diskFull('The disk')],
  [/EMFILE/, tooManyFiles],
];

const otherwise = 'This comes from the code of the site, not from a write-up. `DEBUG=1 npm run build` shows the stack.';

/** What is said of a build that broke, findings apart: the fact with its place, and the next step. No stack without `DEBUG`. */
export function astroFailure({ errors, signal }: AstroEnd, { env, cwd }: Pick<CommandIo, 'env' | 'cwd'>): string {
  const refused = env['DEBUG'] ? undefined : refusalIn(errors, { env, cwd });
  if (refused !== undefined) return refused;
  const next = known.find(([pattern]) => pattern.test(errors))?.[1] ?? (signal ? endedBy(signal) : otherwise);
  if (env['DEBUG']) return `${errors.trimEnd()}\n\n${next}`;
  const fact = signal ? '' : withoutStack(errors).replaceAll(`${cwd}/`, '').trim();
  return fact === '' ? next : `${fact}\n\n${next}`;
}

/** `EACCES: permission denied, open '/site/.astro/types.d.ts'`, as Node writes it into a message. */
function refusalIn(errors: string, io: Pick<CommandIo, 'env' | 'cwd'>): string | undefined {
  const [, code = '', syscall = '', path] = /\b(E[A-Z]{3,}): [^\n,]+, (\w+) '([^'\n]+)'/.exec(errors) ?? [];
  return path === undefined ? undefined : refusalText({ code, syscall, path }, io);
}

const endedBy = (signal: string) =>
  `The system ended the build (${signal}), which it does when memory runs out. With more of it, run it again.`;

/** Without the lines that lead through code; where nothing else says a place, the first of them stays. */
function withoutStack(errors: string): string {
  return errors.replace(/^ *Stack trace:\n((?: +at .*\n?)*)/gm, (_, frames: string) =>
    /^ *Location:/m.test(errors) ? '' : `${frames.split('\n', 1)[0]}\n`,
  );
}
