import { expect, test } from 'vitest';
import type { PostmortemInput } from '../../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { drillEntries } from './entries.ts';
import { drillKeys } from './keys.ts';

const fields: Partial<PostmortemInput> = {
  status: 'published',
  times: { discovered: '2026-03-03T14:11Z' },
  timeline: ['14:10', '14:11', '14:20', '14:27', '14:32'].map((time) => ({
    at: `2026-03-03T${time}Z`,
    what: `What came at ${time}`,
  })),
  mitigation: {
    options: [
      { id: 'wait', what: 'Wait for it' },
      { id: 'cancel', what: 'Stop it' },
    ],
  },
};
const made = (change: Partial<PostmortemInput> = {}) =>
  drillEntries(archiveOf(postmortemEntry({ ...fields, ...change }))).map(({ isShort }) =>
    isShort ? 'short' : 'whole',
  );

test('a published write-up with four rows from the discovery on and two ways out is a whole drill', () => {
  expect(made()).toEqual(['whole']);
});

test('two ideas are something to choose from as well', () => {
  const idea = { outcome: 'ruled-out' } as const;
  expect(made({ mitigation: {}, hypotheses: ['A disk', 'A query'].map((text) => ({ ...idea, idea: text })) })).toEqual([
    'whole',
  ]);
});

test.each<[string, Partial<PostmortemInput>]>([
  ['three rows from the discovery on', { timeline: fields.timeline?.slice(0, -1) ?? [] }],
  ['nothing to choose from', { mitigation: { options: fields.mitigation?.options?.slice(0, 1) } }],
  ['no discovery', { times: {} }],
  ['only two fields', { times: {}, timeline: [], mitigation: {} }],
  ['a draft that says what was reported', { status: 'draft', timeline: [], brief: { reported: 'Jobs failed.' } }],
])('%s: a short one', (_, change) => {
  expect(made(change)).toEqual(['short']);
});

test.each<[string, Partial<PostmortemInput>]>([
  ['one that leaves it', { drill: { skip: true } }],
  ['a draft that tells nothing of what was seen', { status: 'draft' }],
  ['one in review that tells nothing of what was seen', { status: 'in-review' }],
])('%s: none', (_, change) => {
  expect(made(change)).toEqual([]);
});

test('the address is the beginning of the digest of the id', () => {
  // printf %s 2026-03-03-locked-table | sha256sum
  expect(drillKeys(['2026-03-03-locked-table']).get('2026-03-03-locked-table')).toBe('3b53d552');
});

test('on a clash the later id takes more digits, and the earlier keeps its address', () => {
  const digest = (id: string) => (id === 'b' ? 'abcdefab12' : 'abcdefab34');
  expect(drillKeys(['c', 'b'], digest)).toEqual(
    new Map([
      ['b', 'abcdefab'],
      ['c', 'abcdefab3'],
    ]),
  );
});
