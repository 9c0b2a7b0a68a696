import { describe, expect, test } from 'vitest';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { PostmortemInput } from '../../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { similarEntries } from './similar-entries.ts';

const bodies: Readonly<Record<string, string>> = {
  'first-lock': 'Every worker waited for a lock on the bookings table until the connection pool was empty.',
  'second-lock': 'The migration held a lock on the sailings table; the connection pool ran dry.',
  certificate: 'An intermediate certificate expired overnight.',
};
const writeUp = (id: string, fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ title: id.replaceAll('-', ' '), status: 'published', ...fields }, { id });
const missed = { gate: 'code-review', outcome: 'missed' } as const;

function similarOf(id: string, ...entries: readonly PostmortemEntry[]) {
  return similarEntries(archiveOf(...entries), (key) => bodies[key] ?? '').get(id) ?? [];
}

describe('similar write-ups', () => {
  test('are shown with the service, the gate and the words that both have', () => {
    const found = similarOf(
      'first-lock',
      writeUp('first-lock', { services: ['bookings'], tollgates: [missed] }),
      writeUp('second-lock', { services: ['bookings'], tollgates: [missed] }),
      writeUp('certificate'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ services: ['bookings'], gates: ['code-review'] });
    expect(found[0]?.entry.id).toBe('second-lock');
    expect(found[0]?.words).toEqual(expect.arrayContaining(['lock']));
    expect(found[0]?.words).not.toContain('bookings');
  });

  test('a draft finds its like and is not shown to others', () => {
    const entries = [writeUp('first-lock'), writeUp('second-lock', { status: 'draft' })] as const;
    expect(similarOf('first-lock', ...entries)).toEqual([]);
    expect(similarOf('second-lock', ...entries).map(({ entry }) => entry.id)).toEqual(['first-lock']);
  });

  test('what an author has linked is not said again, from either side', () => {
    const linking = [writeUp('first-lock', { related: ['second-lock'] }), writeUp('second-lock')] as const;
    expect(similarOf('first-lock', ...linking)).toEqual([]);
    expect(similarOf('second-lock', ...linking)).toEqual([]);
  });
});
