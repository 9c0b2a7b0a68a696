import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialProject } from './check/trial.ts';
import { main } from './follow-ups.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const run = (...args: readonly string[]) => project.runAs(main, ...args);
const tickets = (text: string) => [...text.matchAll(/: ([A-Z]+-\d+),/g)].map(([, ticket]) => ticket);

describe('npm run follow-ups', () => {
  test('lists what is not finished, the nearest day first', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      '- 180 days overdue: OPS-53, data-platform: Write and try out the steps to stop an app without a deploy (content/postmortems/2025-11-18-redeploy-loop.mdx)',
    );
    expect(stdout).not.toMatch(/^- (?:done|dropped)/m);
  });

  test('keeps what every filter keeps; several states with commas', async () => {
    const all = await run('--state', 'all');
    let parts = '';
    for (const state of ['open,in-progress', 'done', 'dropped']) parts += (await run('--state', state)).stdout;
    expect(tickets(parts).toSorted()).toEqual(tickets(all.stdout).toSorted());
    expect(tickets(all.stdout).length).toBeGreaterThan(5);
    const own = await run('--state', 'all', '--team', 'data-platform');
    expect(tickets(own.stdout)).toContain('OPS-53');
    expect(own.stdout).not.toContain(', storefront:');
    expect((await run('--team', 'storefront', '--type', 'share')).stdout).toBe('No follow-up fits.\n');
  });

  test('--overdue is 1 while something is past its day, 0 before; `check -- overdue` is the same', async () => {
    const late = await run('--overdue');
    expect(late.code).toBe(1);
    expect(await project.run('overdue')).toEqual(late);
    expect(await run('--overdue', '--today', '2025-11-20')).toMatchObject({
      code: 0,
      stdout: 'No follow-up is overdue.\n',
    });
  });

  test('writes JSON and CSV that hold the same rows', async () => {
    const json = JSON.parse((await run('--format', 'json', '--state', 'all')).stdout);
    const csv = (await run('--format', 'csv', '--state', 'all')).stdout;
    expect(json).toMatchObject({ schemaVersion: 1, asOf: '2026-06-01', count: json.items.length });
    expect(csv.split('\r\n')).toHaveLength(json.count + 2);
  });

  test('writes the week as text of 72 columns, and as Markdown', async () => {
    const text = (await run('--digest')).stdout;
    expect(text).toContain('Past their date (');
    const long = text.split('\n').filter((line) => [...line].length > 72 && !/^ {2}(?:https?:|\/)/.test(line));
    expect(long).toEqual([]);
    expect((await run('--digest', '--format', 'markdown')).stdout).toContain('**Past their date (');
  });

  test('writes the week in each language of the archive', async () => {
    expect((await run('--digest', '--lang', 'fr')).stdout).toContain('En retard (');
    const unknown = await run('--digest', '--lang', 'pt');
    expect([unknown.code, unknown.stderr]).toEqual([2, '`pt` is no language of this archive. Known: en, fr.\n']);
    expect((await run('--lang', 'fr')).code).toBe(2);
  });

  test.each([
    [['--team', 'storefrnt'], '`storefrnt` is no team. The nearest is `storefront`.'],
    [['--state', 'finished'], '`finished` is no state. Known: open, in-progress, done, dropped, all.'],
    [['--format', 'jsn'], '`jsn` is no format. The nearest is `json`.'],
    [['--format', 'markdown'], 'The list has no `markdown`. It has: text, csv, json.'],
    [['--digest', '--format', 'csv'], 'The digest has no `csv`. It has: text, markdown.'],
    [['--digest', '--overdue'], '`--digest` is about the whole week; leave `--overdue` out.'],
    [['--overdue', '--due', 'later'], '`--overdue` says `--due past` already; leave one of them out.'],
    [['--today', '2026-02-30'], '`--today 2026-02-30` is no day. For example: `--today 2026-03-04`'],
  ])('%j is 2, with one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('a text of an author colours no terminal and makes no line', async () => {
    const hostile = 'Alert\u202e gnp.exe, "quoted", 👩‍🚒 on the queue';
    project.write(
      'content/postmortems/2026-05-30-hostile.mdx',
      `---\ntitle: x\nteam: web\nstatus: published\nfollowUps:\n  - { id: a, what: ${JSON.stringify(hostile)}, due: 2026-05-31 }\n---\n`,
    );
    const { stdout } = await run('--overdue');
    expect(stdout).not.toContain('\u202e');
  });

  test('an archive without a write-up has nothing to list, and says how to begin', async () => {
    rmSync(join(project.cwd, 'content'), { recursive: true });
    mkdirSync(join(project.cwd, 'content'));
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([0, 'No published write-up has a follow-up.\n']);
    expect(stderr).toContain('npm run new');
  });
});
