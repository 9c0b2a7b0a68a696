import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type DrillEntry, drillEntries } from '../../deck/drill/entries.ts';
import type { Archive } from '../../model/archive.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import { placesOf } from '../../reading/places.ts';
import { archiveReader } from '../../reading/read-archive.ts';
import { readable } from './pages.ts';
import { ofExamples } from './serve.ts';

const site = inject('belowPath');
let archive: Archive;
let drills: readonly DrillEntry[];

beforeAll(async () => {
  ({ archive } = await archiveReader(placesOf(ofExamples, process.cwd()), 'build').newest());
  drills = drillEntries(archive);
});

const htmlOf = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');

/** Everything that would tell the end of it. */
function hiddenTexts(entry: PostmortemEntry): string[] {
  const { fields, times, timelineMoments } = entry;
  const discovered = times.discovered?.ms ?? 0;
  const unseen = fields.timeline.filter((_, index) => (timelineMoments[index]?.ms ?? 0) < discovered);
  return [
    entry.id,
    entry.day,
    fields.title,
    fields.brief.howItHappened,
    fields.brief.mitigatedBy,
    fields.brief.preventing,
    ...fields.contributingFactors.map(({ what }) => what),
    ...fields.hypotheses.map(({ how }) => how),
    ...fields.tollgates.flatMap(({ because, acceptedRisk }) => [because, acceptedRisk]),
    ...unseen.map(({ what }) => what),
    ...fields.followUps.map(({ what }) => what),
    ...[...fields.learned, ...fields.surprisedBy, ...fields.gotLucky],
    ...fields.truths.map(({ note }) => note),
    fields.people?.care,
    ...fields.tags.map((tag) => `tags/${tag}`),
    ...fields.related,
    ...fields.recurrenceOf.map((earlier) => earlier.entry),
  ].filter((text) => text !== undefined);
}

describe('what a drill keeps to itself', () => {
  test('every published write-up of the example archive has one; those that tell little have a short one', () => {
    const published = archive.postmortems.filter(({ fields }) => fields.status === 'published');
    const ids = new Set(drills.map(({ entry }) => entry.id));
    expect(published.filter(({ id }) => !ids.has(id))).toEqual([]);
    const short = drills.filter(({ isShort }) => isShort).map(({ entry }) => entry.id);
    expect(short).toContain('2019-08-02-harbour-line-down');
    expect(drills.length - short.length).toBeGreaterThanOrEqual(10);
    for (const { key, isShort } of drills)
      expect(readable(htmlOf(`drills/${key}`)).includes('A short drill'), key).toBe(isShort);
  });

  test('nothing before its last step tells the end, and neither do its address, name and description', () => {
    const told = drills.flatMap(({ key, entry }) => {
      const html = htmlOf(`drills/${key}`);
      const before = readable(html.slice(0, html.indexOf('data-kind="end"')));
      return hiddenTexts(entry).filter((text) => `${key} ${before}`.includes(text.replace(/\s+/g, ' ')));
    });
    expect(told).toEqual([]);
  });

  test('the list names services, severity and length only', () => {
    const list = readable(htmlOf('drills'));
    expect(drills.flatMap(({ entry }) => hiddenTexts(entry)).filter((text) => list.includes(text))).toEqual([]);
    const isOffered = ({ entry }: DrillEntry) => entry.fields.status === 'published';
    for (const drill of drills) expect(list.includes(`/archive/drills/${drill.key}/`)).toBe(isOffered(drill));
  });

  test('the end tells all of it', () => {
    for (const { key, entry } of drills) {
      const whole = readable(htmlOf(`drills/${key}`));
      const { fields } = entry;
      const rows = fields.timeline.map(({ what }) => what);
      const { mitigatedBy } = fields.brief;
      const missing = [
        fields.title,
        ...(mitigatedBy ? [mitigatedBy] : []),
        ...rows,
        ...fields.learned,
        ...fields.contributingFactors.map(({ what }) => what),
      ];
      expect(missing.filter((text) => !whole.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
    }
  });

  test('people and hard truths are in no drill, not even for the game master', () => {
    for (const { key, entry } of drills) {
      const texts = [
        ...entry.fields.truths.flatMap(({ note, toldClients }) => [note, toldClients]),
        entry.fields.people?.care,
      ];
      for (const path of [`drills/${key}`, `drills/${key}/print`]) {
        const page = readable(htmlOf(path));
        expect(texts.filter((text) => text !== undefined && page.includes(text))).toEqual([]);
      }
    }
  });

  test('no index, feed or map leads to one', () => {
    const fragments = globSync('**/*.pf_fragment', { cwd: site.folder });
    expect(fragments.length).toBeGreaterThan(0);
    for (const file of fragments)
      expect(gunzipSync(readFileSync(join(site.folder, file))).toString('utf8')).not.toContain('drills/');
    for (const file of globSync('**/*.{xml,json,txt,ics,csv,md}', { cwd: site.folder }))
      expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(/drills\/[0-9a-f]{8}/);
  });

  test('search engines are told to leave it out', () => {
    for (const { key } of drills)
      for (const path of [`drills/${key}`, `drills/${key}/print`])
        expect(htmlOf(path)).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the game master’s print-out', () => {
  test('is linked from the write-up and from nowhere else', () => {
    const linking = globSync('**/*.html', { cwd: site.folder }).filter((file) =>
      /href="[^"]*\/drills\/[0-9a-f]+\/print\/"/.test(
        readFileSync(join(site.folder, file), 'utf8').replaceAll(
          /<link[^>]*>|<nav[^>]*class="languages[\s\S]*?<\/nav>/g,
          '',
        ),
      ),
    );
    const outside = linking.filter(
      (file) => !/postmortems\/[^/]+\/index\.html$/.test(file) && !file.includes('/print/'),
    );
    expect(outside).toEqual([]);
    expect(linking.length).toBeGreaterThanOrEqual(drills.length);
  });

  test('holds every row, the answers to the ideas that were not it, and the rule', () => {
    for (const { key, entry } of drills) {
      const sheet = readable(htmlOf(`drills/${key}/print`));
      const answers = entry.fields.hypotheses.flatMap(({ outcome, how }) =>
        outcome === 'ruled-out' && how ? [how] : [],
      );
      expect(answers.filter((text) => !sheet.includes(text))).toEqual([]);
      expect(sheet).toContain(entry.fields.title);
      expect(sheet).toContain('There is no wrong move.');
    }
  });
});
