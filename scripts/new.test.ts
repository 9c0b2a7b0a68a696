import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../src/checking/check.ts';
import { readContent } from '../src/reading/read-content.ts';
import type { Asker } from './new/ask.ts';
import { main } from './new.ts';

const fixtures = new URL('../src/testing/fixtures/content', import.meta.url).pathname;
const today = '2026-06-01';
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tollgate-new-'));
  cpSync(fixtures, join(cwd, 'content'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs the command in the temporary project; `answers` are given one after the other when it asks. */
async function run(
  line: readonly string[],
  { answers, stdin = '' }: { answers?: readonly string[]; stdin?: string } = {},
) {
  const written = { stdout: '', stderr: '' };
  const asked: string[] = [];
  const asker: Asker = {
    question: async ({ ask }) => answers?.[asked.push(ask) - 1],
    isSure: async () => true,
  };
  const io = {
    stdout: (text: string) => {
      written.stdout += text;
    },
    stderr: (text: string) => {
      written.stderr += text;
    },
    cwd,
    env: { TOLLGATE_TODAY: today },
  };
  const code = await main(line, io, { asker: answers && asker, stdin: async () => stdin, nowMs: 0 });
  return { code, path: written.stdout.trim(), ...written, asked };
}

const textOf = (path: string) => readFileSync(join(cwd, path), 'utf8');
const allFiles = () => readdirSync(cwd, { recursive: true }).map(String).sort();

/** Errors and warnings of the whole temporary archive. */
const findings = () =>
  check(readContent(join(cwd, 'content')), { today, nowMs: Date.UTC(2026, 5, 1, 23) })
    .findings.filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ rule, place, message }) => `${rule} ${place.file} ${message}`);

const postmortem = ['postmortem', '--title', 'Checkout returned errors', '--team', 'data-platform'];

describe('what it writes passes the check', () => {
  const log = '2026-05-30 09:15 the alert fires\n2026-05-30 09:20 rolled back\n';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['content/postmortems/2026-06-01-checkout-returned-errors.mdx', postmortem],
    ['content/postmortems/2026-05-30-checkout-returned-errors.mdx', [...postmortem, '--started', '2026-05-30 09:15']],
    ['content/postmortems/2026-05-30-checkout-returned-errors.mdx', [...postmortem, '--started', '2026-05-30T09:15Z']],
    ['content/postmortems/2026-06-01-checkout-returned-errors/index.mdx', [...postmortem, '--folder']],
    ['content/postmortems/2026-06-01-short-name.mdx', [...postmortem, '--name', 'short-name', '--lang', 'fr']],
    [
      'content/postmortems/2026-06-01-checkout-returned-errors.mdx',
      [...postmortem, '--severity', 'sev2', '--services', 'assets-db, job-runner', '--yes'],
    ],
    [
      'content/postmortems/2026-05-30-checkout-returned-errors.mdx',
      [...postmortem, '--from-log', '-', '--time-zone', 'Europe/Paris'],
    ],
    ['content/festival/the-wrong-shell.mdx', ['story', '--title', 'The wrong shell']],
    [
      'content/festival/the-wrong-shell/index.mdx',
      [
        'story',
        '--title',
        'The wrong shell',
        '--told-by',
        'wren',
        '--team',
        'storefront',
        '--happened',
        '2018',
        '--folder',
      ],
    ],
    [
      'content/festival/the-wrong-shell.mdx',
      [
        'story',
        '--title',
        'The wrong shell',
        '--team',
        'storefront',
        '--of',
        '2026-03-03-locked-table',
        '--lang',
        'fr',
      ],
    ],
    ['content/replies/week-two-slow-migration/anonymous-me-too.mdx', ['reply', '--of', 'week-two-slow-migration']],
    [
      'content/replies/week-two-slow-migration/the-prompt.mdx',
      [
        'reply',
        '--of',
        'week-two-slow-migration',
        '--from',
        'jo',
        '--kind',
        'thanks',
        '--title',
        'The prompt',
        '--text',
        'Thanks.',
      ],
    ],
    ['content/guides/words-that-help.mdx', ['guide', '--title', 'Words that help']],
    [
      'content/guides/words-that-help/index.mdx',
      [
        'guide',
        '--title',
        'Words that help',
        '--summary',
        'A: b # c',
        '--section',
        'write',
        '--team',
        'storefront',
        '--folder',
      ],
    ],
    [
      'content/festival/week-two-slow-migration.fr.mdx',
      ['translation', '--of', 'week-two-slow-migration', '--lang', 'fr'],
    ],
    [
      'content/postmortems/2025-11-18-redeploy-loop.fr.mdx',
      ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'fr', '--title', 'Une boucle sans fin'],
    ],
  ];

  test.each(cases)('%s from %j', async (path, args) => {
    const before = findings();
    const result = await run(args, { stdin: log });
    expect(result).toMatchObject({ code: 0, stdout: `${path}\n` });
    expect(findings()).toEqual(before);
  });

  test('a draft takes the zone of its team, and the meaning of its severity', async () => {
    const { path } = await run([...postmortem.slice(0, -1), 'storefront', '--severity', 'sev1']);
    expect(textOf(path)).toContain('timeZone: Europe/Lisbon\n');
    expect(textOf(path)).toContain('severity: sev1 # Most customers');
  });

  test('a translation has every text of its original as a comment, and no fact', async () => {
    rmSync(join(cwd, 'content/postmortems/2026-03-03-locked-table.fr.mdx'));
    const { path } = await run(['translation', '--of', '2026-03-03-locked-table', '--lang', 'fr']);
    const text = textOf(path);
    expect(text).toContain('#   tollgates.code-review: the review page showed three lines');
    expect(text).not.toContain('DB-412');
    const translated = text.replace(/^# (?=brief:|impact:|texts:| {2})/gm, '');
    writeFileSync(join(cwd, path), translated);
    expect(findings()).toEqual([]);
  });

  test('what would point to an anonymous teller stays a comment', async () => {
    const { path } = await run(['story', '--title', 'The wrong shell', '--team', 'storefront']);
    expect(textOf(path)).toContain('\n# team: storefront # ');
  });
});

