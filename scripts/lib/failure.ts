import { relative } from 'node:path';
import { placesOf } from '../../src/reading/places.ts';
import type { CommandIo } from './command.ts';

/** Said in the same words of a refusal that names no file. */
export const diskFull = (name: string) => `${name} is full. Free some space, then run it again.`;
export const tooManyFiles = 'The system lets no more files be open at once. `ulimit -n 4096` lets more.';

/** What the disk refuses, by the system's code: the fact, and the next step where there is one. */
const refusals: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => diskFull(`The disk of ${path}`),
  EDQUOT: (path) => `The quota of the disk of ${path} is used up. Free some space, then run it again.`,
  EROFS: (path) => `The disk of ${path} is read-only.`,
  EACCES: (path) => `${path} is not open to the user who runs this.`,
  EPERM: (path) => `${path} is not open to the user who runs this.`,
  EEXIST: (path) => `${path} is a file, and a folder is to stand there.`,
  ENOTDIR: (path) => `A file is in the way of ${path}; above it only folders can stand.`,
  EISDIR: (path) => `${path} is a folder, and a file is to stand there.`,
  EBUSY: (path) => `${path} is in use, or it is a mount.`,
  EMFILE: () => tooManyFiles,
};

type Refusal = Pick<NodeJS.ErrnoException, 'code' | 'syscall' | 'path'> & { readonly dest?: string };

/**
 * What is said of an error that ended a command: a refusal of the disk as a sentence with the next step, anything else
 * by its own message. With `DEBUG` set, the stack stands below.
 */
export function failureText(error: unknown, io: Pick<CommandIo, 'env' | 'cwd'>): string {
  if (!(error instanceof Error)) return String(error);
  const ofSystem: NodeJS.ErrnoException = error;
  const text = refusalText(ofSystem, io) ?? error.message;
  return io.env['DEBUG'] && error.stack ? `${text}\n${error.stack}` : text;
}

/** What the disk has refused, as a sentence with the next step; `undefined` for any other error. */
export function refusalText(error: Refusal, io: Pick<CommandIo, 'env' | 'cwd'>): string | undefined {
  const { code = '', syscall } = error;
  // What a rename is refused for is that which stands in its place.
  const path = code === 'EISDIR' ? (error.dest ?? error.path) : error.path;
  if (path === undefined) return undefined;
  const file = path.replace(/\.(?:next|\d+\.new)$/, '');
  const [variable, folder] = movable(file, io) ?? [];
  const name = `\`${relative(io.cwd, folder ?? file) || '.'}\``;
  // On a read-only disk Node says that the folder above is missing.
  const fact =
    code === 'ENOENT' && syscall === 'mkdir'
      ? `${name} cannot be made: the folder above it takes nothing new.`
      : Object.hasOwn(refusals, code) && refusals[code]?.(name);
  return fact && variable ? `${fact} ${variable} names another folder.` : fact || undefined;
}

/** The folder of what is made that a file belongs to, and the variable that moves it. */
function movable(file: string, { env, cwd }: Pick<CommandIo, 'env' | 'cwd'>): readonly [string, string] | undefined {
  const { out, cache } = placesOf(env, cwd);
  const isPartOf = (folder: string) =>
    file === folder || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`);
  if (isPartOf(cache)) return ['TOLLGATE_CACHE', cache];
  return isPartOf(out) ? ['TOLLGATE_OUT', out] : undefined;
}
