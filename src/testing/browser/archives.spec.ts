import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as build from '../../../scripts/build.ts';
import { listen, siteServer } from '../../../scripts/lib/serve.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { outsideOfVitest } from './serve.ts';

const writeUp = (title: string, reported: string) => `---
title: ${title}
team: crew
status: draft
brief:
  reported: ${reported}
---

The lock held the table.
`;

/**
 * Two archives that are built apart. The first is asked; the second stands below the same origin, and once more at
 * another port whose host lets the first one read it. A third address that the first names has nothing.
 */
describe.skipIf(!hasBrowser)('several archives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'));
  let browser: Browser;
  let page: Page;
  let here: Server;
  let there: Server;
  let origin: string;
  let otherOrigin: string;
  const asked = new Set<string>();
  const sites = new Map<string, Server>();

  const originOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = (server: Server) => new Promise((resolve) => server.close(resolve));

  async function buildArchive(name: string, settings: string, entry: string): Promise<string> {
    const content = join(folder, name, 'content');
    mkdirSync(join(content, 'postmortems'), { recursive: true });
    writeFileSync(join(content, 'archive.yaml'), settings);
    writeFileSync(join(content, 'catalog.yaml'), 'teams:\n  - { id: crew, name: Crew }\n');
    writeFileSync(join(content, 'postmortems', `2026-01-05-${name}.mdx`), entry);
    const out = join(folder, name, 'dist');
    const env = {
      ...outsideOfVitest(process.env),
      TOLLGATE_CONTENT: content,
      TOLLGATE_OUT: out,
      TOLLGATE_CACHE: join(folder, name, 'cache'),
      BASE_PATH: `/${name}/`,
    };
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const code = await build.main([], { stdout: say, stderr: say, cwd: process.cwd(), env });
    if (code !== 0) throw new Error(`The build ended with ${code}:\n${said.join('')}`);
    return out;
  }

  /** Answers with the site whose base an address begins with. */
  const host = (headers: Readonly<Record<string, string>>) =>
    createServer((request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const site = [...sites].find(([base]) => request.url?.startsWith(base))?.[1];
      if (site) site.emit('request', request, response);
      else response.writeHead(404).end();
    });

  beforeAll(async () => {
    here = host({});
    // What its owner would set: this one origin may read it.
    there = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', originOf(here));
      sites.get('/second/')?.emit('request', request, response);
    });
    await listen(here, 0);
    await listen(there, 0);
    origin = originOf(here);
    otherOrigin = originOf(there);
    const named = [
      `{ id: below, name: Same host, url: "${origin}/second/" }`,
      `{ id: other, name: Other host, url: "${otherOrigin}/second" }`,
      `{ id: gone, name: Gone archive, url: "${origin}/gone/" }`,
    ];
    const settings = `name: First\ntimeZone: UTC\nsearch:\n  archives:\n${named.map((one) => `    - ${one}\n`).join('')}`;
    const first = await buildArchive('first', settings, writeUp('A lock on the bookings table', 'Bookings hung.'));
    const second = await buildArchive(
      'second',
      'name: Second\ntimeZone: UTC\n',
      writeUp('A lock on the freight table', 'Freight hung.'),
    );
    sites.set('/first/', siteServer(first, '/first/'));
    sites.set('/second/', siteServer(second, '/second/'));
    browser = await openBrowser();
    const context = await browser.newContext();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([close(here), close(there)]);
    rmSync(folder, { recursive: true });
  });

  /**
   * Asks until none but the third is missing: the page waits a few seconds for other archives, and on a busy machine
   * that may be too short for the first time.
   */
  async function askAll(search: string): Promise<void> {
    const missing = page.locator('[data-search-notices] p').filter({ hasText: 'Gone archive' });
    const asking = async () => {
      await page.goto(`${origin}/first/search/?${search}`);
      await missing.waitFor();
      return await missing.textContent();
    };
    await expect.poll(asking, { timeout: 60_000 }).not.toContain('host');
  }

  test('answer together, and each result says where it is from', async () => {
    await askAll('q=lock+table');
    const results = page.locator('[data-search-results] > li');
    const found = await results.evaluateAll((items) =>
      items.map((item) => ({
        address: item.querySelector('a')?.href.replace(/\?.*/, ''),
        archive: item.querySelector('[data-slot="archive"]')?.textContent,
      })),
    );
    expect(found.toSorted((a, b) => String(a.address).localeCompare(String(b.address)))).toEqual(
      [
        { address: `${origin}/first/postmortems/2026-01-05-first/`, archive: undefined },
        { address: `${origin}/second/postmortems/2026-01-05-second/`, archive: 'Same host' },
        { address: `${otherOrigin}/second/postmortems/2026-01-05-second/`, archive: 'Other host' },
      ].toSorted((a, b) => a.address.localeCompare(b.address)),
    );
  });

  test('quote the passage of each', async () => {
    await expect.poll(() => page.locator('[data-search-results] mark').count()).toBeGreaterThanOrEqual(3);
  });

  test('can be narrowed to one', async () => {
    await askAll('q=lock&archive=Other+host');
    expect(await page.locator('[data-search-results] > li').count()).toBe(1);
  });

  test('nothing is asked but the origins that archive.yaml names, and the policy opens for those alone', async () => {
    expect([...asked].sort()).toEqual([origin, otherOrigin].sort());
    const policy = (await (await fetch(`${origin}/first/search/`)).headers.get('content-security-policy')) ?? '';
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ').sort()).toEqual(["'self'", origin, otherOrigin].sort());
  });
});
