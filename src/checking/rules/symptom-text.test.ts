import { expect, test } from 'vitest';
import { varyingPart } from './symptom-text.ts';

test.each([
  ['2026-03-03 14:05:12 ERROR lock', '2026-03-03 14:05:12'],
  ['job 3f2504e0-4f89-11d3-9a0c-0305e82c3301 timed out', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['undefined method for #<Job:0x00007f>', '0x00007f'],
  ['[14:05:12] lock wait', '14:05:12'],
  ['order 100482217 twice', '100482217'],
])('%s holds a part that differs each time', (symptom, part) => expect(varyingPart(symptom)).toBe(part));

test.each(['ActiveRecord::LockWaitTimeout', 'HTTP 503 from :8080', 'ORA-00054: resource busy', 'version 10.4.1'])(
  '%s stays the same',
  (symptom) => expect(varyingPart(symptom)).toBeUndefined(),
);
