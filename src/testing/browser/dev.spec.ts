import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleContent } from '../example-content.ts';
import { type DevServer, startDev } from './dev-server.ts';

const id = '2026-04-21-flushed-sessions';
const page = `/postmortems/${id}/`;

describe('the dev server', () => {
  let dev: DevServer;
  const file = (path: string) => join(dev.content, path);
  const change = (path: string, from: string | RegExp, to: string) =>
    writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to));

  beforeAll(async () => {
    dev = await startDev(exampleContent ?? 'content');
    await dev.shows('/', '</html>');
  });
  afterAll(() => dev?.stop());

  test('shows a write-up as it is saved', async () => {
    change(`postmortems/${id}.mdx`, /^title: .*$/m, 'title: Sessions were gone at breakfast');
    await dev.shows(page, 'Sessions were gone at breakfast');
    await dev.shows('/postmortems/', 'Sessions were gone at breakfast');
  });

  test('shows what stops a write-up on its page, with the line, until it is mended', async () => {
    change(`postmortems/${id}.mdx`, /^status: published$/m, 'status: publishd');
    await dev.shows(page, 'publishd');
    const { status, text } = await dev.get(page);
    expect(status).toBe(200);
    expect(text).toContain('S04');
    await expect
      .poll(async () => (await dev.get('/postmortems/')).text)
      .not.toContain('Sessions were gone at breakfast');
    change(`postmortems/${id}.mdx`, /^status: publishd$/m, 'status: published');
    await dev.shows(page, 'Sessions were gone at breakfast');
  });

  test('shows the text of a refused write-up as text', async () => {
    const path = 'postmortems/2026-11-20-hostile.mdx';
    const body = '<script>alert("a")</script>\n\n<img src=x onerror=alert(1)>';
    writeFileSync(file(path), `---\ntitle: A write-up that is refused\nteam: web\n---\n\n${body}\n`);
    await dev.shows('/postmortems/2026-11-20-hostile/', 'B05');
    const { text } = await dev.get('/postmortems/2026-11-20-hostile/');
    expect(text).not.toMatch(/<script>alert|<img src=x/);
    rmSync(file(path));
  });

  test('says beside a draft what its next steps ask for, and beside a page which of its files is left out', async () => {
    const path = 'postmortems/2026-11-20-first-words.mdx';
    writeFileSync(file(path), '---\ntitle: The first words of a draft\nteam: web\n---\n');
    await dev.shows('/postmortems/2026-11-20-first-words/', 'No service is named.');
    const { text } = await dev.get('/postmortems/2026-11-20-first-words/');
    expect(text).toMatch(/Before “In review”: \d+\sfields still open/);
    expect(text).toMatch(/Before “Published”: \d+\sfields still open/);
    rmSync(file(path));

    const translation = 'postmortems/2025-06-29-expired-certificate.fr.mdx';
    const page = '/fr/postmortems/2025-06-29-expired-certificate/';
    change(translation, /^status: published$/m, 'status: publishd');
    await dev.shows(page, 'publishd');
    await dev.shows(page, `content/${translation} n’est pas affiché`);
    change(translation, /^status: publishd$/m, 'status: published');
    await expect.poll(async () => (await dev.get(page)).text).not.toContain('n’est pas affiché');
  });

  test('shows an image as it is saved', async () => {
    const image = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: 'teal' } })
        .png()
        .toBuffer();
    const path = 'postmortems/2026-11-20-screen';
    mkdirSync(file(path));
    writeFileSync(file(`${path}/screen.png`), await image(123, 45));
    writeFileSync(
      file(`${path}/index.mdx`),
      '---\ntitle: The screen in the office\nteam: web\n---\n\n![The screen](./screen.png)\n',
    );
    await dev.shows('/postmortems/2026-11-20-screen/', 'width="123" height="45"');
    writeFileSync(file(`${path}/screen.png`), await image(67, 89));
    await dev.shows('/postmortems/2026-11-20-screen/', 'width="67" height="89"');
    rmSync(file(path), { recursive: true });
  });

  test('follows the settings', async () => {
    change('archive.yaml', /^name: .*$/m, 'name: The harbour log');
    await dev.shows('/', 'The harbour log');
  });

  test('has search that follows the archive', async () => {
    const script = await dev.get('/pagefind/pagefind.js');
    expect(script).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect(await dev.get('/search/words.txt?v=1')).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    await dev.shows('/search/cards-0.json', 'Sessions were gone at breakfast');
    change(`postmortems/${id}.mdx`, /^title: .*$/m, 'title: Sessions were gone at noon');
    await dev.shows('/search/cards-0.json', 'Sessions were gone at noon');
  });

  test('answers with the files that others read', async () => {
    const types = {
      '/feed.xml': 'application/atom+xml',
      '/fr/feed.xml': 'application/atom+xml',
      '/follow-ups.ics': 'text/calendar',
      '/follow-ups.csv': 'text/csv',
      '/digest.txt': 'text/plain',
      '/api/follow-ups.json': 'application/json',
      [`/api/postmortems/${id}.json`]: 'application/json',
      '/schema/follow-ups.json': 'application/json',
      '/schema/postmortem.schema.json': 'application/json',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await dev.get(path);
      expect([path, answer.status, answer.type.split(';')[0]]).toEqual([path, 200, type]);
    }
    await dev.shows('/feed.xml', 'Sessions were gone at');
  });

  test('stays up with bytes that are no text, and with settings that are no YAML', async () => {
    writeFileSync(file('postmortems/2026-11-20-no-text.mdx'), '---\ntitle: x\0\n---\n');
    await dev.shows('/postmortems/2026-11-20-no-text/', 'L02');
    rmSync(file('postmortems/2026-11-20-no-text.mdx'));
    const settings = readFileSync(file('archive.yaml'));
    writeFileSync(file('archive.yaml'), 'name: "half\nlanguages: [');
    await expect.poll(async () => (await dev.get('/')).text).not.toContain('The harbour log');
    expect((await dev.get('/')).status).toBe(200);
    // No page is the settings' own: the terminal says where they stop.
    await expect.poll(dev.said).toMatch(/content\/archive\.yaml:\d+:\d+ {2}error {2}Y01/);
    writeFileSync(file('archive.yaml'), settings);
    await dev.shows('/', 'The harbour log');
    expect(dev.isUp()).toBe(true);
  });
});

test('AC-271 the dev server starts on a broken archive', async () => {
  const dev = await startDev('src/testing/fixtures/broken');
  try {
    await dev.shows('/', '</html>');
    expect(await dev.get('/')).toMatchObject({ status: 200 });
    await dev.shows('/postmortems/2026-01-02-unclosed/', 'L0');
    await expect.poll(dev.said).toContain('content/postmortems/2026-01-02-unclosed.mdx:1:1  error  L06');
  } finally {
    await dev.stop();
  }
});
