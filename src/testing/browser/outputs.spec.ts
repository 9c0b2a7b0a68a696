import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';

describe.each(['atRoot', 'belowPath'] as const)('the files for others, built %s', (name) => {
  const site = inject(name);
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(read(path));
  const base = name === 'atRoot' ? '/' : '/archive/';

  test('each answer fits the schema that the index names for it', () => {
    const index = z
      .object({ answers: z.array(z.object({ url: z.string(), schema: z.string() })) })
      .parse(json('api/index.json'));
    const pathOf = (address: string) => new URL(address).pathname.slice(base.length);
    let looked = 0;
    for (const { url, schema } of index.answers) {
      const fits = z.fromJSONSchema(json(pathOf(schema)) as Parameters<typeof z.fromJSONSchema>[0]);
      const pattern = pathOf(url.replace('{id}', 'ID')).replace('ID', '*');
      for (const path of globSync(pattern, { cwd: site.folder })) {
        expect(fits.safeParse(json(path)).error?.issues ?? [], path).toEqual([]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(30);
  });

  test('each feed is well-formed, and its entries are published pages of the site', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      isArray: (tag) => tag === 'entry',
    });
    const feeds = globSync('**/feed.xml', { cwd: site.folder });
    expect(feeds.length).toBeGreaterThan(20);
    for (const path of feeds) {
      expect(XMLValidator.validate(read(path)), path).toBe(true);
      for (const { link } of parser.parse(read(path)).feed.entry ?? []) {
        const page = decodeURIComponent(new URL(link['@href']).pathname.slice(base.length));
        expect(statSync(join(site.folder, page, 'index.html')).isFile(), `${path}: ${page}`).toBe(true);
        expect(read(join(page, 'index.html'))).not.toContain('name="robots" content="noindex"');
      }
    }
  });

  test('each calendar is read by a strict parser', () => {
    const calendars = globSync('**/*.ics', { cwd: site.folder });
    expect(calendars).toContain('follow-ups.ics');
    for (const path of calendars) expect(new ICAL.Component(ICAL.parse(read(path))).name, path).toBe('vcalendar');
  });

  test('the site map names no draft, no drill, and only pages that are there', () => {
    const found = globSync('sitemap-*.xml', { cwd: site.folder }).flatMap((path) => [
      ...read(path).matchAll(/<loc>([^<]+)<\/loc>/g),
    ]);
    const pages = found
      .map(([, address = '']) => decodeURIComponent(new URL(address).pathname.slice(base.length)))
      .filter((path) => !path.endsWith('.xml'));
    expect(pages).toContain('postmortems/2026-03-03-locked-table/');
    const apart = /^(?:fr\/)?(?:drills|search)\/|\/(?:slides|talk|email)\/$/;
    expect(pages.filter((path) => apart.test(path))).toEqual([]);
    for (const path of pages) {
      expect(read(join(path, 'index.html')), path).not.toContain('name="robots" content="noindex"');
    }
  });

  test('no page is over 200 kB', () => {
    const heavy = globSync('{follow-ups,fr/follow-ups}/**/*.html', { cwd: site.folder }).filter(
      (path) => statSync(join(site.folder, path)).size > 200_000,
    );
    expect(heavy).toEqual([]);
  });
});
