import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../check.ts';

const fixtures = new URL('../../src/testing/fixtures/content', import.meta.url).pathname;
export const draft = 'content/postmortems/2026-05-30-report-generation.mdx';

export const today = '2026-06-01';

/** A temporary project with the example archive, in which tests run `npm run check`, or another command. */
export function trialProject(folder = fixtures) {
  const cwd = mkdtempSync(join(tmpdir(), 'tollgate-check-'));
  cpSync(folder, join(cwd, 'content'), { recursive: true });
  const written = { stdout: '', stderr: '' };
  const env = { TOLLGATE_TODAY: today, TOLLGATE_CACHE: join(cwd, '.cache') };
  const io = {
    stdout: (text: string) => {
      written.stdout += text;
    },
    stderr: (text: string) => {
      written.stderr += text;
    },
    cwd,
    env,
  };
  const runAs = async (command: typeof main, ...args: readonly string[]) => {
    Object.assign(written, { stdout: '', stderr: '' });
    const code = await command(args, io);
    return { code, ...written };
  };
  return {
    cwd,
    io,
    remove: () => rmSync(cwd, { recursive: true, force: true }),
    textOf: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    bytesOf: (path: string) => readFileSync(join(cwd, path)),
    write: (path: string, text: string | Uint8Array) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    },
    run: (...args: readonly string[]) => runAs(main, ...args),
    runAs,
  };
}