describe('it refuses, with a next step and nothing written', () => {
  const refused: readonly (readonly [string, readonly string[]])[] = [
    ['A kind is missing: postmortem, story', []],
    ['`postmortm` is no kind. The nearest is `postmortem`.', ['postmortm']],
    [
      '`--titel` is not known to `npm run new -- postmortem`. The nearest is `--title`.',
      ['postmortem', '--titel', 'x'],
    ],
    ['`--title` and `--team` are missing. For example:', ['postmortem']],
    ['`--team` is missing.', ['postmortem', '--title', 'Checkout returned errors', '--yes']],
    ['--title: `title` has 3 characters; 8 to 120 fit', ['postmortem', '--title', 'Abc', '--team', 'storefront']],
    [
      '--team: `storfront` is not a team of the catalogue. The nearest is `storefront`',
      [...postmortem.slice(0, -1), 'storfront'],
    ],
    ['--started: 2026-02-30 09:00 is not in the calendar.', [...postmortem, '--started', '2026-02-30 09:00']],
    ['--started: `yesterday` is not a date with a time.', [...postmortem, '--started', 'yesterday']],
    ['--severity: `sev9` is not a severity', [...postmortem, '--severity', 'sev9']],
    ['--time-zone: `CET` is ', [...postmortem, '--time-zone', 'CET']],
    ['--lang: `de` is not a language of this archive', [...postmortem, '--lang', 'de']],
    ['The log `missing.txt` is not there.', [...postmortem, '--from-log', 'missing.txt']],
    ['`--name Locked Table` does not fit', ['story', '--title', 'The wrong shell', '--name', 'Locked Table']],
    ['`--of week-two` names no story of this archive.', ['reply', '--of', 'week-two']],
    ['has a translation into fr already', ['translation', '--of', '2026-03-03-locked-table', '--lang', 'fr']],
    ['`de` is not a language of this archive', ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'de']],
    ['is written in en', ['translation', '--of', '2025-11-18-redeploy-loop', '--lang', 'en']],
  ];

  test.each(refused)('%s', async (message, args) => {
    const before = allFiles();
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\byou\b|\binvalid\b|\bmust\b|failed to/i);
    expect(allFiles()).toEqual(before);
  });

  test('a taken name stays as it is, and the next free one is named', async () => {
    const first = await run(postmortem);
    writeFileSync(join(cwd, first.path), 'kept');
    const again = await run([...postmortem, '--folder']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--name 2026-06-01-checkout-returned-errors-2');
    expect(textOf(first.path)).toBe('kept');
    const next = await run([...postmortem, '--name', '2026-06-01-checkout-returned-errors-2']);
    expect(next.path).toBe('content/postmortems/2026-06-01-checkout-returned-errors-2.mdx');
  });

  test('two replies of one person get two files', async () => {
    const args = ['reply', '--of', 'week-two-slow-migration', '--from', 'jo'];
    expect((await run(args)).path).toBe('content/replies/week-two-slow-migration/jo-me-too.mdx');
    expect((await run(args)).path).toBe('content/replies/week-two-slow-migration/jo-me-too-2.mdx');
  });

  test('a story whose replies are closed gets none', async () => {
    const story = 'content/festival/week-two-slow-migration.mdx';
    writeFileSync(join(cwd, story), textOf(story).replace('status: published', 'status: published\nreplies: closed'));
    expect((await run(['reply', '--of', 'week-two-slow-migration'])).stderr).toContain('are closed');
  });

  test('a dry run shows the text on stderr and writes nothing', async () => {
    const before = allFiles();
    const { code, stdout, stderr } = await run([...postmortem, '--dry-run']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'content/postmortems/2026-06-01-checkout-returned-errors.mdx\n',
    });
    expect(stderr).toContain('title: Checkout returned errors\n');
    expect(allFiles()).toEqual(before);
  });
});

