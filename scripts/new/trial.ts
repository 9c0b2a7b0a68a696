import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/checking/check.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { main } from '../new.ts';
import type { Asker } from './ask.ts';

const fixtures = new URL('../../src/testing/fixtures/content', import.meta.url).pathname;
const today = '2026-06-01';

/** A temporary project with the example archive, in which tests run `npm run new`. */
export function trialProject() {
  const cwd = mkdtempSync(join(tmpdir(), 'tollgate-new-'));
  cpSync(fixtures, join(cwd, 'content'), { recursive: true });
  return {
    cwd,
    remove: () => rmSync(cwd, { recursive: true, force: true }),
    textOf: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    allFiles: () => readdirSync(cwd, { recursive: true }).map(String).sort(),
    /** Errors and warnings of the whole archive. */
    findings: () =>
      check(readContent(join(cwd, 'content')), { today, nowMs: Date.UTC(2026, 5, 1, 23) })
        .findings.filter(({ level }) => level === 'error' || level === 'warning')
        .map(({ rule, place, message }) => `${rule} ${place.file} ${message}`),
    /** `answers` are given one after the other when it asks; without them nobody can be asked. */
    run: async (
      line: readonly string[],
      { answers, stdin = '' }: { answers?: readonly string[]; stdin?: string } = {},
    ) => {
      const written = { stdout: '', stderr: '' };
      const asked: string[] = [];
      const asker: Asker = {
        question: async ({ ask }) => answers?.[asked.push(ask) - 1],
        isSure: async () => true,
      };
      const io = {
        stdout: (text: string) => {
          written.stdout += text;
        },
        stderr: (text: string) => {
          written.stderr += text;
        },
        cwd,
        env: { TOLLGATE_TODAY: today },
      };
      const code = await main(line, io, { asker: answers && asker, stdin: async () => stdin, nowMs: 0 });
      return { code, path: written.stdout.trim(), ...written, asked };
    },
  };
}
