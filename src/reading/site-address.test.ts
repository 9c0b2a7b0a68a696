import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildClock, siteAddress } from './site-address.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'tollgate-address-'));
});
afterEach(() => rmSync(content, { recursive: true }));
const settings = (text: string) => writeFileSync(join(content, 'archive.yaml'), text);

describe('the address of the site', () => {
  test('without any settings is unknown, at the root', () => {
    expect(siteAddress({}, content)).toEqual({ base: '/' });
  });

  test('comes from archive.yaml, its path as the base', () => {
    settings('url: https://example.com/team/archive');
    expect(siteAddress({}, content)).toEqual({ site: 'https://example.com', base: '/team/archive/' });
  });

  test('comes from the environment first', () => {
    settings('url: https://example.com/archive/');
    expect(siteAddress({ SITE_URL: 'https://pages.example.com/x/' }, content)).toEqual({
      site: 'https://pages.example.com',
      base: '/x/',
    });
    expect(siteAddress({ BASE_PATH: 'a/b' }, content)).toEqual({ site: 'https://example.com', base: '/a/b/' });
    expect(siteAddress({ BASE_PATH: '/' }, content).base).toBe('/');
  });

  test.each(['url: nonsense', 'url: [1', '- a list', '', 'url: javascript:alert(1)', 'a: &a [*a]'])(
    'is unknown while archive.yaml says `%s`',
    (text) => {
      settings(text);
      expect(siteAddress({}, content)).toEqual({ base: '/' });
    },
  );

  test('a SITE_URL that is no address stops the build with the value', () => {
    expect(() => siteAddress({ SITE_URL: 'example.com' }, content)).toThrow('`example.com`, which is no web address');
  });
});

describe('the path of the site', () => {
  test.each(['/', '/archive/', 'archive', '/-/team/what-broke/-/jobs/12/artifacts/dist/', '/a.b/~c/%C3%A9/'])(
    '%s is one',
    (path) => expect(siteAddress({ BASE_PATH: path }, content).base).toMatch(/^\/(?:.*\/)?$/),
  );

  test.each(['a b', '/a?b', '/a#b', 'https://example.com/a', 'C:/Program Files/Git/archive/', '/a/../b', '//a', '/"x'])(
    '%s stops the build with the value',
    (path) => expect(() => siteAddress({ BASE_PATH: path }, content)).toThrow(`\`${path}\`, which is no path`),
  );
});

describe('the day of a build', () => {
  const lateInParis = Date.parse('2026-03-03T23:30:00Z');

  test('is the day in the zone of the archive', () => {
    expect(buildClock({}, content, lateInParis).today).toBe('2026-03-03');
    settings('timeZone: Europe/Paris');
    expect(buildClock({}, content, lateInParis).today).toBe('2026-03-04');
    settings('timeZone: Nowhere/Town');
    expect(buildClock({}, content, lateInParis).today).toBe('2026-03-03');
  });

  test('can be fixed, so that the same input gives the same bytes', () => {
    expect(buildClock({ SOURCE_DATE_EPOCH: '1772494200' }, content, 0)).toEqual({
      today: '2026-03-02',
      nowMs: 1_772_494_200_000,
    });
    expect(buildClock({ TOLLGATE_TODAY: '2026-05-01' }, content, 0).today).toBe('2026-05-01');
  });

  test.each(['tomorrow', '2026-02-31', '2026-3-4'])('`%s` is no day, and says so', (day) => {
    expect(() => buildClock({ TOLLGATE_TODAY: day }, content, 0)).toThrow(`\`${day}\` is no day`);
  });

  test.each(['now', '-1', '1.5', '1e30'])('a build that is to be repeatable refuses SOURCE_DATE_EPOCH=%s', (epoch) => {
    expect(() => buildClock({ SOURCE_DATE_EPOCH: epoch }, content, 0)).toThrow(`SOURCE_DATE_EPOCH is \`${epoch}\``);
  });
});
