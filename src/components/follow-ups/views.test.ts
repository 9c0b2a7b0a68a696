import { describe, expect, test } from 'vitest';
import { followUpBoard } from '../../learning/follow-up-board.ts';
import { followUpSelections } from '../../learning/follow-up-selections.ts';
import { kaplanMeier } from '../../learning/kaplan-meier.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { referenceArchive } from '../../testing/reference-archive.ts';
import { readerOf } from '../entry/reader.ts';
import { itemView } from './item-view.ts';
import { overdueByTeam } from './overdue-by-team.ts';
import { filterGroups, selectionTitle } from './selection-view.ts';
import { room, waitChart } from './wait-chart.ts';

const archive = referenceArchive();
const board = followUpBoard(archive);
const selections = followUpSelections(board);
const readers = ['en', 'fr'].map((language) => readerOf(archive, { language, base: '/archive/' }));

describe.each(readers)('in $language', (reader) => {
  test('every list has a heading of words, not of ids', () => {
    const titles = [...selections.keys()].map((selection) => selectionTitle(reader, selection));
    expect(titles.filter((title) => /\/|undefined|-q\d|in-progress|next-7|in-time/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('every filter and every team of an item leads to a list that is there', () => {
    const known = new Set([...selections.keys()].map((selection) => reader.to.followUpList(selection)));
    known.add(reader.to.overdue);
    const filters = filterGroups(reader, selections).flatMap(({ links }) => links.map(({ address }) => address));
    const teams = board.items.map((item) => itemView(reader, item).team.address);
    expect([...filters, ...teams].filter((address) => !known.has(address))).toEqual([]);
    expect(filters.length).toBeGreaterThan(8);
  });
});

test('a follow-up is shown in the reader’s language where it is translated, and marked where it is not', () => {
  const texts = readers.map((reader) => board.items.map((item) => itemView(reader, item).what));
  const [english = [], french = []] = texts;
  expect(english.every(({ lang }) => lang === undefined)).toBe(true);
  expect(french.filter(({ lang }) => lang === undefined).length).toBeGreaterThan(0);
  expect(french.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(0);
});

test('overdue teams stand in the order of the catalogue, whatever they have; an unlisted one comes last', () => {
  const followUps = (owner: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${owner}-${index}`,
      what: 'Refuse blocking changes',
      owner,
      due: '2026-05-01',
    }));
  const many = archiveOf(
    postmortemEntry({
      status: 'published',
      followUps: [...followUps('unlisted', 300), ...followUps('web', 1), ...followUps('booking', 200)],
    }),
  );
  const catalog = { ...many.catalog, teams: ['booking', 'web'].map((id) => ({ id, contacts: [] })) };
  const reader = readerOf({ ...many, catalog }, { language: 'en', base: '/' });
  const teams = overdueByTeam(reader, followUpBoard(many).items);
  expect(teams.map(({ team, count }) => [team, count])).toEqual(
    [
      ['booking', 200],
      ['web', 1],
      ['data-platform', 0],
      ['unlisted', 300],
    ].filter(([, count]) => count !== 0),
  );
  expect(teams.reduce((sum, { items }) => sum + items.length, 0)).toBeLessThanOrEqual(150);
});

describe('the curve', () => {
  const done = (time: number) => ({ time, isEvent: true });
  const open = (time: number) => ({ time, isEvent: false });

  test('falls at each event, has a tick for each that stopped, and says how many are followed', () => {
    const chart = waitChart(kaplanMeier([done(3), done(5), open(5), done(8), open(12), done(20)]));
    expect(chart.line.match(/V/g)).toHaveLength(4);
    expect(chart.ticks).toHaveLength(2);
    expect(chart.days.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 6],
      [5, 5],
      [10, 2],
      [15, 1],
      [20, 1],
    ]);
  });

  test('stays within its room, for a day as for twenty years', () => {
    for (const longest of [0, 1, 13, 400, 7300]) {
      const { days, ticks, line } = waitChart(kaplanMeier([done(0), open(longest)]));
      const xs = [...days, ...ticks].map(({ x }) => x);
      expect(Math.max(...xs)).toBeLessThanOrEqual(room.width - room.right);
      expect(days.length).toBeLessThanOrEqual(9);
      expect(line).not.toMatch(/NaN|Infinity/);
    }
  });
});
