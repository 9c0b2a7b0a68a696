import { describe, expect, test } from 'vitest';
import {
  archiveWith,
  checkFiles,
  draft,
  filesOf,
  fixOf,
  found,
  foundWith,
  foundWithLines,
  mini,
  paths,
} from '../../testing/example-archive.ts';

/** A with another first line of its list of tags. */
const aWith = (lines: string) => (text: string) => text.replace('tags: [migration', `${lines}\ntags: [migration`);
const bWith = (lines: string) => (text: string) => text.replace('tags: [deploy', `${lines}\ntags: [deploy`);
const postmortem = (n: number) => `content/postmortems/2026-01-0${n}-round.mdx`;

describe('between files', () => {
  test('AC-200 a recurrence of nothing; of itself', () => {
    const changes = { [draft]: mini('recurrenceOf: [{ entry: 2026-03-03-locked-tabel }]') };
    expect(foundWith(changes)).toEqual(['X02 4:25 2026-03-03-locked-tabel']);
    expect(fixOf(changes, 'X02')).toBe('The nearest is `2026-03-03-locked-table`.');
    expect(foundWithLines('recurrenceOf: [{ entry: 2026-05-30-report-generation }]')).toEqual([
      'X03 4:25 2026-05-30-report-generation',
    ]);
  });

  test('AC-201 a recurrence of something later', () => {
    const lines = 'recurrenceOf: [{ entry: 2026-03-03-locked-table, followUps: [lock-runbook] }]';
    expect(foundWith({ [paths.B]: bWith(lines) })).toEqual(['X04 174:25 2026-03-03-locked-table']);
  });

  test('AC-202 a circle, with times and without', () => {
    const changes = {
      [paths.A]: aWith('recurrenceOf: [{ entry: 2025-11-18-redeploy-loop, followUps: [emergency-stop] }]'),
      [paths.B]: bWith('recurrenceOf: [{ entry: 2026-03-03-locked-table, followUps: [lock-runbook] }]'),
    };
    expect(foundWith(changes)).toEqual(['X04 174:25 2026-03-03-locked-table', 'X09 174:25 2026-03-03-locked-table']);
    const round = (n: number, of: number) => ({
      [postmortem(n)]: mini(`recurrenceOf: [{ entry: 2026-01-0${of}-round }]`),
    });
    const files = archiveWith({ ...round(1, 3), ...round(2, 1), ...round(3, 2) });
    expect(found(files)).toEqual(['X09 4:25 2026-01-03-round']);
    expect(checkFiles(files).findings.find(({ rule }) => rule === 'X09')?.message).toBe(
      'The recurrences go in a circle: 2026-01-01-round → 2026-01-03-round → 2026-01-02-round → 2026-01-01-round.',
    );
  });

  test('AC-203 a follow-up that the earlier one does not have', () => {
    const lines = 'recurrenceOf: [{ entry: 2025-11-18-redeploy-loop, followUps: [nope] }]';
    expect(foundWith({ [paths.A]: aWith(lines) })).toEqual(['X05 222:63 nope']);
  });

  test('AC-207 a published write-up that names a draft; a public one that names an internal one', () => {
    expect(foundWith({ [draft]: mini(), [paths.A]: aWith('related: [2026-05-30-report-generation]') })).toEqual([
      'X06 222:11 2026-05-30-report-generation',
    ]);
    const publicA = (text: string) =>
      aWith('related: [2025-11-18-redeploy-loop]')(text.replace('audience: internal', 'audience: public'));
    expect(foundWith({ [paths.A]: publicA })).toEqual(['W X07 222:11 2025-11-18-redeploy-loop']);
  });

  test('AC-208 a recurrence that names no follow-up', () => {
    expect(foundWith({ [paths.A]: aWith('recurrenceOf: [{ entry: 2025-11-18-redeploy-loop }]') })).toEqual([
      'W X08 222:25 2025-11-18-redeploy-loop',
    ]);
  });

  test('AC-209 one id for two entries; two ids that differ by case', () => {
    const guide = '---\ntitle: How to tell it\n---\n';
    expect(foundWith({ 'content/guides/week-two-slow-migration.mdx': guide })).toEqual(['X01']);
    expect(foundWith({ 'content/guides/tell-it.mdx': guide, 'content/guides/Tell-it.mdx': guide })).toEqual(['X01']);
  });

  test('AC-210 a translation without its original', () => {
    expect(foundWith({ [paths.A]: null })).toContain('X10');
  });

  test('AC-211 the language of the original; two translations into one language', () => {
    expect(foundWith({ [paths.A]: (text) => text.replace('event: incident', 'lang: fr\nevent: incident') })).toEqual([
      'X11',
    ]);
    const second = 'content/postmortems/2026-03-03-locked-table/index.fr.mdx';
    expect(foundWith({ [second]: '---\ntitle: Encore une traduction\n---\n' })).toEqual(['X12']);
  });

  test('AC-212 a translation that is out before its original', () => {
    const changes = { [paths.A]: (text: string) => text.replace('status: published', 'status: in-review') };
    expect(foundWith(changes)).toEqual(['X13 2:9 published']);
  });

  test('AC-213 a text that the original does not have', () => {
    const changes = { [paths.FR]: (text: string) => text.replace('tollgates.code-review:', 'tollgates.nope:') };
    expect(foundWith(changes)).toEqual(['X14 19:3 tollgates.nope']);
  });

  test('AC-214 an original that changed since', () => {
    const changes = {
      [paths.A]: (text: string) =>
        text.replace('publishedOn: 2026-03-10', 'publishedOn: 2026-03-10\nupdatedOn: 2026-04-01'),
    };
    expect(foundWith(changes)).toEqual(['W X15 4:13 2026-03-10']);
    expect(fixOf(changes, 'X15')).toBe('Compare the two and set `sourceDate: 2026-04-01`.');
  });

  test('AC-215 a language that the archive does not have', () => {
    const german = 'content/postmortems/2026-03-03-locked-table.de.mdx';
    expect(foundWith({ [german]: '---\ntitle: Die gesperrte Tabelle\n---\n' })).toEqual(['X17']);
  });

  test('AC-216 facts in a translation', () => {
    const changes = { [paths.FR]: (text: string) => text.replace('brief:', 'severity: sev2\nbrief:') };
    expect(foundWith(changes)).toEqual(['S02 6:1 severity']);
    expect(fixOf(changes, 'S02')).toBe('The facts come from the original; remove the line.');
  });

  test('a published translation without its source date', () => {
    expect(foundWith({ [paths.FR]: (text) => text.replace('sourceDate: 2026-03-10\n', '') })).toEqual(['S01 1:1 ---']);
  });

  test('a removed write-up is found in the untouched one that names it', () => {
    const files = filesOf({ [draft]: mini('related: [2026-03-03-locked-table]') });
    expect(found(files)).toEqual(['X02 4:11 2026-03-03-locked-table']);
  });
});
