import { describe, expect, test } from 'vitest';
import type { Archive } from '../model/archive.ts';
import { catalogSchema } from '../model/schema/catalog.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { drawerOf, listPages, showArchive } from '../testing/list-pages.ts';

type FollowUpInput = NonNullable<PostmortemInput['followUps']>[number];
const published = (id: string, fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry(
    {
      status: 'published',
      times: { started: `${id.slice(0, 10)}T10:00Z`, mitigated: `${id.slice(0, 10)}T11:00Z` },
      ...fields,
    },
    { id },
  );

const followUps: FollowUpInput[] = [
  { id: 'no-day', what: 'Say how many rows it touches', type: 'prevent' },
  { id: 'odd', what: 'Refuse it early', status: 'done', created: '2026-04-02', doneOn: '2026-03-30' },
];
const missed = {
  gate: 'uat',
  outcome: 'missed',
  reason: 'smaller-data',
  because: 'the copy is small and has no old rows',
  followUp: 'no-day',
} as const;

/** Without a day, done before it was agreed, a gate of last year, services of two teams, a year without incidents. */
function oddArchive(): Archive {
  const base = archiveOf(
    published('2026-04-04-later', { team: 'web', services: ['shop', 'lake'], followUps }),
    published('2024-03-03-earlier', { team: 'web', services: ['shop'], followUps, tollgates: [missed] }),
  );
  const tollgates = base.settings.tollgates.map((gate) =>
    gate.id === 'uat' ? { ...gate, until: '2025-12-31' } : gate,
  );
  const catalog = catalogSchema.parse({
    teams: [{ id: 'web' }, { id: 'data' }],
    services: [
      { id: 'shop', team: 'web' },
      { id: 'lake', team: 'data' },
    ],
  });
  return { ...base, catalog, settings: { ...base.settings, tollgates } };
}

const archives: readonly (readonly [name: string, archive: Archive])[] = [
  ['nothing', archiveOf()],
  ['one write-up', archiveOf(published('2026-03-03-one'))],
  ['drafts', archiveOf(postmortemEntry({}, { id: '2026-05-30-a' }), postmortemEntry({}, { id: '2026-05-29-b' }))],
  ['imported write-ups', archiveOf(postmortemEntry({ status: 'published', legacy: true }, { id: '2019-01-01-old' }))],
  ['odd write-ups', oddArchive()],
];

/** What a reader gets of a page, by the end of its address: `follow-ups/index`, `tollgates/uat`. */
async function textsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  showArchive(archive);
  const texts = new Map<string, string>();
  // Guides are made of the tool's own texts, whatever the archive holds.
  for (const [file, load] of listPages.filter(([file]) => !file.includes('/guides/'))) {
    const { paths, draw } = await drawerOf(load);
    for (const path of paths.filter(({ props }) => props.language === 'en')) {
      const main = /<main[\s\S]*<\/main>/.exec(await draw(path))?.[0] ?? '';
      const named = Object.values(path.params).filter((value) => value !== undefined);
      const key = [file.replace(/^.*\[\.\.\.language\]\/|\.astro$/g, '').split('/[')[0], ...named].join('/');
      texts.set(key.replace(/\/index/, ''), main.replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, ' ').replace(/\s+/g, ' '));
    }
  }
  return texts;
}

describe.each(archives)('an archive of %s', (_, archive) => {
  test('has something sensible to say on every page', async () => {
    const texts = await textsOf(archive);
    expect(texts.size).toBeGreaterThan(20);
    for (const [page, text] of texts) {
      expect({ page, text }).not.toMatchObject({ text: expect.stringMatching(/NaN|undefined|Infinity|\[object|null/) });
      expect({ page, isShort: text.trim().length < 40 }).toEqual({ page, isShort: false });
    }
  });
});

test('an archive of odd write-ups says what is odd', async () => {
  const texts = await textsOf(oddArchive());
  expect(texts.get('follow-ups')).toContain('no date');
  expect(texts.get('tollgates/uat')).toContain('Retired on 31 December 2025');
  expect(texts.get('tollgates')).toContain('UAT tests');
  expect(texts.get('teams/data')).toContain('Adding a column locked the table');
  expect(texts.get('learn/near-misses')).toContain('nothing written down');
  expect(texts.get('learn/open-time')).toContain('Q2 2025');
});
