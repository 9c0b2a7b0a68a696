import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test as everyTest, expect, vi } from 'vitest';
import { isHere, readWorkflow, stepsOf } from './workflow-files.ts';

// The script of comment.yml is run with a stand-in for GitHub: what would it post, and where?
const test = everyTest.runIf(isHere('.github/workflows/comment.yml'));
const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
const loadScript = () => {
  const script = stepsOf(readWorkflow('comment.yml')).at(-1)?.with['script'];
  return new AsyncFunction('github', 'context', 'core', 'require', String(script));
};

const marker = '<!-- tollgate: summary of the check -->';
const sha = 'a'.repeat(40);
const head = { sha, ref: 'slow-checkout', repo: { full_name: 'noor/archive' } };
const run = {
  head_sha: sha,
  head_branch: 'slow-checkout',
  head_repository: { full_name: 'noor/archive', owner: { login: 'noor' } },
  html_url: 'https://github.com/team/archive/actions/runs/1',
};

interface World {
  readonly pulls?: readonly unknown[];
  readonly files?: readonly { filename: string; previous_filename?: string }[];
  readonly changed?: number;
  readonly comments?: readonly unknown[];
  readonly run?: unknown;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comment-'));
  vi.stubEnv('SUMMARY', join(folder, 'summary.md'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function posted(summary: string | undefined, world: World = {}) {
  const { pulls = [{ number: 7, head }], files = [{ filename: 'content/postmortems/2026-03-04-slow.mdx' }] } = world;
  if (summary !== undefined) writeFileSync(join(folder, 'summary.md'), summary);
  const calls: { how: string; body: string; asked: Record<string, unknown> }[] = [];
  const call = (how: string) => async (asked: Record<string, unknown>) => {
    calls.push({ how, body: String(asked['body']), asked });
  };
  const rest = {
    pulls: {
      list: vi.fn(async () => ({ data: pulls })),
      get: async () => ({ data: { changed_files: world.changed ?? files.length } }),
      listFiles: 'files',
    },
    issues: { listComments: 'comments', createComment: call('create'), updateComment: call('update') },
  };
  const github = {
    rest,
    paginate: async (what: string) => (what === 'files' ? files : (world.comments ?? [])),
  };
  const payload = { workflow_run: world.run ?? run, repository: { default_branch: 'main' } };
  const context = { payload, repo: { owner: 'team', repo: 'archive' } };
  await loadScript()(github, context, { notice: () => undefined }, createRequire(import.meta.url));
  return { calls, body: calls[0]?.body ?? '', asked: rest.pulls.list.mock.calls };
}

test('the summary stands under a link to the run, in one comment', async () => {
  const { calls, body, asked } = await posted('| write-up | status |\n|---|---|\n| Slow | draft |\n\n- [ ] impact\n');
  expect(calls).toMatchObject([{ how: 'create', asked: { issue_number: 7, owner: 'team' } }]);
  expect(asked).toEqual([
    [{ owner: 'team', repo: 'archive', state: 'open', base: 'main', head: 'noor:slow-checkout' }],
  ]);
  expect(body).toContain('| Slow | draft |\n\n- [ ] impact');
  expect(body).toContain('](https://github.com/team/archive/actions/runs/1)');
  expect(body).not.toContain('read as code');
});

test('the next run replaces its own comment, and nobody else’s', async () => {
  const comment = (id: number, login: string) => ({ id, user: { login }, body: `${marker}\nold` });
  const comments = [comment(1, 'mallory'), comment(2, 'github-actions[bot]')];
  expect((await posted('new', { comments })).calls).toMatchObject([{ how: 'update', asked: { comment_id: 2 } }]);
  expect((await posted('new', { comments: comments.slice(0, 1) })).calls).toMatchObject([{ how: 'create' }]);
});

test.each([
  ['an older commit', { ...head, sha: 'b'.repeat(40) }],
  ['another fork', { ...head, repo: { full_name: 'mallory/archive' } }],
  ['a fork that is gone', { ...head, repo: null }],
  ['another branch', { ...head, ref: 'other' }],
])('a pull request of %s gets no comment', async (_, other) => {
  expect((await posted('text', { pulls: [{ number: 7, head: other }] })).calls).toEqual([]);
});

test('a run whose fork was deleted gets no comment', async () => {
  expect((await posted('text', { run: { ...run, head_repository: null } })).calls).toEqual([]);
});

test.each([
  ['an image', '![x](https://evil.example/pixel.png)'],
  ['a link', '[the preview](https://evil.example)'],
  ['a link by reference', '[the preview][1]\n\n[1]: //evil.example'],
  ['an address', 'https://evil.example www.evil.example <https://evil.example>'],
  ['a tag', '<img src=x><a href="//evil.example">x</a><!-- hidden'],
  ['a mention', '@everyone @team/owners &#64;noor'],
  ['a reference', 'fixes #12, GH-12, team/archive#12'],
  ['a diagram', '```mermaid\nclick A\n```\n~~~math\nx\n~~~'],
  ['a formula', '$\\href{x}{y}$'],
  ['turned text', 'safe\u202etxt.exe\u0007'],
])('%s in the artifact does nothing', async (_, hostile) => {
  const { body } = await posted(hostile);
  const text = body.slice(body.indexOf('\n\n'));
  expect(text).not.toMatch(/\]\(|\]\[|\]:|:\/\/|www\.|<[a-z!/]|@\w|&[#a-z]|#\d|GH-\d|\$\S(?<!\u200b)/i);
  expect(text).not.toMatch(/(`{3}|~{3})\w/);
  for (const character of ['\u202e', '\u0007']) expect(text).not.toContain(character);
});

test('words stay as they are', async () => {
  const text = '## Missing\n\n- [ ] `impact.who`: **who** noticed, 3 > 2; R&D? no: `a < b`';
  expect((await posted(text)).body.replaceAll('\u200b', '')).toContain(text);
});

test.each([
  ['one line', 'x'.repeat(90_000)],
  ['many lines', 'x <y> @z\n'.repeat(9_000)],
])('a summary of %s is cut below what GitHub takes, and says so', async (_, long) => {
  const { body } = await posted(long);
  expect(body.length).toBeLessThan(62_000);
  expect(body).toContain('all of it is on the page of the run');
});

test('without a summary the comment says where to look', async () => {
  expect((await posted(undefined)).body).toContain('The run says where.');
});

test('a link in the place of the summary is not followed', async () => {
  writeFileSync(join(folder, 'token'), 'what the runner knows');
  symlinkSync(join(folder, 'token'), join(folder, 'summary.md'));
  expect((await posted(undefined)).body).not.toContain('what the runner knows');
});

test.each([
  ['a rule', [{ filename: 'src/checking/check.ts' }]],
  ['a setting', [{ filename: 'content/archive.yaml' }]],
  ['a page put beside the site', [{ filename: 'public/news.html' }]],
  ['a rule that moved', [{ filename: 'content/guides/x.mdx', previous_filename: 'src/checking/check.ts' }]],
])('%s in the change is said by the comment itself', async (_, files) => {
  expect((await posted('all is well', { files })).body).toContain('1 of 1. They may change the check itself');
});

test('files that GitHub does not list count as code', async () => {
  expect((await posted('all is well', { changed: 4_000 })).body).toContain('3999 of 4000');
});
