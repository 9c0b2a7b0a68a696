import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import * as words from '../src/checking/read-words.ts';
import { replyRules } from '../src/checking/rules/replies.ts';
import { draft, trialProject } from './check/trial.ts';

let project: ReturnType<typeof trialProject>;
beforeEach(() => {
  project = trialProject();
});
afterEach(() => project.remove());

const issue = z.object({ fingerprint: z.string(), description: z.string() });
const withError = '---\ntitle: Checkout returned errors\nseverity: Sev2\nteam: data-platform\n---\n';
const withWarning = '---\ntitle: Checkout returned errors\nteam: data-platform\n---\n\nSomeone was careless here.\n';

describe('AC-276 exit codes', () => {
  test('an archive without errors is 0', async () => {
    const { code, stdout } = await project.run();
    expect(stdout.split('\n').at(-2)).toMatch(/of 7 files\.$|7 files read, no findings\.$/);
    expect(code).toBe(0);
  });

  test('an error is 1, and named with its place', async () => {
    project.write(draft, withError);
    const { code, stdout } = await project.run();
    expect(stdout).toContain(`${draft}:3:11  error  C03\n`);
    expect(code).toBe(1);
  });

  test('a warning is 0, and 1 above the number that is allowed', async () => {
    project.write(draft, withWarning);
    expect((await project.run(draft)).code).toBe(0);
    expect((await project.run(draft, '--max-warnings', '1')).code).toBe(0);
    expect((await project.run(draft, '--max-warnings', '0')).code).toBe(1);
  });

  test.each([
    [['--fromat', 'json'], '`--fromat` is not known to `npm run check`. The nearest is `--format`.'],
    [['--format', 'jsn'], '`jsn` is no format. The nearest is `json`.'],
    [['--rule', 'hunan-error'], '`hunan-error` is no rule. The nearest is `human-error`.'],
    [['--lang', 'de'], '`de` is no language of the check. Known: en, fr.'],
    [['--max-warnings', 'few'], '`--max-warnings few` is no count. For example: `--max-warnings 0`'],
    [['--today', '2026-02-30'], '`--today 2026-02-30` is no day. For example: `--today 2026-03-04`'],
    [['content/postmortem'], '`content/postmortem` names no file of the archive.'],
    [['../elsewhere.mdx'], '`../elsewhere.mdx` names no file of the archive.'],
    [['sumary'], '`sumary` names no file of the archive. The nearest is `npm run check -- summary`.'],
    [['--status', '--format', 'json'], '`--status` is text; leave `--format` out.'],
  ])('%j is 2, with one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await project.run(...args);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('a content folder that is not there is 2', async () => {
    rmSync(join(project.cwd, 'content'), { recursive: true });
    const { code, stderr } = await project.run();
    expect(stderr).toBe('The content folder `content` is not there. `npm run new -- archive` makes one.\n');
    expect(code).toBe(2);
  });

  test('an archive without write-ups is fine and says so', async () => {
    for (const folder of ['postmortems', 'festival', 'replies']) {
      rmSync(join(project.cwd, 'content', folder), { recursive: true });
    }
    const { code, stderr } = await project.run('--rule', 'S01');
    expect([code, stderr]).toEqual([0, 'The archive holds no write-up yet. `npm run new` writes the first.\n']);
  });
});

describe('a rule that breaks', () => {
  afterEach(() => vi.restoreAllMocks());
  const breaks = () => {
    throw new Error('no such list');
  };

  test('is named with its file, and is 2; what the others found is printed', async () => {
    const [rule] = replyRules;
    if (!rule) throw new Error('There are no rules for replies.');
    vi.spyOn(rule, 'check').mockImplementation(breaks);
    project.write(draft, withError);
    const { code, stdout, stderr } = await project.run();
    const file = 'content/replies/week-two-slow-migration/cron-line.mdx';
    expect(stderr).toBe(`The rule ${rule.id} broke on ${file}: no such list\n`);
    expect(stdout).toContain(`${draft}:3:11  error  C03\n`);
    expect(code).toBe(2);
  });

  test('and the reading of one file do not hide the others', async () => {
    const all = words.readWords;
    vi.spyOn(words, 'readWords').mockImplementation((file, read) =>
      'kind' in file && file.kind === 'reply' ? breaks() : all(file, read),
    );
    project.write(draft, withError);
    const { code, stdout, stderr } = await project.run();
    expect(stderr).toContain('The rule reading broke on content/replies/week-two-slow-migration/cron-line.mdx: ');
    expect(stdout).toContain(`${draft}:3:11  error  C03\n`);
    expect(code).toBe(2);
  });
});

