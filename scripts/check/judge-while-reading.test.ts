import { expect, test, vi } from 'vitest';
import { checkAcross, checkFile } from '../../src/checking/check.ts';
import * as rules from '../../src/checking/recall.ts';
import { defaults } from '../../src/checking/settled.ts';
import { archiveWith, clock, draft, mini, paths } from '../../src/testing/example-archive.ts';
import { judgeWhileReading } from './judge-while-reading.ts';

const files = archiveWith({ [draft]: mini('severity: Sev2', 'A human error by mara@example.org.') });
const checks = files.map(checkFile);

test('in whatever order files are read, the findings are those of a check that waits for all', async () => {
  const order = [...files.entries()].sort(([, a], [, b]) => (a.path < b.path ? 1 : -1));
  const early = judgeWhileReading(Promise.resolve(rules), () => clock);
  for (const [index, file] of order) {
    const check = checks[index];
    if (check) early.take(file, check);
    await Promise.resolve();
  }
  await vi.waitFor(() => expect(early.recall()).toBeDefined());
  const recall = early.recall() ?? rules.createRecall(defaults);
  expect(checkAcross(files, checks, clock, recall).findings).toEqual(
    checkAcross(files, checks, clock, rules.createRecall(defaults)).findings,
  );
});

test('without both settings files, or with a day that is none, it leaves all to the end', async () => {
  const withoutCatalog = judgeWhileReading(Promise.resolve(rules), () => clock);
  const without = judgeWhileReading(Promise.resolve(rules), () => {
    throw new Error('`--today 2026-02-31` is no day.');
  });
  for (const [index, file] of files.entries()) {
    const check = checks[index];
    if (!check) continue;
    if (file.path !== paths.catalog) withoutCatalog.take(file, check);
    without.take(file, check);
    await Promise.resolve();
  }
  expect(withoutCatalog.recall()).toBeUndefined();
  expect(without.recall()).toBeUndefined();
});
