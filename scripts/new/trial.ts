import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/checking/check.ts';
import { readContent } from '../../src/reading/read-content.ts';
import * as trial from '../check/trial.ts';
import { main } from '../new.ts';
import type { Asker } from './ask.ts';

/** A temporary project with the example archive, in which tests run `npm run new`. */
export function trialProject() {
  const project = trial.trialProject();
  const { cwd, runAs } = project;
  return {
    ...project,
    allFiles: () => readdirSync(cwd, { recursive: true }).map(String).sort(),
    /** Errors and warnings of the whole archive. */
    findings: () =>
      check(readContent(join(cwd, 'content')), { today: trial.today, nowMs: Date.UTC(2026, 5, 1, 23) })
        .findings.filter(({ level }) => level === 'error' || level === 'warning')
        .map(({ rule, place, message }) => `${rule} ${place.file} ${message}`),
    /** `answers` are given one after the other when it asks; without them nobody can be asked. */
    run: async (
      line: readonly string[],
      { answers, stdin = '' }: { answers?: readonly string[]; stdin?: string } = {},
    ) => {
      const asked: string[] = [];
      const asker: Asker = {
        question: async ({ ask }) => answers?.[asked.push(ask) - 1],
        isSure: async () => true,
      };
      const surroundings = { asker: answers && asker, stdin: async () => stdin, nowMs: 0 };
      const result = await runAs((args, io) => main(args, io, surroundings), ...line);
      return { ...result, path: result.stdout.trim(), asked };
    },
  };
}
