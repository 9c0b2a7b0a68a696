import { expect, test } from 'vitest';
import { checkAcross } from '../checking/check-across.ts';
import { checkFile } from '../checking/check-file.ts';
import { createRecall } from '../checking/recall.ts';
import { defaults } from '../checking/settled.ts';
import { clock, draft, filesOf, mini } from '../testing/example-archive.ts';
import { checkIn, textOf } from './result-text.ts';

const lists = `tollgates: [uat, { gate: code-review, outcome: caught }]
followUps: [Warm the cache]
timeline: [Alert fired]
contributingFactors: [3]
symptoms: [500]
mitigation: { options: [wait], decidedBy: [{}] }
recurrenceOf: [x]
lintAllow: [human-error]
comms: [~]
evidence: [[]]
services: [{}]`;

test('a verdict that was kept says the same, whatever is refused in a list', () => {
  const files = filesOf({ [draft]: mini(lists) });
  const checks = files.map((file) => checkIn(textOf({ check: checkFile(file) }).check));
  const kept = checkAcross(files, checks, clock, createRecall(defaults));
  expect(kept.crashes).toEqual([]);
  const fresh = checkAcross(files, files.map(checkFile), clock, createRecall(defaults));
  expect(kept.findings).toEqual(fresh.findings);
});
