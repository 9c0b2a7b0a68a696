import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveWith, type Change, clock, draft, mini, paths } from '../testing/example-archive.ts';
import { type CheckResult, checkAcross, checkFile, type FileCheck } from './check.ts';
import { createRecall } from './recall.ts';
import { defaults } from './settled.ts';

/** What somebody does between two checks, one file at a time. */
const edits: Readonly<Record<string, readonly Change[]>> = {
  [draft]: [
    mini('severity: Sev2'),
    mini('', 'A human error by mara@example.org.'),
    mini('timeZone: UTC\ntimes: { discovered: 2026-06-01 10:00 }'),
    mini('recurrenceOf: [2026-03-03-locked-table]', '[link](../2026-03-03-locked-table/#nowhere)'),
    null,
  ],
  [paths.A]: [(text) => text.replace('status: published', 'status: draft'), null],
  [paths.archive]: [(text) => `${text}wording: { levels: { human-error: off } }\n`, null],
  [paths.catalog]: [(text) => text.replaceAll('data-platform', 'data'), null],
};

const anEdit = fc
  .constantFrom(...Object.keys(edits))
  .chain((path) => fc.tuple(fc.constant(path), fc.constantFrom(undefined, ...(edits[path] ?? []))));
const aTime = fc.record({
  today: fc.constantFrom('2026-06-01', '2026-06-02'),
  nowMs: fc.constantFrom(-12, 0, 9, 11).map((hours) => clock.nowMs + hours * 3_600_000),
});

const told = ({ findings, todo, crashes, writeUps }: CheckResult) =>
  JSON.stringify({ findings, todo, crashes, clean: writeUps.map(({ path, isClean, day }) => [path, isClean, day]) });

test('AC-272 after any edits, on any day, the findings are those of a check that remembers nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anEdit, aTime), { minLength: 2, maxLength: 6 }), (steps) => {
      const recall = createRecall(defaults);
      const kept = new Map<string, FileCheck>();
      const changes: Record<string, Change> = {};
      for (const [[path, change], time] of steps) {
        if (change === undefined) delete changes[path];
        else changes[path] = change;
        const files = archiveWith(changes);
        const checks = files.map((file) => {
          const key = `${file.path}\n${new TextDecoder().decode(file.bytes)}`;
          const check = kept.get(key) ?? checkFile(file);
          kept.set(key, check);
          return check;
        });
        expect(told(checkAcross(files, checks, time, recall))).toBe(
          told(checkAcross(files, checks, time, createRecall(defaults))),
        );
      }
    }),
    { numRuns: 15 },
  );
});

test('a time in the future is found until it has come, and again when the clock is set back', () => {
  const files = archiveWith({ [draft]: mini('timeZone: UTC\ntimes: { discovered: 2026-06-01 10:00 }') });
  const checks = files.map(checkFile);
  const recall = createRecall(defaults);
  const isFound = (hours: number) =>
    checkAcross(files, checks, { ...clock, nowMs: clock.nowMs + hours * 3_600_000 }, recall).findings.some(
      ({ rule }) => rule === 'T02',
    );
  expect([9, 11, 12, 8, 11].map(isFound)).toEqual([true, false, false, true, false]);
});
