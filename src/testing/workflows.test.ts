import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { fileText, isHere, readWorkflow, rightsOf, stepsOf, workflowNames } from './workflow-files.ts';

// Once its names are in, it is the team's to change.
const owners = isHere('.github/CODEOWNERS') ? fileText('.github/CODEOWNERS') : '';
const isAsShipped = owners.includes('@your-organisation');
const ownersGuide = 'content/guides/set-up-your-team.mdx';
const hasChecks = workflowNames.includes('check.yml');
const open = ['$', '{{'].join('');
const expressions = (script: string) => script.match(/\$\{\{[^}]*\}\}/g) ?? [];

test.each(workflowNames)('%s names its rights, its time limit and every action by a full commit', (name) => {
  const workflow = readWorkflow(name);
  const text = fileText(`.github/workflows/${name}`);
  for (const { uses } of stepsOf(workflow)) {
    if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
  const used = text.match(/uses: .*/g) ?? [];
  expect(used.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  expect(Object.values(workflow.jobs).every((job) => job['timeout-minutes'] <= 30)).toBe(true);
});

test.each(workflowNames)('%s puts no value of an event into a script', (name) => {
  const scripts = stepsOf(readWorkflow(name)).flatMap(({ run, with: inputs }) => [run ?? '', inputs['script'] ?? '']);
  expect(scripts.flatMap((script) => expressions(String(script)))).toEqual([]);
});

test.each(workflowNames)('%s needs no secret, and has no token where strangers’ code runs', (name) => {
  const workflow = readWorkflow(name);
  expect(fileText(`.github/workflows/${name}`)).not.toMatch(/\bsecrets\b/);
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  for (const { uses, with: inputs } of stepsOf(workflow)) {
    if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
  }
});

test('the same action has the same commit everywhere', () => {
  const used = workflowNames.flatMap((name) => stepsOf(readWorkflow(name)).flatMap(({ uses }) => uses ?? []));
  const names = new Set(used.map((action) => action.split('@')[0]));
  expect(new Set(used).size).toBe(names.size);
});

test.runIf(hasChecks)('a pull request is checked, tested and built with rights to read and no more', () => {
  const workflow = readWorkflow('check.yml');
  expect(Object.keys(workflow.on)).toEqual(['pull_request']);
  expect(rightsOf(workflow)).toEqual(['check: contents read', 'check-by-base: contents read']);
  const scripts = workflow.jobs['check']?.steps.flatMap(({ run }) => run ?? []).join('\n');
  for (const command of ['npm ci --ignore-scripts', 'check -- --format github', 'npm test', 'npm run build'])
    expect(scripts).toContain(command);
  const artifacts = stepsOf(workflow).flatMap(({ uses, with: inputs }) =>
    uses?.startsWith('actions/upload-artifact@') ? inputs['name'] : [],
  );
  expect(artifacts).toEqual(['pull-request-summary', 'preview-site']);
});

test.runIf(hasChecks)('the rules of the base branch judge the write-ups of the pull request', () => {
  const steps = readWorkflow('check.yml').jobs['check-by-base']?.steps ?? [];
  expect(steps.flatMap(({ run, ...step }) => (run ? step['working-directory'] : []))).toEqual(['base', 'base']);
  expect(steps.at(-1)?.run).toBe('TOLLGATE_CONTENT="$GITHUB_WORKSPACE/change/content" npm run check');
});

test.runIf(workflowNames.includes('comment.yml'))(
  'the job that may comment checks nothing out and runs no command',
  () => {
    const workflow = readWorkflow('comment.yml');
    expect(rightsOf(workflow)).toEqual(['comment: actions read', 'comment: pull-requests write']);
    expect(stepsOf(workflow).map(({ uses = '', run }) => [uses.split('@')[0], run])).toEqual([
      ['actions/download-artifact', undefined],
      ['actions/github-script', undefined],
    ]);
  },
);

test.runIf(workflowNames.includes('pages.yml'))(
  'the site is published each day, and only the job that runs no code of ours may publish',
  () => {
    const workflow = readWorkflow('pages.yml');
    expect(Object.keys(workflow.on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(rightsOf(workflow).filter((right) => right.endsWith('write'))).toEqual([
      'deploy: pages write',
      'deploy: id-token write',
    ]);
    expect(workflow.jobs['deploy']?.steps.flatMap(({ run }) => run ?? [])).toEqual([]);
    const built = workflow.jobs['build']?.steps.find(({ run }) => run === 'npm run build');
    expect(built?.['env']).toEqual({
      SITE_URL: `${open} steps.pages.outputs.origin }}`,
      BASE_PATH: `${open} steps.pages.outputs.base_path }}/`,
    });
  },
);

test.runIf(isHere('.gitlab-ci.yml'))(
  'GitLab does the same, with no value in a script that somebody else chooses',
  () => {
    const jobs = z.record(z.string(), z.unknown()).parse(parse(fileText('.gitlab-ci.yml')));
    expect(Object.keys(jobs)).toEqual([
      ...['workflow', 'default', 'variables', 'check', 'test', 'preview', 'pages', 'overdue'],
    ]);
    const used = new Set(
      fileText('.gitlab-ci.yml')
        .match(/\$\{?CI_[A-Z_]+/g)
        ?.map((name) => name.replace('{', '')),
    );
    expect([...used].sort()).toEqual([
      '$CI_COMMIT_BRANCH',
      '$CI_DEFAULT_BRANCH',
      '$CI_JOB_ID',
      '$CI_MERGE_REQUEST_DIFF_BASE_SHA',
      '$CI_PAGES_URL',
      '$CI_PIPELINE_SOURCE',
      '$CI_PROJECT_PATH',
    ]);
    expect(jobs['check']).toMatchObject({
      artifacts: { when: 'always', reports: { codequality: expect.any(String) } },
    });
  },
);

test('what the check writes for a reviewer stays outside the clone until it has read what changed', () => {
  const files = ['.github/workflows/check.yml', '.gitlab-ci.yml'].filter(isHere);
  const commands = files.flatMap((file) => fileText(file).match(/npm run .*--changed.*/g) ?? []);
  const written = commands.flatMap((command) => /(?:--output|>) ([^ ]+)/.exec(command)?.[1] ?? []);
  expect(written.filter((path) => !/^"\$(?:reports|RUNNER_TEMP)\//.test(path))).toEqual([]);
});

test.runIf(isAsShipped)('every path of CODEOWNERS is there, and writers own write-ups only', () => {
  const rules = owners.match(/^# [/*]\S* +@.*$/gm) ?? [];
  const [everything = [], ...others] = rules.map((rule) => rule.replace(/^# /, '').split(/ +/));
  expect(everything[0]).toBe('*');
  expect(others.filter(([path = '']) => !path.startsWith('/content/') && !isHere(`.${path}`))).toEqual([]);
  const written = others.filter(([, owner]) => owner !== everything[1]).map(([path]) => path);
  expect(written).toEqual(['postmortems', 'festival', 'replies', 'guides'].map((kind) => `/content/${kind}/`));
});

test.runIf(isAsShipped && isHere(ownersGuide))('the line of the guide switches every rule of CODEOWNERS on', () => {
  const guide = fileText(ownersGuide);
  const [, shown = '', put = ''] = /-e 's\/(\^# .*?)\/(\\1)\/'/.exec(guide) ?? [];
  expect([shown, put]).toEqual(['^# \\([/*].*@\\)', '\\1']);
  const on = owners.replace(/^# ([/*].*@)/gm, '$1');
  expect(on.match(/^(?!#|$).*$/gm)?.length).toBeGreaterThan(15);
  expect(on.match(/^(?!#|$)(?![/*]\S* +@\S+$).*$/gm)).toBeNull();
});

test.runIf(isHere('.github/ISSUE_TEMPLATE/write-up.yml'))(
  'the issue form asks for free text, and only a title is needed',
  () => {
    const { body } = z
      .object({ body: z.array(z.looseObject({ id: z.string().optional(), type: z.string() })) })
      .parse(parse(fileText('.github/ISSUE_TEMPLATE/write-up.yml')));
    expect([...new Set(body.map(({ type }) => type))]).toEqual(['markdown', 'input', 'textarea']);
    expect(body.filter((field) => field['validations']).map(({ id }) => id)).toEqual(['title']);
  },
);
