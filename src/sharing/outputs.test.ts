import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { digestOf } from '../learning/digest.ts';
import { followUpBoard } from '../learning/follow-up-board.ts';
import type { Archive } from '../model/archive.ts';
import { type AnswerName, answerJsonSchema, answerSchemas } from '../model/schema/api-schemas.ts';
import { archiveOf, postmortemEntry } from '../testing/entries.ts';
import { hostileArchive, trickyTexts } from '../testing/hostile-entries.ts';
import { referenceArchive } from '../testing/reference-archive.ts';
import { apiIndex } from './api-index.ts';
import { archiveFeed } from './archive-feeds.ts';
import { catalogAnswer } from './catalog-answer.ts';
import { digestMarkdown, digestText } from './digest-files.ts';
import { digestTexts } from './digest-sections.ts';
import { figuresAnswer } from './figures-answer.ts';
import { followUpCalendar } from './follow-up-calendar.ts';
import { followUpCsv } from './follow-up-csv.ts';
import { followUpsAnswer } from './follow-up-records.ts';
import { linksIn } from './place.ts';
import { postmortemAnswer, postmortemsAnswer, storiesAnswer, storyAnswer } from './write-up-answers.ts';

const place = { site: 'https://example.com', base: '/archive/' };
const textOf = () => 'The text';

/** Every file that leaves an archive, by a name of its own. */
function outputsOf(archive: Archive, at: Parameters<typeof linksIn>[1] = place) {
  const links = linksIn(archive, at);
  const board = followUpBoard(archive);
  const digest = digestTexts(digestOf(archive, board), archive, links);
  const answers: readonly (readonly [AnswerName, unknown])[] = [
    ['index', apiIndex(archive, links)],
    ['postmortems', postmortemsAnswer(archive, links)],
    ['stories', storiesAnswer(archive, links)],
    ['follow-ups', followUpsAnswer(board.rows, archive, links)],
    ['catalog', catalogAnswer(archive)],
    ['figures', figuresAnswer(archive, board)],
    ...archive.postmortems.map((entry) => ['postmortem', postmortemAnswer(entry, archive, { links, textOf })] as const),
    ...archive.stories.map((entry) => ['story', storyAnswer(entry, archive, { links, textOf })] as const),
  ];
  const feed = {
    title: 'All',
    address: links.to.feed,
    page: links.to.home,
    writeUps: [...archive.postmortems, ...archive.stories],
    hasAnniversaries: true,
  };
  const files = {
    calendar: followUpCalendar(board.rows, archive, links),
    csv: followUpCsv(board.rows, archive, links),
    text: digestText(digest),
    markdown: digestMarkdown(digest),
    feed: archiveFeed(feed, { archive, links, language: 'en' }),
  };
  return { answers, files };
}

const archives: readonly (readonly [name: string, archive: Archive])[] = [
  ['nothing', archiveOf()],
  ['a draft', archiveOf(postmortemEntry())],
  ['one write-up', archiveOf(postmortemEntry({ status: 'published' }))],
  ['the reference examples', referenceArchive()],
  ['hostile texts', hostileArchive()],
];

describe.each(archives)('of %s', (_, archive) => {
  test('each answer fits its published JSON Schema and reads back as it was', () => {
    for (const [name, answer] of outputsOf(archive).answers) {
      const written: unknown = JSON.parse(JSON.stringify(answer));
      expect(written).toEqual(answer);
      // The schema as others get it, read back; not the one that the types come from.
      const published = JSON.parse(JSON.stringify(answerJsonSchema(name, 'https://example.com/schema')));
      const verdict = z.fromJSONSchema(published).safeParse(written);
      expect(verdict.error?.issues ?? []).toEqual([]);
    }
  });

  test('the calendar is read by a strict parser, and no line is over 75 bytes', () => {
    const { calendar } = outputsOf(archive).files;
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    const ids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(ids).size).toBe(ids.length);
    const lengths = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('the same input gives the same bytes', () => {
    expect(outputsOf(archive)).toEqual(outputsOf(archive));
  });

  test('lines of the digest are within 72 columns, but for addresses', () => {
    const lines = outputsOf(archive).files.text.split('\n');
    expect(lines.filter((line) => [...line].length > 72 && !line.startsWith('  https://'))).toEqual([]);
  });
});

test('tricky texts are in the answers as they were written', () => {
  const all = JSON.stringify(outputsOf(hostileArchive()).answers);
  for (const text of trickyTexts) expect(all).toContain(JSON.stringify(text));
});

test('what is about people leaves in no form', () => {
  const everything = JSON.stringify(outputsOf(hostileArchive()));
  for (const word of ['SECRET-TRUTH', 'SECRET-PEOPLE', 'secret-handle', 'attendees']) {
    expect(everything).not.toContain(word);
  }
});

test('the public edition has neither ticket nor team of a follow-up', () => {
  const archive: Archive = { ...referenceArchive(), edition: 'public' };
  const { answers, files } = outputsOf(archive);
  const followUps = JSON.stringify(answers.find(([name]) => name === 'follow-ups'));
  expect(followUps).not.toMatch(/"(?:ownerTeam|ticket|ticketUrl)":/);
  const outside = [files.calendar, files.csv, files.text, files.markdown].join('\n');
  for (const { entry, ticket } of followUpBoard(archive).rows) {
    if (ticket) expect(outside).not.toContain(ticket.label);
    expect(files.calendar).not.toContain(`CATEGORIES:${entry.fields.team}`);
  }
});

test('a calendar keeps its identifiers when days and texts change', () => {
  const uids = (due: string, what: string) =>
    outputsOf(
      archiveOf(
        postmortemEntry({ status: 'published', publishedOn: '2026-03-10', followUps: [{ id: 'fix', what, due }] }),
      ),
    ).files.calendar.match(/^UID:.*$/gm);
  expect(uids('2026-06-10', 'Refuse blocking changes')).toEqual(uids('2026-09-01', 'Refuse all changes that block'));
});

test('without an address the outputs still say where things are, and identify them', () => {
  const { files } = outputsOf(referenceArchive(), { site: undefined, base: '/archive/' });
  expect(files.feed).toContain('href="/archive/postmortems/2026-03-03-locked-table/"');
  expect(files.feed).toMatch(/<id>tag:[a-z0-9.-]+,2000:\/archive\/postmortems\//);
  expect(files.calendar).not.toMatch(/^URL:/m);
});

test('every key of every answer is described by its schema', () => {
  const strict = (name: AnswerName) => answerSchemas[name].strict();
  for (const [name, answer] of outputsOf(referenceArchive()).answers) {
    expect(strict(name).safeParse(answer).error?.issues ?? []).toEqual([]);
  }
});
