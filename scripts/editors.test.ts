import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { check } from '../src/checking/check.ts';
import { speakerIn } from '../src/checking/messages/tongues.ts';
import { textReport } from '../src/checking/reports/text.ts';
import * as choices from '../src/model/schema/choices.ts';
import { inEnglish } from '../src/model/sentence.ts';

const root = new URL('..', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const clock = { today: '2026-06-01', nowMs: Date.UTC(2026, 5, 1) };
const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

const patternSchema = z.object({
  regexp: z.string(),
  kind: z.string().optional(),
  file: z.int().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  severity: z.int().optional(),
  code: z.int().optional(),
  message: z.int().optional(),
});
const matcherSchema = z.object({
  pattern: z.tuple([patternSchema, patternSchema]),
  background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }).optional(),
});
const tasks = z
  .object({
    tasks: z.array(z.object({ label: z.string(), command: z.string(), problemMatcher: z.array(matcherSchema) })),
  })
  .parse(read('.vscode/tasks.json')).tasks;

/** What an editor takes out of a report: a match of the first pattern, then its message on the next line. */
function problemsIn(report: string, matchers: readonly z.infer<typeof matcherSchema>[]) {
  const lines = report.split('\n');
  return matchers.flatMap(({ pattern: [head, body] }) =>
    lines.flatMap((line, index) => {
      const found = new RegExp(head.regexp).exec(line);
      const message = new RegExp(body.regexp).exec(lines[index + 1] ?? '')?.[body.message ?? 0];
      const part = (group: number | undefined) => (group === undefined ? undefined : found?.[group]);
      return found && message
        ? [[part(head.file), part(head.line), part(head.column), part(head.severity), part(head.code)].join(' ')]
        : [];
    }),
  );
}

describe('tasks', () => {
  const faulty = [
    fileOf(
      'content/postmortems/2026-05-30-a.mdx',
      '---\ntitle: Short\nteam: Web Team\nsevrity: sev1\n---\n\nLatency <5ms {x}\n',
    ),
    fileOf('content/postmortems/2026-05-30-b.mdx', '---\r\ntitle: Émile’s 🔥 list of things\r\nteam: 12\r\n---\r\n'),
    fileOf('content/postmortems/not-dated.mdx', '---\ntitle: A title of some words\nteam: web\n---\n'),
  ];
  const { findings, todo } = check(faulty, clock);
  const report = textReport({ findings, todo, files: faulty.length, textOf: () => undefined, speak: inEnglish });

  test.each(tasks.filter(({ problemMatcher }) => problemMatcher.length > 0))('$label lists every finding', (task) => {
    const listed = findings
      .filter(({ level }) => level !== 'todo')
      .map(({ place, level, rule }) => [place.file, place.start?.line, place.start?.column, level, rule].join(' '));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.some((line) => line.includes('  '))).toBe(true);
    expect(problemsIn(report, task.problemMatcher).sort()).toEqual(listed.sort());
  });

  test('a run in the background ends with its closing line, with and without findings, in each language', async () => {
    const ends = tasks.flatMap(({ problemMatcher }) => problemMatcher.flatMap(({ background }) => background ?? []));
    expect(ends).toHaveLength(2);
    const speakers = [inEnglish, await speakerIn('fr')];
    const reports = speakers.flatMap((speak) => [
      textReport({ findings, todo, files: faulty.length, textOf: () => undefined, speak }),
      textReport({ findings: [], todo: [], files: 1, textOf: () => undefined, speak }),
    ]);
    for (const { endsPattern } of ends)
      for (const text of reports)
        expect(text.split('\n').filter((line) => new RegExp(endsPattern).test(line))).toHaveLength(1);
  });
});

describe('snippets', () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.string(), description: z.string(), body: z.array(z.string()) }))
    .parse(read('.vscode/postmortem.code-snippets'));
  /** The text as it stands after Tab, Tab, Tab. */
  const expanded = (body: readonly string[]) =>
    body
      .join('\n')
      .replace(/(?:\$\{CURRENT_\w+\}-?){3}/g, '2026-03-03')
      .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d/g, '')
      .trimEnd();
  const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  /** The list that an entry of the front matter belongs to. */
  const lists: Readonly<Record<string, string>> = {
    event: 'timeline',
    message: 'comms',
    factor: 'contributingFactors',
    hypothesis: 'hypotheses',
    'gate-missed': 'tollgates',
    gate: 'tollgates',
    'follow-up': 'followUps',
  };
  function fileWith(prefix: string, text: string): string {
    const list = lists[prefix];
    const front = list
      ? `${list}:\n${indented(text, '  ')}`
      : prefix === 'option'
        ? `mitigation:\n  options:\n${indented(text, '    ')}`
        : prefix === 'guard'
          ? `followUps:\n  - id: a\n    what: Something to do now\n${indented(text, '    ')}`
          : /^[a-z]+:/.test(text)
            ? text
            : '';
    const body = front === '' ? `\n${text}\n` : '';
    return `---\ntitle: A title of some words\nteam: web\ntimeZone: UTC\n${front}\n---\n${body}`;
  }

  test.each(Object.values(snippets))('$prefix is accepted as it stands', ({ prefix, body }) => {
    const isFigure = prefix === 'figure';
    const path = `content/postmortems/2026-03-03-a/index.mdx`;
    const { findings } = check([fileOf(path, fileWith(prefix, expanded(body)))], clock);
    const errors = findings.filter(({ level, rule }) => level === 'error' && /^[LYSBTM]\d/.test(rule));
    // The image of the figure is the author's to add.
    expect(errors.map(({ rule }) => rule)).toEqual(
      isFigure ? errors.filter(({ rule }) => rule === 'B12').map(() => 'B12') : [],
    );
    expect(errors.length).toBeLessThanOrEqual(isFigure ? 1 : 0);
  });

  test('a choice offers words of the closed lists only', () => {
    const known = new Set(Object.values(choices).flat().map(String));
    for (const word of ['true', 'false', 'Timeline', 'Tollgates', 'FollowUps', 'Options']) known.add(word);
    const offered = Object.values(snippets).flatMap(({ body }) =>
      [...body.join('\n').matchAll(/\$\{\d+\|([^|]+)\|\}/g)].flatMap(([, words]) => words?.split(',') ?? []),
    );
    expect(offered.filter((word) => !known.has(word))).toEqual([]);
    expect(offered).toEqual(
      expect.arrayContaining([...choices.factorKinds, ...choices.guardKinds, ...choices.followUpTypes]),
    );
  });
});

test('the schema files that an editor asks for are there', () => {
  const settings = z.object({ 'yaml.schemas': z.record(z.string(), z.string()) }).parse(read('.vscode/settings.json'));
  const entries = Object.entries(settings['yaml.schemas']);
  expect(entries.map(([, file]) => file)).toEqual(['content/archive.yaml', 'content/catalog.yaml']);
  for (const [schema] of entries) expect(existsSync(new URL(schema, root))).toBe(true);
});

test('the dev container has the Node of the project', () => {
  const { image } = z.object({ image: z.string() }).parse(read('.devcontainer/devcontainer.json'));
  const major = readFileSync(new URL('.node-version', root), 'utf8').split('.')[0];
  expect(image).toContain(`:${major}-`);
});
