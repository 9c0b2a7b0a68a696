import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { gatePages } from '../../learning/gate-page.ts';
import { gateReasons } from '../../learning/gate-reasons.ts';
import type { Archive } from '../../model/archive.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { PostmortemInput } from '../../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { example } from '../../testing/example-archive.ts';
import { referenceArchive } from '../../testing/reference-archive.ts';
import GateMatrix from '../charts/GateMatrix.astro';
import { readerOf } from '../entry/reader.ts';
import { gateLists } from '../learn/gate-lists.ts';
import { figuresOf } from './all-figures.ts';
import Figure from './Figure.astro';
import { reckoned } from './reckoned.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const readerIn = (archive: Archive, language = 'en') => readerOf(archive, { language, base: '/' });

/** The example archive, with a near miss. */
const reference = referenceArchive({ 'content/postmortems/2026-05-06-backup-flag.mdx': example('near-miss') });

async function drawAll(archive: Archive, language = 'en') {
  const reader = readerIn(archive, language);
  const figures = [...figuresOf(reader)];
  const drawn = await Promise.all(
    figures.map(async ([name, lists]) => ({
      name,
      lists,
      html: await container.renderToString(Figure, { props: { reader, name } }),
    })),
  );
  return drawn;
}

/** Every number that is a link, with where it leads. */
const numbersIn = (html: string) =>
  [...html.matchAll(/<a[^>]*href="([^"]+)"[^>]*>\s*(\d+)(?=<span class="visually-hidden"| of )/g)].map(
    ([, address = '', count]) => ({ address, count: Number(count) }),
  );

describe('every number opens the write-ups that it counts', () => {
  test('in the figures', async () => {
    const figures = await drawAll(reference);
    const lengths = new Map(
      figures.flatMap(({ name, lists }) => lists.map(({ key, items }) => [`/learn/${name}/#${key}`, items.length])),
    );
    const numbers = figures.flatMap(({ html }) => numbersIn(html));
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter(({ address, count }) => lengths.get(address) !== count)).toEqual([]);
  });

  test('in the matrix of gates', async () => {
    const matrix = gateReasons(reference);
    const props = { reader: readerIn(reference), matrix, caption: 'Gates' };
    const numbers = numbersIn(await container.renderToString(GateMatrix, { props }));
    const lengths = new Map<string, number>(
      [...gatePages(reference)].flatMap(([gate, page]) => {
        const { because, rows } = gateLists(page);
        const missed = page.row.records.get('missed') ?? [];
        return [
          [`/tollgates/${gate}/`, page.row.active.length] as const,
          [`/tollgates/${gate}/#missed`, missed.length] as const,
          ...[...because, ...rows].map(({ key, items }) => [`/tollgates/${gate}/#${key}`, items.length] as const),
        ];
      }),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(({ address, count }) => lengths.get(address) !== count)).toEqual([]);
  });

  test('no list has the place of another', () => {
    for (const lists of figuresOf(readerIn(reference)).values()) {
      const keys = lists.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => /\s/.test(key))).toEqual([]);
    }
  });
});

test('nothing names a person, and no figure is a mean', async () => {
  const { postmortems } = reference;
  const handles = postmortems.flatMap(({ fields }) => [
    ...fields.authors,
    ...fields.reviewers,
    fields.facilitator ?? '',
  ]);
  const named = new Set(handles.map((handle) => handle.split('/').at(-1) ?? '').filter(Boolean));
  expect(named.size).toBeGreaterThan(1);
  for (const language of ['en', 'fr']) {
    for (const { html } of await drawAll(reference, language)) {
      const text = html.replace(/<[^>]*>/g, ' ');
      expect(text).not.toMatch(/MTT[RD]|MTBF|average|moyenne de/i);
      expect([...named].filter((handle) => new RegExp(`\\b${handle}\\b`).test(text))).toEqual([]);
    }
  }
});

describe('archives with little in them', () => {
  const draft = postmortemEntry({}, { id: '2026-05-30-draft' });
  const imported = postmortemEntry({ status: 'published', legacy: true }, { id: '2019-01-01-old' });

  test.each([
    ['nothing', []],
    ['a draft', [draft]],
    ['an imported write-up that fills nothing in', [imported]],
  ])('of %s there is no figure, and no gate has a cell', async (_, entries) => {
    const archive = archiveOf(...entries);
    expect([...figuresOf(readerIn(archive)).keys()].filter((name) => name !== 'reviews')).toEqual([]);
    expect(gateReasons(archive).rows.flatMap(({ active }) => active)).toEqual([]);
  });

  test('an imported incident has open time where both its ends are filled in, and is not open for ever', () => {
    const times = { started: '2019-01-01T10:00Z', mitigated: '2019-01-01T11:00Z' };
    const own = (id: string, filled: PostmortemInput['times']) =>
      postmortemEntry({ status: 'published', legacy: true, times: filled }, { id });
    const unended = own('2019-02-01-unended', { started: '2019-02-01T10:00Z' });
    const [first, ...others] = reckoned.openTime(archiveOf(unended, own('2019-01-01-old', times))).quarters;
    expect(first?.entries.map(({ id }) => id)).toEqual(['2019-01-01-old']);
    expect(others.reduce((sum, { minutes }) => sum + minutes, first?.minutes ?? 0)).toBe(60);
  });

  test('one bare incident is in figures that say what is not said', async () => {
    const one = postmortemEntry({ status: 'published' }, { id: '2026-03-03-one' });
    const drawn = await drawAll(archiveOf(one));
    expect(drawn.map(({ name }) => name)).toContain('detection');
    for (const { html } of drawn) expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test('a gate that was retired last year stays while something it let through is written down', async () => {
    const because = 'the suite runs on an empty database';
    const tollgates: PostmortemInput['tollgates'] = [
      { gate: 'uat', outcome: 'missed', reason: 'smaller-data', because },
    ];
    const old = postmortemEntry({ status: 'published', tollgates }, { id: '2025-03-03-old' });
    const draw = async (...entries: readonly PostmortemEntry[]) => {
      const base = archiveOf(...entries);
      const gates = base.settings.tollgates.map((gate) =>
        gate.id === 'uat' ? { ...gate, until: '2025-12-31' } : gate,
      );
      const archive = { ...base, settings: { ...base.settings, tollgates: gates } };
      const props = { reader: readerIn(archive), matrix: gateReasons(archive), caption: 'Gates' };
      return await container.renderToString(GateMatrix, { props });
    };
    expect(await draw(old)).toContain('/tollgates/uat/');
    expect(await draw()).not.toContain('/tollgates/uat/');
  });
});

test('what people wrote stays text', async () => {
  const title = '<img src=x onerror=alert(1)> “é” 🛟 \u05D0';
  const times = { started: '2026-03-03T10:00Z', discovered: '2026-03-03T10:05Z', mitigated: '2026-03-03T11:00Z' };
  const odd = postmortemEntry({ status: 'published', times }, { id: '2026-03-03-odd' });
  const archive = archiveOf({ ...odd, fields: { ...odd.fields, title } });
  const html = (await drawAll(archive)).map((figure) => figure.html).join('');
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});
