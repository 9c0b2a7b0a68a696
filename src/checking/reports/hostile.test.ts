import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSource } from '../../compile/positions.ts';
import type { Finding } from '../../model/finding.ts';
import { inEnglish } from '../../model/sentence.ts';
import { reports } from '../../testing/reports.ts';
import type { ReportInput } from './report.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('::error::', '\n', '\r', '%0A', '::', '##[add-mask]', ',line=1', '\u001b[2J', '\u0007', 'é', '`'),
    )
    .map((parts) => parts.join('')),
);

/** Findings with any text in every part that an author can fill. */
const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .record({ file: nasty, message: nasty, fix: nasty, source: nasty, extra: fc.nat(2) })
    .map(({ file, message, fix, source, extra }): Finding => {
      const at = createSource(file, source);
      const place = at.place(0, source.length);
      return {
        rule: 'S04',
        level: 'error',
        place,
        message,
        fix,
        also: Array.from({ length: extra }, () => at.place(1, 2)),
      };
    }),
  { maxLength: 5 },
);

const inputOf = (list: readonly Finding[]): ReportInput => ({
  findings: list,
  todo: [],
  files: 1,
  speak: inEnglish,
  textOf: () => 'é: ::',
});
const print = (format: string, list: readonly Finding[]) => reports[format]?.(inputOf(list)) ?? '';
const placesIn = (list: readonly Finding[]) => list.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);

describe('whatever a text holds', () => {
  test('the github format has one command for each place, and nothing else', () => {
    void fc.assert(
      fc.property(findings, (list) => {
        const lines = print('github', list)
          .split(/[\r\n]+/)
          .filter((line) => line !== '');
        expect(lines).toHaveLength(placesIn(list));
        for (const line of lines) expect(line).toMatch(/^::error file=[^:,]*,line=\d+(?:,\w+=[^:,]*)*,title=S04::/);
      }),
    );
  });

  test('no format but JSON, which escapes them, holds a control character', () => {
    void fc.assert(
      fc.property(findings, (list) => {
        for (const format of ['text', 'github']) expect(print(format, list)).not.toMatch(/[^\P{Cc}\n\t]/u);
        for (const format of ['json', 'gitlab', 'sarif', 'rdjson'])
          expect(print(format, list)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });

  test('JSON escapes DEL and the controls above it, and reads back the same', () => {
    const finding: Finding = {
      rule: 'S04',
      level: 'error',
      place: { file: 'content/a.mdx', start: { line: 1, column: 1, offset: 0 } },
      message: 'a\u007fb\u009bc',
      fix: '',
    };
    expect(print('json', [finding])).toContain('a\\u007fb\\u009bc');
    expect(JSON.parse(print('json', [finding])).findings[0].message).toBe('a\u007fb\u009bc');
  });

  test('fingerprints differ from each other, and stay when lines move', () => {
    void fc.assert(
      fc.property(findings, (list) => {
        const namesIn = (all: readonly Finding[]) =>
          JSON.parse(print('gitlab', all)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
        const names = namesIn(list);
        expect(new Set(names).size).toBe(placesIn(list));
        const moved = list.map(({ place, ...rest }) => ({
          ...rest,
          place: { ...place, start: { line: 900, column: 1, offset: 9000 } },
        }));
        expect(namesIn(moved)).toEqual(names);
      }),
    );
  });
});
