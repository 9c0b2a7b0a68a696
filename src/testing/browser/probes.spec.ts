import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressProbes } from '../probes/addresses.ts';
import { codeProbes } from '../probes/code.ts';
import { componentProbes } from '../probes/components.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { type ServedSite, serveSite } from './serve.ts';

const isClean = (findings: readonly string[]) => findings.every((finding) => finding.startsWith('W '));
const bodies = [...addressProbes, ...codeProbes, ...componentProbes].flatMap(([, body, findings]) =>
  isClean(findings) ? [body] : [],
);
const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';

/** What the inspector of the unit tests calls harmless, looked at by a browser under the policy of a host. */
describe.skipIf(!hasBrowser)('texts that were written to get through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-probes-'));
  const content = join(folder, 'content');
  let site: ServedSite;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    const dot = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const write = (name: string, front: string, body: string) => {
      const place = join(content, 'postmortems', `2026-03-03-${name}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'index.mdx'), `---\ntitle: A probe of ${name}\nteam: crew\n${front}---\n${body}\n`);
      writeFileSync(join(place, 'x.png'), dot);
    };
    for (const [number, body] of bodies.entries()) write(`body-${number}`, '', body);
    write('fields', `symptoms: [${JSON.stringify(hostile)}]\nbrief: { reported: "5 < 6 & {a} ::error::x" }\n`, '');
    writeFileSync(join(content, 'archive.yaml'), 'name: Probes\ntimeZone: UTC\n');
    site = await serveSite('probes', {
      TOLLGATE_CONTENT: content,
      TOLLGATE_CACHE: join(folder, 'cache'),
      BASE_PATH: '/a/',
    });
    browser = await openBrowser();
    const context = await browser.newContext();
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(site.url)) troubles.push(`asked for ${request.url()}`);
    });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('run nothing, ask nobody, and show their words', async () => {
    expect(bodies.length).toBeGreaterThanOrEqual(25);
    for (const name of readdirSync(join(content, 'postmortems'))) {
      const response = await page.goto(`${site.url}postmortems/${name}/`);
      expect([name, response?.status()]).toEqual([name, 200]);
    }
    expect(await page.locator('main').textContent()).toContain(hostile);
    expect(troubles).toEqual([]);
  });

  test('a script that did get into a page would not run', async () => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x.png?y" onerror="document.title = 1">');
      const script = document.createElement('script');
      script.textContent = 'document.title = 2';
      document.body.append(script);
    });
    await expect.poll(() => troubles.filter((text) => text.startsWith('policy: ')).length).toBeGreaterThan(0);
    expect(await page.title()).not.toMatch(/^\d$/);
  });

  test('the write-ups of the example archive run nothing and ask nobody either', async () => {
    const example = inject('atRoot');
    const asked = new Set<string>();
    const context = await browser.newContext();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    const reader = await context.newPage();
    const said: string[] = [];
    reader.on('console', (message) => said.push(message.text()));
    const pages = ['postmortems', 'festival'].flatMap((section) =>
      readdirSync(join(example.folder, section), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [`${section}/${entry.name}/`] : [],
      ),
    );
    for (const path of pages) await reader.goto(`${example.url}${path}`);
    expect(pages.length).toBeGreaterThan(20);
    expect([...asked]).toEqual([new URL(example.url).origin]);
    expect(said).toEqual([]);
    await context.close();
  });
});
