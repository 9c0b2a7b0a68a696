import { describe, expect, test } from 'vitest';
import type { Archive } from '../model/archive.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { learningMeasures } from './learning-measures.ts';
import { loadFigures } from './load.ts';
import { reviewMeasures } from './review-measures.ts';

const published = (id: string, fields: Partial<PostmortemInput> = {}) =>
  postmortemEntry({ status: 'published', ...fields }, { id });

describe('reviews', () => {
  const held = { heldOn: '2026-03-09', attendees: 11 };
  const classOf = (meeting: PostmortemInput['meeting']) =>
    reviewMeasures(archiveOf(published('2026-03-03-a', { meeting }))).meetings.find(({ entries }) => entries.length > 0)
      ?.key;

  test('a good meeting taught somebody something, and half of those who answered would come again', () => {
    expect(classOf({ ...held, answered: 9, learnedSomething: 1, wouldComeAgain: 5 })).toBe('good');
    expect(classOf({ ...held, answered: 10, learnedSomething: 1, wouldComeAgain: 5 })).toBe('good');
    expect(classOf({ ...held, answered: 10, learnedSomething: 1, wouldComeAgain: 4 })).toBe('other');
    expect(classOf({ ...held, answered: 9, learnedSomething: 0, wouldComeAgain: 9 })).toBe('other');
    expect(classOf({ ...held, answered: 0 })).toBe('not-asked');
    expect(classOf(held)).toBe('not-asked');
    expect(classOf(undefined)).toBe('not-asked');
  });

  test('the answer rate is that of the meetings that were asked', () => {
    const asked = { ...held, answered: 9, learnedSomething: 8, wouldComeAgain: 9 };
    const measures = reviewMeasures(
      archiveOf(published('2026-03-03-a', { meeting: asked }), published('2026-03-02-b', { meeting: held })),
    );
    expect([measures.answered, measures.attendees]).toEqual([9, 11]);
  });

  test('days are counted from the discovery; what is published without a review waits until today, a draft is in no figure', () => {
    const times = { discovered: '2026-05-20T23:30Z' };
    const archive = archiveOf(
      published('2026-05-20-a', { severity: 'sev2', times, reviewedOn: '2026-05-27' }),
      published('2026-05-20-b', { severity: 'sev1', times }),
      postmortemEntry({ status: 'in-review', severity: 'sev1', times }, { id: '2026-05-20-c' }),
      published('2026-05-20-old', { severity: 'sev2', times, reviewedOn: '2026-05-27', legacy: true }),
    );
    const paris = { ...archive, settings: { ...archive.settings, timeZone: 'Europe/Paris' } };
    const waits = (of: Archive) =>
      reviewMeasures(of).waits.map(({ days, isReviewed, within }) => [days, isReviewed, within]);
    expect(waits(archive)).toEqual([
      [7, true, 7],
      [12, false, 5],
    ]);
    expect(waits(paris).map(([days]) => days)).toEqual([6, 11]);
  });

  test('somebody of another team is one whose team is named and is not its own', () => {
    const reviewed = (id: string, reviewers: string[]) => published(id, { reviewers, reviewedOn: '2026-03-09' });
    const { otherTeams } = reviewMeasures(
      archiveOf(
        reviewed('2026-03-03-a', ['idris', 'storefront/jo']),
        reviewed('2026-03-02-b', ['data-platform/mara']),
        published('2026-03-01-c', { reviewers: ['storefront/jo'] }),
      ),
    );
    expect([otherTeams.some.map(({ id }) => id), otherTeams.others.length]).toEqual([['2026-03-03-a'], 1]);
  });
});

