import { expect, test } from 'vitest';
import { isLog, stripNoise } from './noise.ts';

const held = new Set(['0x80070005', 'e8d4a51']);
const kept = (text: string) =>
  stripNoise(text, (written) => held.has(written))
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['2026-03-03T14:04:11.031Z Lock wait', 'Lock wait'],
  ['14:04:11,031 Lock wait', 'Lock wait'],
  ['[12345.678] oom-killer', 'oom-killer'],
  ['[31;1mERROR[0m maxmemory', 'ERROR maxmemory'],
  ['job 9deb5a9a-d55a-47fc-845f-a7fe3ebdb673 died', 'job died'],
  ['#<Job:0x00007f8a>', '#<Job: >'],
  ['at com.ferry.Report(Manifest.java:118)', 'at com.ferry.Report(Manifest.java )'],
  ['dial 10.0.0.7:6379: refused', 'dial : refused'],
  ['goroutine 48 [running]: main', ': main'],
  ['parse error line 12', 'parse error'],
  ['commit 5bd9d8ca broke it', 'commit broke it'],
])('%s keeps %s', (text, rest) => {
  expect(kept(text)).toBe(rest);
});

test.each(['0x80070005 on save', 'since commit e8d4a51'])('%s keeps the code that the archive holds', (text) => {
  expect(kept(text)).toBe(text);
});

test.each(['0xc0000005', '10.0.0.7', '9deb5a9a-d55a-47fc-845f-a7fe3ebdb673', '2026-03-03'])(
  '%s alone is what is asked for',
  (text) => {
    expect(kept(text)).toBe(text);
  },
);

test('words of hex letters alone stay', () => {
  expect(kept('the defaced facade')).toBe('the defaced facade');
});

test('a long line with a log mark is a log, a question is not', () => {
  expect(isLog('ERROR 14:04 Lock wait timeout exceeded; try restarting')).toBe(true);
  expect(isLog('{"level":"error","msg":"READONLY","trace":"4bf92f35"}')).toBe(true);
  expect(isLog('why does the booking page say that nothing can be saved')).toBe(false);
  expect(isLog('redis flushed')).toBe(false);
});
