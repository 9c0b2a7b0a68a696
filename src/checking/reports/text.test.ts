import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { inEnglish } from '../../model/sentence.ts';
import { archiveWith, checkFiles, clock, draft, filesOf, mini } from '../../testing/example-archive.ts';
import { check, type SourceFile } from '../check.ts';
import { textReport } from './text.ts';

const read = ({ bytes }: SourceFile) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function reportOf(files: readonly SourceFile[], keep: (finding: Finding) => boolean = () => true): string {
  const { findings, todo } = check(files, clock);
  const textOf = (file: string) => {
    const found = files.find(({ path }) => path === file);
    return found && read(found);
  };
  return textReport({ findings: findings.filter(keep), todo, files: files.length, textOf, speak: inEnglish });
}

const isAbout = (rule: string) => (finding: Finding) => finding.rule === rule;

describe('the text format', () => {
  test('a finding has its place, its sentences and its line with a caret', () => {
    const files = archiveWith({
      [draft]: '---\ntitle: Checkout returned errors\nseverity: Sev2\nteam: data-platform\n---\n',
    });
    expect(reportOf(files, isAbout('C03')).split('To do')[0]).toBe(`\
content/postmortems/2026-05-30-report-generation.mdx:3:11  error  C03
  \`Sev2\` is not a severity of data-platform: sev1, sev2, sev3, sev4. The nearest is \`sev2\`.
    2 | title: Checkout returned errors
  > 3 | severity: Sev2
      |           ^^^^
    4 | team: data-platform

1 error in 1 of 8 files. 1 can be repaired: npm run check -- --fix
`);
  });

  test('an archive without findings says so', () => {
    const files = archiveWith();
    expect(reportOf(files, ({ level }) => level === 'error')).toBe('7 files read, no findings.\n');
  });

  test('the to-do list of a draft names fields, by step', () => {
    const lines = reportOf(filesOf({ [draft]: mini() }), () => false).split('\n');
    expect(lines[1]).toMatch(/^To do before in-review, 2026-05-30-report-generation: services, severity, /);
    expect(lines[2]).toMatch(/^To do before published, 2026-05-30-report-generation: /);
  });

  test('carets stand under wide characters', () => {
    const files = filesOf({ [draft]: mini('tags: [火事, Ab]') });
    expect(reportOf(files, isAbout('S06')).split('\n').slice(3, 6)).toEqual([
      '  > 4 | tags: [火事, Ab]',
      '      |        ^^^^',
      '    5 | ---',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('the lines around a place end as the file has them: %j', (end) => {
    const text = mini('tags: [Ab]').replaceAll('\n', end);
    for (const start of ['', '\ufeff']) {
      const lines = reportOf(filesOf({ [draft]: `${start}${text}` }), isAbout('S06')).split('\n');
      expect(lines.slice(2, 6)).toEqual([
        '    3 | team: data-platform',
        '  > 4 | tags: [Ab]',
        '      |        ^^',
        '    5 | ---',
      ]);
    }
  });

  test('the first and the last line have no neighbour beyond', () => {
    const [first] = reportOf(filesOf({ [draft]: '\ufeffxx' }), isAbout('L05')).split('\n\n');
    expect(first?.split('\n').slice(-2)).toEqual(['  > 1 | xx', '      | ^^']);
    const second = reportOf(filesOf({ [draft]: '\ufefftt\n\n---\n' }), isAbout('L05'));
    expect(second).toContain('  > 1 | tt\n      | ^^\n    2 |\n');
  });

  test('a long line is cut around the place', () => {
    const files = filesOf({ [draft]: mini(`services: [${'assets-db, '.repeat(20)}Zz]`) });
    const caret = reportOf(files, isAbout('S06')).split('\n').slice(3, 5);
    expect(caret[0]).toContain('…');
    expect(caret[0]?.indexOf('Zz')).toBe(caret[1]?.indexOf('^^'));
  });

  test('a text can’t colour or clear the terminal', () => {
    const files = filesOf({ [draft]: mini('status: "\\e[2J"\nx\u001b[31m: y') });
    expect(reportOf(files)).not.toContain('\u001b');
  });

  test('what is missing in an absent file has a file and no place', () => {
    const [finding] = checkFiles(filesOf({ [draft]: mini() })).findings.filter(isAbout('K01'));
    expect(finding?.place).toEqual({ file: 'content/catalog.yaml', field: ['services'] });
  });
});