describe('what was learned', () => {
  test('near misses stand beside incidents, and a year without either stands there too', () => {
    const { years } = learningMeasures(
      archiveOf(published('2026-03-03-a'), published('2024-12-31-b', { event: 'near-miss' })),
    );
    expect(years.map(({ year, incidents, nearMisses }) => [year, incidents.length, nearMisses.length])).toEqual([
      ['2026', 1, 0],
      ['2025', 0, 0],
      ['2024', 0, 1],
    ]);
  });

  test('the year is that of the start in the zone of the archive', () => {
    const eve = published('2025-12-31-a', { times: { started: '2025-12-31T23:30Z' } });
    const archive = archiveOf(eve);
    const zoned = (timeZone: string) => ({ ...archive, settings: { ...archive.settings, timeZone } });
    const first = (timeZone: string) =>
      learningMeasures(zoned(timeZone)).years.find(({ incidents }) => incidents.length > 0)?.year;
    expect([first('UTC'), first('Europe/Paris'), first('America/New_York')]).toEqual(['2025', '2026', '2025']);
  });

  test('later write-ups refer to an incident, once each; drafts and earlier ones do not', () => {
    const archive = archiveOf(
      postmortemEntry({ related: ['2026-03-03-a'] }, { id: '2026-05-13-draft' }),
      published('2026-05-12-b', { related: ['2026-03-03-a'], recurrenceOf: [{ entry: '2026-03-03-a' }] }),
      published('2026-03-03-a', { related: ['2026-05-12-b'] }),
    );
    const { reached } = learningMeasures(archive);
    expect(reached.map(({ key, entries }) => [key, entries.map(({ id }) => id)])).toEqual([
      ['0', ['2026-05-12-b']],
      ['1', ['2026-03-03-a']],
      ['2', []],
      ['more', []],
    ]);
  });

  test('revised is what was changed after the day of its publication', () => {
    const on = (id: string, updatedOn?: string) =>
      published(id, { publishedOn: '2026-03-10', ...(updatedOn && { updatedOn }) });
    const { revised } = learningMeasures(
      archiveOf(on('2026-03-03-a', '2026-03-11'), on('2026-03-02-b', '2026-03-10'), on('2026-03-01-c')),
    );
    expect(revised.some.map(({ id }) => id)).toEqual(['2026-03-03-a']);
  });

  test('ideas of the cause are counted up to four or more', () => {
    const ideas = (n: number) =>
      Array.from({ length: n }, () => ({ idea: 'A slow disk on the primary', outcome: 'ruled-out' as const }));
    const entries = [0, 3, 4, 9].map((n, index) => published(`2026-03-0${index + 1}-x`, { hypotheses: ideas(n) }));
    const found = learningMeasures(archiveOf(...entries));
    expect(found.ideas.map(({ key, entries: own }) => [key, own.length])).toEqual([
      ['0', 1],
      ['1', 0],
      ['2', 0],
      ['3', 1],
      ['more', 2],
    ]);
    expect(found.ruledOut).toHaveLength(3);
  });
});

describe('load on people', () => {
  const people = { responders: 3, paged: 2, outOfHours: 1, care: 'A day off' };
  const quarter = (teams: readonly string[]) =>
    teams.map((team, index) => published(`2026-05-0${index + 1}-x`, { team, people }));
  const archive = (
    teams: readonly string[],
    { load = true, edition = 'internal' as Archive['edition'] } = {},
  ): Archive => {
    const base = archiveOf(...quarter(teams));
    return { ...base, edition, settings: { ...base.settings, learning: { ...base.settings.learning, load } } };
  };

  test('is shown from five incidents and three teams on', () => {
    const sums = (...teams: readonly string[]) => loadFigures(archive(teams))[0]?.sums;
    expect(sums('a', 'b', 'c', 'a', 'a')).toEqual({ pages: 10, outOfHours: 5, places: 15 });
    expect(sums('a', 'b', 'c', 'a')).toBeUndefined();
    expect(sums('a', 'b', 'a', 'b', 'a')).toBeUndefined();
  });

  test('is not reckoned unless it is asked for, and never for the public', () => {
    const teams = ['a', 'b', 'c', 'a', 'a'];
    expect(loadFigures(archive(teams, { load: false }))).toEqual([]);
    expect(loadFigures(archive(teams, { edition: 'public' }))).toEqual([]);
  });
});
