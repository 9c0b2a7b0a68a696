import { describe, expect, test } from 'vitest';
import {
  archiveWith,
  checkFiles,
  draft,
  example,
  filesOf,
  foundWith,
  mini,
  paths,
} from '../../testing/example-archive.ts';

const infosOf = (changes: Parameters<typeof foundWith>[0]) => foundWith(changes, ['error', 'warning', 'info']);
const alone = (files: Readonly<Record<string, string>>) =>
  checkFiles(filesOf({ [draft]: mini(), ...files })).findings.filter(({ level }) => level !== 'todo');

describe('valid content', () => {
  test('AC-001 a title and a team make a draft, with a to-do list for each step', () => {
    const { findings, todo } = checkFiles(archiveWith({ [draft]: mini() }));
    expect(findings.filter(({ level, place }) => level !== 'todo' && place.file === draft)).toEqual([]);
    const [review, publishing] = todo;
    const codes = new Set(review?.findings.map(({ rule }) => rule));
    expect([...codes].sort()).toEqual([
      'V01',
      'V02',
      'V03',
      'V04',
      'V05',
      'V06',
      'V07',
      'V08',
      'V09',
      'V10',
      'V11',
      'V12',
    ]);
    expect(review?.before).toBe('in-review');
    expect(publishing?.before).toBe('published');
    expect(publishing?.findings.some(({ rule }) => rule.startsWith('V'))).toBe(false);
  });

  test('AC-002 the two postmortems have no error and no warning', () => {
    expect(foundWith({})).toEqual([]);
  });

  test('AC-003 story, reply and translation are clean; the translation says how much is in English', () => {
    const { findings } = checkFiles(archiveWith());
    expect(findings.filter(({ place }) => [paths.S, paths.Q].includes(place.file as never))).toEqual([]);
    const [missing, ...others] = findings.filter(({ place }) => place.file === paths.FR);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ rule: 'X16', level: 'info' });
    expect(missing?.message).toMatch(/^\d+ of \d+ texts are shown in the original language\.$/);
  });

  test.each([
    ['AC-004 empty settings files', { [paths.archive]: '', [paths.catalog]: '' }],
    ['AC-005 no settings files', {}],
  ])('%s: defaults apply, and the two open lists are mentioned', (_, files) => {
    const findings = alone(files);
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['K01 info', 'K01 info']);
    expect(findings.map(({ message }) => message)).toEqual([
      'The catalogue lists no services; every id is accepted.',
      'The catalogue lists no teams; every id is accepted.',
    ]);
  });

  test('AC-006 a byte-order mark and CRLF change no line and no column', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(foundWith({ [draft]: windows(mini()) })).toEqual([]);
    expect(foundWith({ [draft]: windows(mini('status: final')) })).toEqual(['S04 4:9 final']);
  });

  test.each([
    ['AC-007 an emoji', '"🔥 Checkout is slow"'],
    ['AC-008 Arabic', '"انقطاع قاعدة البيانات"'],
    ['AC-009 a less-than sign', 'Latency < 5 ms no longer true'],
  ])('%s in a title is fine', (_, title) => {
    expect(infosOf({ [draft]: mini().replace(/title: .*/, `title: ${title}`) })).toEqual(infosOf({}));
  });

  test('AC-007 a title is as long as its characters, not its code units', () => {
    expect(foundWith({ [draft]: mini().replace(/title: .*/, `title: "${'🔥'.repeat(120)}"`) })).toEqual([]);
  });

  test('AC-010 the folder form has the id and the findings of the file form', () => {
    const folder = 'content/postmortems/2026-03-03-locked-table/index.mdx';
    const text = new TextDecoder().decode(archiveWith().find(({ path }) => path === paths.A)?.bytes);
    const changes = { [paths.A]: null, [folder]: text };
    expect(infosOf(changes).sort()).toEqual(infosOf({}).sort());
    expect(checkFiles(archiveWith(changes)).writeUps.find(({ path }) => path === folder)?.id).toBe(
      '2026-03-03-locked-table',
    );
  });

  test.each([
    [
      'AC-011 two events at the same minute',
      (text: string) => text.replace('2026-03-03 14:20, what', '2026-03-03 14:11, what'),
    ],
    ['AC-012 understood after mitigated', (text: string) => text.replace('2026-03-03 14:32\n', '2026-03-03 17:30\n')],
    [
      'AC-013 two chosen options',
      (text: string) => text.replace('      notChosenBecause: the replica showed the same lock', '      chosen: true'),
    ],
  ])('%s', (_, change) => {
    expect(foundWith({ [paths.A]: change })).toEqual([]);
  });

  test('AC-014 an unquoted day is the text as written', () => {
    const { writeUps } = checkFiles(archiveWith());
    const table = writeUps.find(({ path }) => path === paths.A);
    expect(table?.kind === 'postmortem' && table.fields?.followUps[0]?.doneOn).toBe('2026-03-30');
  });

  test('AC-122 and AC-128: the light and the near-miss examples', () => {
    const changes = {
      'content/postmortems/2026-04-13-report-mail.mdx': example('light'),
      'content/postmortems/2026-05-06-backup-flag.mdx': example('near-miss'),
      'content/guides/words-that-help.mdx': example('guide'),
      'content/postmortems/2019-07-04-search.mdx': example('legacy'),
    };
    expect(foundWith(changes)).toEqual([]);
  });
});
