import { expect, test } from 'vitest';
import { unknownWriteUp } from './unknown-write-up.ts';

const entries = [{ id: '2026-03-03-locked-table' }, { id: '2025-01-15-cron-star' }];

test.each([
  ['2025-01-15-cron-start', 'There is no write-up `2025-01-15-cron-start`. The nearest is `2025-01-15-cron-star`.'],
  [
    'checkout',
    'There is no write-up `checkout`. An id is the name of a file without .mdx, such as `2026-03-03-locked-table`.',
  ],
])('%s', (id, sentence) => {
  expect(unknownWriteUp(id, entries)).toBe(sentence);
});

test('an empty archive has no id to show', () => {
  expect(unknownWriteUp('checkout', [])).toBe('There is no write-up `checkout`.');
});
