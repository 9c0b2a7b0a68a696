import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { inEnglish } from '../../model/sentence.ts';
import { reports } from '../../testing/reports.ts';
import type { ReportInput } from './report.ts';

const text = 'é severity: Sev2\nsecond\n';
const point = (line: number, column: number, offset: number) => ({ line, column, offset });
const wrong: Finding = {
  rule: 'S04',
  level: 'error',
  place: { file: 'content/a b.mdx', start: point(1, 13, 12), end: point(1, 17, 16) },
  message: '`Sev2` is not one of them.',
  fix: 'The nearest is `sev2`.',
  edits: [{ start: 12, end: 16, text: 'sev2' }],
  related: [{ place: { file: 'content/archive.yaml', start: point(3, 1, 40) }, message: 'The list.' }],
};
const absent: Finding = { ...wrong, rule: 'K01', level: 'warning', place: { file: 'content/catalog.yaml' } };
const open: Finding = { ...wrong, level: 'todo' };

const print = (name: string, findings: readonly Finding[], more: Partial<ReportInput> = {}) =>
  reports[name]?.({ findings, todo: [], files: 1, textOf: () => text, speak: inEnglish, ...more }) ?? '';
const parse = (name: string, findings: readonly Finding[], more?: Partial<ReportInput>) =>
  JSON.parse(print(name, findings, more));

describe('github', () => {
  test('errors come first, and what is only open is left out', () => {
    expect(print('github', [absent, wrong, open])).toBe(
      '::error file=content/a b.mdx,line=1,col=13,endColumn=17,title=S04::`Sev2` is not one of them. The nearest is `sev2`.\n' +
        '::warning file=content/catalog.yaml,title=K01::`Sev2` is not one of them. The nearest is `sev2`.\n',
    );
  });
});

describe('gitlab', () => {
  test('an empty list is a list', () => {
    expect(parse('gitlab', [])).toEqual([]);
  });

  test('levels, path and lines', () => {
    expect(parse('gitlab', [wrong, absent])).toMatchObject([
      { check_name: 'S04', severity: 'major', location: { path: 'content/a b.mdx', lines: { begin: 1 } } },
      { check_name: 'K01', severity: 'minor', location: { path: 'content/catalog.yaml', lines: { begin: 1 } } },
    ]);
  });
});

describe('sarif', () => {
  const [run] = parse('sarif', [wrong, absent], { pageOf: (rule) => `https://a.example/rules/#${rule}` }).runs;

  test('addresses are encoded, columns are UTF-16 units, ends are exclusive', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/a%20b.mdx', uriBaseId: 'PROJECT' },
      region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 17 },
    });
  });

  test('a place that is not known has no region', () => {
    expect(run.results[1].locations[0].physicalLocation).not.toHaveProperty('region');
  });

  test('every rule has its page, and each result points at its rule', () => {
    for (const rule of run.tool.driver.rules) expect(rule.helpUri).toBe(`https://a.example/rules/#${rule.id}`);
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('S04');
  });
});

describe('rdjson', () => {
  test('columns are bytes, and an edit of the range is a suggestion', () => {
    const range = { start: { line: 1, column: 14 }, end: { line: 1, column: 18 } };
    expect(parse('rdjson', [wrong]).diagnostics).toEqual([
      {
        message: '`Sev2` is not one of them. The nearest is `sev2`.',
        location: { path: 'content/a b.mdx', range },
        severity: 'ERROR',
        code: { value: 'S04' },
        suggestions: [{ range, text: 'sev2' }],
      },
    ]);
  });

  test('an edit of another range is none', () => {
    const elsewhere = { ...wrong, edits: [{ start: 0, end: 1, text: '' }] };
    expect(parse('rdjson', [elsewhere]).diagnostics[0]).not.toHaveProperty('suggestions');
  });
});