describe('what is printed', () => {
  test('paths and rules limit it; the whole archive is read', async () => {
    project.write(draft, withError);
    expect((await project.run('content/festival')).stdout).not.toContain('C03');
    expect((await project.run('content/postmortems', '--rule', 'C03')).stdout).toContain('1 error in 1 of 4 files.');
    expect((await project.run('--rule', 'S04')).code).toBe(0);
  });

  test('it speaks the language of the run, else the first of the archive; places and levels stay', async () => {
    project.write(draft, withError);
    const french = `${draft}:3:11  error  C03\n  \`Sev2\` n’est pas une gravité de data-platform\u00a0: sev1,`;
    expect((await project.run('--rule', 'C03', '--lang', 'fr')).stdout).toContain(french);
    expect((await project.run('--rule', 'C03')).stdout).toContain('is not a severity of');
    const settings = 'content/archive.yaml';
    project.write(settings, project.textOf(settings).replace('languages: [en, fr]', 'languages: [fr, en]'));
    const { stdout } = await project.run('--rule', 'C03');
    expect(stdout).toContain(french);
    expect(stdout).toMatch(
      /\n1 erreur, dans 1 de 8 fichiers\. À réparer d’un coup\u00a0: 1, avec npm run check -- --fix\n/,
    );
    expect((await project.run('--rule', 'C03', '--lang', 'en')).stdout).toContain('is not a severity of');
  });

  test('an annotation keeps its fingerprint in every language', async () => {
    project.write(draft, withError);
    const printed = async (language: string) =>
      z.array(issue).parse(JSON.parse((await project.run('--format', 'gitlab', '--lang', language)).stdout));
    const [english, french] = [await printed('en'), await printed('fr')];
    const prints = (issues: typeof english) => issues.map(({ fingerprint }) => fingerprint);
    expect(prints(french)).toEqual(prints(english));
    expect(french.map(({ description }) => description)).not.toEqual(english.map(({ description }) => description));
  });

  test('a rule leads to its page in the language of the run', async () => {
    project.write(draft, withError);
    Object.assign(project.io.env, { SITE_URL: 'https://archive.example.com/' });
    const printed = async (...args: readonly string[]) => (await project.run('--format', 'rdjson', ...args)).stdout;
    expect(await printed()).toContain('"url": "https://archive.example.com/guides/rules/c/#C03"');
    expect(await printed('--lang', 'fr')).toContain('"url": "https://archive.example.com/fr/guides/rules/c/#C03"');
  });

  test('the status lists each open field with its sentence', async () => {
    project.write(draft, withWarning);
    const { code, stdout } = await project.run('--status', draft);
    expect(stdout).toMatch(
      /^content\/postmortems\/2026-05-30-report-generation\.mdx, before in-review: \d+ open fields\n/,
    );
    expect(stdout).toMatch(/:\d+:\d+ {2}todo {2}[A-Z]\d\d\n {2}\S/);
    expect(code).toBe(0);
  });

  test('the status lists what stops a write-up at the step it has taken, too', async () => {
    project.write(draft, withWarning.replace('\n---', '\nstatus: published\n---'));
    const { code, stdout } = await project.run('--status', draft);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^content\/postmortems\/2026-05-30-report-generation\.mdx, as it is: \d+ errors\n/);
    expect(stdout).toMatch(/ {2}error {2}P04\n {2}The fourth part of the brief is empty\./);
    expect(stdout).not.toContain('Nothing is open.');
  });

  test('with an output file the format goes there and the text to the terminal', async () => {
    project.write(draft, withError);
    const { stdout } = await project.run('--format', 'json', '--output', 'out/report.json', '--rule', 'C03');
    expect(stdout).toContain('1 error in 1 of 8 files.');
    expect(JSON.parse(project.textOf('out/report.json'))).toMatchObject({
      version: 1,
      findings: [{ rule: 'C03', place: { file: draft, start: { line: 3, column: 11 } } }],
    });
  });

  test('a frame shows no secret', async () => {
    const key = `AKIA${'Q7RX2MZ4KWT9B3NL'}`;
    project.write(
      draft,
      `---\ntitle: Checkout returned errors\nteam: data-platform\n---\n\nThe key ${key} was in the log.\n`,
    );
    const { code, stdout } = await project.run(draft);
    expect(code).toBe(1);
    expect(stdout).toContain('The key ********************');
    expect(stdout).not.toContain(key);
  });

  test('findings that were kept are those of a first run', async () => {
    project.write(draft, withError);
    const first = await project.run();
    expect(await project.run()).toEqual(first);
    project.write(draft, withWarning);
    expect((await project.run()).stdout).not.toContain('C03');
  });
});