test('a secret of a log is written nowhere', async () => {
  const token = `AKIA${'QWERTYUIOPASDFGH'}`;
  const log = `2026-05-30 09:15 the alert fires\n2026-05-30 09:16 key ${token} in use\n    ${token}\n`;
  const result = await run([...postmortem, '--from-log', '-', '--time-zone', 'UTC'], { stdin: log });
  expect(result.stderr).toMatch(/^Line 2 of the log is left out, .*\nLine 3 of the log is left out, /);
  expect(textOf(result.path)).toContain('the alert fires');
  expect(`${textOf(result.path)}${result.stdout}${result.stderr}`).not.toContain(token);
});

describe('it asks in a terminal', () => {
  test('everything open when something needed is missing, each by itself', async () => {
    const answers = ['postmortem', 'Checkout returned errors', 'storefront', '2026-05-30 09:15', '', 'checkout'];
    const { code, path, asked } = await run([], { answers });
    expect(code).toBe(0);
    expect(asked).toHaveLength(6);
    expect(textOf(path)).toContain('services: [checkout]\n');
    expect(textOf(path)).not.toContain('severity');
  });

  test('nothing when what is needed is there, or with --yes', async () => {
    expect(await run(postmortem, { answers: [] })).toMatchObject({ code: 0, asked: [] });
    expect(await run(['postmortem', '--yes'], { answers: [] })).toMatchObject({ code: 2, asked: [] });
  });

  test('for the zone of a log whose times have none', async () => {
    const args = [...postmortem, '--from-log', '-'];
    const stdin = '2026-05-30 09:15 the alert fires';
    expect((await run(args, { stdin })).stderr).toContain('Line 1 of the log has a time without a zone.');
    const { path, asked } = await run(args, { stdin, answers: ['UTC'] });
    expect(asked).toHaveLength(1);
    expect(textOf(path)).toContain('timeZone: UTC\n');
  });

  test('calling off writes nothing', async () => {
    const before = allFiles();
    expect((await run(['story'], { answers: [] })).code).toBe(2);
    expect(allFiles()).toEqual(before);
  });
});

describe('archive', () => {
  test('sets the examples aside and leaves an empty archive that checks and takes its first write-up', async () => {
    const before = allFiles().filter((path) => path.endsWith('.mdx'));
    mkdirSync(join(cwd, 'content/guides'), { recursive: true });
    const link = '[the table](../../postmortems/2026-03-03-locked-table/) and [gates](../the-gates/)';
    writeFileSync(join(cwd, 'content/guides/the-gates.mdx'), `---\ntitle: The gates\n---\n\n${link}\n`);
    const { code, stdout } = await run([
      ...['archive', '--name', 'What broke: all of it', '--url', 'https://broke.example.com/', '--languages', 'en, fr'],
      ...['--repository', 'https://code.example.com/team/archive', '--time-zone', 'Europe/Paris', '--yes'],
      ...[
        '--teams',
        'Data Platform:Europe/Lisbon, Web',
        '--services',
        'search:web',
        '--gates',
        'code-review, canary:during-release',
      ],
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'content/archive.yaml\n' });
    expect(findings()).toEqual([]);
    const aside = allFiles().filter((path) => path.startsWith('content-examples-2026-06-01/') && path.endsWith('.mdx'));
    expect(aside).toHaveLength(before.length + 1);
    expect(textOf('content/guides/the-gates.mdx')).toContain('the table and [gates](../the-gates/)');
    const first = await run([...postmortem, '--services', 'search']);
    expect(textOf(first.path)).toContain('timeZone: Europe/Lisbon\n');
    expect(textOf(first.path)).toContain('- { gate: canary, outcome: unknown }');
    expect(findings()).toEqual([]);
  });

  test('needs a name only, and its settings are checked before anything moves', async () => {
    const before = allFiles();
    const wrong = ['--name', 'What broke', '--teams', 'Web:Lisbon', '--services', 'search:wbe'];
    const { code, stderr } = await run(['archive', ...wrong]);
    expect(code).toBe(2);
    expect(stderr).toContain('--teams: `Lisbon` is not a time zone');
    expect(stderr).toContain('The nearest is `web`');
    expect((await run(['archive'])).stderr).toContain('`--name` is missing');
    expect((await run(['archive', '--name', 'x', '--gates', 'ring'])).stderr).toContain('where the gate stands');
    expect((await run(['archive', '--name', 'x', '--aside', 'content/old'])).stderr).toContain('lies inside');
    expect(allFiles()).toEqual(before);
    expect((await run(['archive', '--name', 'What broke', '--without-guides', '--aside', 'old'])).code).toBe(0);
    expect(allFiles().filter((path) => path.startsWith('content'))).toEqual([
      'content',
      'content/archive.yaml',
      'content/catalog.yaml',
    ]);
  });
});
