import { expect, test } from 'vitest';
import { unknownWriteUp } from './unknown-write-up.ts';

const entries = [{ id: '2026-03-03-locked-table' }, { id: '2025-01-15-cron-star' }];

test.each([
  ['2025-01-15-cron-start', 'There is no write-up `2025-01-15-cron-start`. The nearest is `2025-01-15-cron-star`.'],
  [
    'checkout',
    'There is no write-up `checkout`. An id is the name of a file without .mdx, such as `2026-03-03-locked-table`.',
  ],
  [
    'content/postmortems/2025-01-15-cron-star.mdx',
    'There is no write-up `content/postmortems/2025-01-15-cron-star.mdx`. The nearest is `2025-01-15-cron-star`.',
  ],
  [
    'postmortems/2025-01-15-cron-star/',
    'There is no write-up `postmortems/2025-01-15-cron-star/`. The nearest is `2025-01-15-cron-star`.',
  ],
])('%s', (id, sentence) => {
  expect(unknownWriteUp(id, { entries })).toBe(sentence);
});

test('an empty archive has no id to show', () => {
  expect(unknownWriteUp('checkout', { entries: [] })).toBe('There is no write-up `checkout`.');
});

test('a write-up that is left out because of its errors is not said to be missing', () => {
  const file = { path: 'content/postmortems/2025-01-16-half.mdx', findings: [], sourceLines: [] };
  const refused = [{ ...file, address: 'fr/postmortems/2025-01-16-half/' }];
  expect(unknownWriteUp('2025-01-16-half', { entries, refused })).toBe(
    '`2025-01-16-half` has errors; `npm run check` says which.',
  );
});
