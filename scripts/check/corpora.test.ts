import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { trialProject } from './trial.ts';

/** Small archives with faults, and beside each the list of what is found: file, line, column, level, rule. */
const corpora = new URL('../../src/testing/corpora/', import.meta.url);

const utf16 = z.object({ line: z.number(), column: z.number() });
const jsonFindings = z.object({
  findings: z.array(
    z.object({ rule: z.string(), level: z.string(), place: z.object({ file: z.string(), start: utf16 }) }),
  ),
});
const gitlabIssues = z.array(
  z.object({
    check_name: z.string(),
    severity: z.string(),
    location: z.object({ path: z.string(), positions: z.object({ begin: utf16 }) }),
  }),
);
const region = z.object({ startLine: z.number(), startColumn: z.number() });
const physicalLocation = z.object({ artifactLocation: z.object({ uri: z.string() }), region });
const sarifLog = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(
        z.object({ ruleId: z.string(), level: z.string(), locations: z.tuple([z.object({ physicalLocation })]) }),
      ),
    }),
  ]),
});
const rdjson = z.object({
  diagnostics: z.array(
    z.object({
      code: z.object({ value: z.string() }),
      severity: z.string(),
      location: z.object({ path: z.string(), range: z.object({ start: utf16 }) }),
    }),
  ),
});

const gitlabLevels: Readonly<Record<string, string>> = { major: 'error', minor: 'warning', info: 'info' };
const lineOf = (file: string, line: number | string, column: number | string, level: string, rule: string) =>
  `${file}:${line}:${column} ${level} ${rule}`;
const linesOf = (output: string, form: RegExp) => [...output.matchAll(form)].map(([, ...parts]) => parts.join(' '));

/** Each format as its reader understands it, in lines like those of the list. */
const readers: Readonly<Record<string, (output: string, textOf: (path: string) => string) => readonly string[]>> = {
  text: (output) => linesOf(output, /^(content\/\S+:\d+:\d+) {2}(error|warning|info) {2}(\S+)$/gm),
  json: (output) =>
    jsonFindings
      .parse(JSON.parse(output))
      .findings.map(({ rule, level, place: { file, start } }) => lineOf(file, start.line, start.column, level, rule)),
  github: (output) =>
    [...output.matchAll(/^::(\w+) file=([^,]+),line=(\d+),col=(\d+),.*?title=([^:]+)::/gm)].map(
      ([, level = '', file = '', line = '', column = '', rule = '']) => lineOf(file, line, column, level, rule),
    ),
  gitlab: (output) =>
    gitlabIssues
      .parse(JSON.parse(output))
      .map(({ check_name, severity, location: { path, positions } }) =>
        lineOf(path, positions.begin.line, positions.begin.column, gitlabLevels[severity] ?? '', check_name),
      ),
  sarif: (output) =>
    sarifLog.parse(JSON.parse(output)).runs[0].results.map(({ ruleId, level, locations: [location] }) => {
      const { artifactLocation, region: at } = location.physicalLocation;
      return lineOf(artifactLocation.uri, at.startLine, at.startColumn, level, ruleId);
    }),
  rdjson: (output, textOf) =>
    rdjson.parse(JSON.parse(output)).diagnostics.map(({ code, severity, location: { path, range } }) => {
      const line = textOf(path).split('\n')[range.start.line - 1] ?? '';
      const column =
        Buffer.from(line)
          .subarray(0, range.start.column - 1)
          .toString().length + 1;
      return lineOf(path, range.start.line, column, severity.toLowerCase(), code.value);
    }),
};

describe.each(readdirSync(corpora))('%s', (name) => {
  const expected = readFileSync(new URL(`${name}/expected.txt`, corpora), 'utf8')
    .trimEnd()
    .split('\n');
  let project: ReturnType<typeof trialProject>;
  beforeAll(() => {
    project = trialProject(new URL(`${name}/content`, corpora).pathname);
  });
  afterAll(() => project.remove());

  test.each(Object.keys(readers))('AC-275 %s gives exactly the findings of the list', async (format) => {
    const { code, stdout } = await project.run('--format', format);
    expect((readers[format]?.(stdout, project.textOf) ?? []).toSorted()).toEqual(expected.toSorted());
    expect(code).toBe(1);
  });
});
