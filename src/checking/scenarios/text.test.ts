import { describe, expect, test } from 'vitest';
import {
  archiveWith,
  checkFiles,
  draft,
  example,
  filesOf,
  fixOf,
  found,
  foundWith,
  mini,
  paths,
} from '../../testing/example-archive.ts';

const text = (content: string | Uint8Array) => foundWith({ [draft]: content });
const withLines = (lines: string) => text(mini(lines));
const at = (path: string, content = mini()) => foundWith({ [path]: content });
const messageOf = (content: string, rule: string) =>
  checkFiles(archiveWith({ [draft]: content })).findings.find((finding) => finding.rule === rule)?.message;

describe('file and YAML', () => {
  test('AC-020 no closing line', () => {
    expect(text(mini().replace(/---\n$/, ''))).toEqual(['L06 1:1 ---']);
  });

  test('AC-021 an empty file', () => {
    expect(text('')).toEqual(['L05 1:1']);
  });

  test('AC-022 TOML', () => {
    expect(text('+++\ntitle = "Outage"\n+++\n')).toEqual(['L04 1:1 +++']);
  });

  test('AC-023 a merge conflict', () => {
    const lines = '<<<<<<< HEAD\nseverity: sev1\n=======\nseverity: sev2\n>>>>>>> branch';
    expect(withLines(lines)).toEqual(['L03 4:1 <<<<<<<']);
  });

  test('AC-024 bytes that are no text', () => {
    expect(text(mini('', 'before\0after'))).toEqual([expect.stringMatching(/^L02 6:7/)]);
    expect(text(Uint8Array.from([...new TextEncoder().encode(`${mini('')}caf`), 0xe9, 0x0a]))).toEqual(['L02 5:4']);
  });

  test('AC-025 a file of 300 kB, without parsing it', () => {
    const start = performance.now();
    expect(text(mini('', 'a line of text\n'.repeat(20_000))).map((line) => line.split(' ')[0])).toEqual(['L01']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('AC-026 a front matter of 70 kB', () => {
    expect(withLines(`learned:\n${'  - A lesson that is written down again and again\n'.repeat(1500)}`)).toEqual([
      'L07 1:1 ---',
    ]);
  });

  test('AC-027 names outside the pattern', () => {
    for (const name of ['Locked Table.mdx', '2026-02-30-x.mdx', 'locked-table.mdx'])
      expect(at(`content/postmortems/${name}`)).toEqual(['L08']);
  });

  test.each([
    ['postmortems/2026-05-01-Café & Thé.mdx', 'content/postmortems/2026-05-01-cafe-the.mdx'],
    ['postmortems/2026/2026-05-01-slow.mdx', 'content/postmortems/2026-05-01-slow.mdx'],
    ['postmortems/2026-05-01-slow/Index.MDX', 'content/postmortems/2026-05-01-slow/index.mdx'],
    ['postmortems/2026-05-01-slow.FR.mdx', 'content/postmortems/2026-05-01-slow.fr.mdx'],
    ['festival/Week Two.mdx', 'content/festival/week-two.mdx'],
    ['replies/week-two/Mine too!.mdx', 'content/replies/week-two/mine-too.mdx'],
    ['postmortems/Locked Table.mdx', '2026-03-03-locked-table.mdx'],
    ['replies/mine.mdx', 'week-two-slow-migration/cron-line.mdx'],
  ])('AC-027 %s: the name that it nearly has is offered', (name, offer) => {
    expect(fixOf({ [`content/${name}`]: mini() }, 'L08')).toContain(`\`${offer}\``);
  });

  test('AC-027 a name that is in use is not offered', () => {
    const files = { 'content/postmortems/2026-05-01 x.mdx': mini(), 'content/postmortems/2026-05-01-x.mdx': mini() };
    expect(fixOf(files, 'L08')).toContain('`2026-03-03-locked-table.mdx`');
  });

  test('AC-028 one id in both forms', () => {
    const files = {
      'content/postmortems/2026-05-01-x.mdx': mini(),
      'content/postmortems/2026-05-01-x/index.mdx': mini(),
    };
    expect(foundWith(files)).toEqual(['L09']);
  });

  test('AC-029 a file that belongs to no write-up', () => {
    expect(at('content/postmortems/report.docx', 'x')).toEqual(['W L10']);
    expect(fixOf({ 'content/postmortems/2026-05-01-x.md': mini() }, 'L10')).toContain(
      '`content/postmortems/2026-05-01-x.mdx`',
    );
    const link = { path: 'content/postmortems/2026-05-01-hosts.mdx', bytes: new Uint8Array(), isLink: true } as const;
    expect(found([...archiveWith(), link])).toEqual(['W L10']);
  });

  test('AC-030 a colon in a title', () => {
    const content = mini().replace(/title: .*/, 'title: Outage: database locked');
    expect(text(content)).toEqual(['Y01 2:8 Outage: database locked']);
    expect(fixOf({ [draft]: content }, 'Y01')).toContain('`title: "Outage: database locked"`');
  });

  test('AC-031 a key twice', () => {
    expect(withLines('team: storefront')).toEqual(['Y02 4:1 team']);
    expect(messageOf(mini('team: storefront'), 'Y02')).toContain('3 and 4');
  });

  test('AC-032 a tab as indent', () => {
    expect(withLines('times:\n\tdiscovered: 2026-05-30T10:00Z').map((line) => line.slice(0, 7))).toEqual(['Y03 5:1']);
  });

  test('AC-033 anchors, aliases and merge keys', () => {
    expect(withLines('tags: &a [x]\nrelated: *a').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'Y04 4:7',
      'Y04 5:10',
    ]);
    expect(withLines('times: { <<: x }').map((line) => line.split(' ')[0])).toContain('Y04');
  });

  test('AC-034 aliases that would expand a thousandfold', () => {
    const bomb = Array.from({ length: 9 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}x]`,
    );
    expect(new Set(withLines(bomb.join('\n')).map((line) => line.split(' ')[0]))).toContain('Y04');
  });

  test('AC-035 a tag', () => {
    expect(withLines('severity: !!js/function "x"').map((line) => line.split(' ')[0])).toEqual(['Y05']);
  });

  test('AC-036 too deep; too much', () => {
    expect(withLines(`tags: ${'['.repeat(10)}x${']'.repeat(10)}`).map((line) => line.split(' ')[0])).toEqual(['Y06']);
    expect(withLines(`tags:\n${'  - x\n'.repeat(6000)}`).map((line) => line.split(' ')[0])).toEqual(['Y06']);
  });

  test('AC-037 a reserved key', () => {
    expect(withLines('__proto__: { status: published }')).toEqual(['Y07 4:1 __proto__']);
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  test('AC-038 a front matter that is a list', () => {
    expect(text('---\n- title\n- team\n---\n').map((line) => line.split(' ')[0])).toEqual(['Y08']);
  });

  test('AC-039 a value cut at a number sign', () => {
    const content = mini('brief:\n  reported: see ticket #123 for the report');
    expect(text(content).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['W Y09']);
    expect(messageOf(content, 'Y09')).toContain('"see ticket"');
  });

  test('AC-040 a comma inside a list of one sentence', () => {
    expect(
      withLines('wentWell: [We stopped the queue, so nothing was lost]').map((line) => line.split(' ')[1]),
    ).toEqual(['Y10']);
  });

  test('AC-041 a rule of hyphens in the body', () => {
    expect(text(mini('', 'Before.\n\n---\n\nAfter.'))).toEqual([]);
  });

  test('AC-042 a closing line with a space; four hyphens', () => {
    expect(text(mini().replace(/---\n$/, '--- \n'))).toEqual([]);
    expect(text(mini().replace(/---\n$/, '----\n')).map((line) => line.split(' ')[0])).toEqual(['L06']);
    expect(withLines('----').map((line) => line.split(' ')[0])).toEqual(['L11']);
  });

  test('settings files are read like write-ups', () => {
    expect(found(filesOf({ [paths.archive]: 'name: &x Failures\n' })).map((line) => line.split(' ')[0])).toEqual([
      'Y04',
    ]);
    expect(found(filesOf({ [paths.catalog]: 'teams: [{ id: a, nmae: A }]\n', [draft]: example('mini') }))).toContain(
      'S02 1:18 nmae',
    );
  });
});
