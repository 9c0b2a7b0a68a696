import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveWith, clock, draft, mini } from '../testing/example-archive.ts';
import { check } from './check.ts';
import { fixArchive } from './fix.ts';

const fixed = (text: string) =>
  fixArchive(archiveWith({ [draft]: text }), clock).find(({ path }) => path === draft)?.text ?? text;
const body = (text: string) => fixed(mini('', text)).split('---\n\n')[1]?.trimEnd();
const line = (text: string) => fixed(mini(text)).split('\n')[3];

describe('what is mended', () => {
  test.each([
    ['severity: Sev2', 'severity: sev2'],
    ['severity: "Sev2" # a note', 'severity: "sev2" # a note'],
    ['time_zone: Europe/Paris', 'timeZone: Europe/Paris'],
    ['sevices: [job-runner]', 'services: [job-runner]'],
    ['services: [ job-runer ]', 'services: [ job-runner ]'],
    ['trigger: code-chnage', 'trigger: code-change'],
  ])('%s', (before, after) => {
    expect(line(before)).toBe(after);
  });

  test.each([
    ['It took <5 ms, and x <= 3.', 'It took \\<5 ms, and x \\<= 3.'],
    ['The {name} of {{count}} things.', 'The \\{name\\} of \\{\\{count\\}\\} things.'],
    ['See <https://x.example/a>.', 'See https://x.example/a.'],
    ['One<br>two', 'One<br />two'],
    ['<!-- a note -->', '{/* a note */}'],
    ['export rate was down', '&#101;xport rate was down'],
    ['A <b>bold</b> word and <i>another <b>one</b></i>.', 'A **bold** word and _another **one**_.'],
    ['See <a href="https://x.example/a">the notes</a>.', 'See [the notes](https://x.example/a).'],
    ['<pre>\nselect 1 < 2\n</pre>', '```\nselect 1 < 2\n```'],
    [
      '<table>\n<tr><th>node</th><th>wait</th></tr>\n<tr><td>a</td><td>5</td></tr>\n</table>',
      '| node | wait |\n| ---- | ---- |\n| a    | 5    |',
    ],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    [
      '<Slide title={"What it showed"} minutes={3}>\n\nx\n\n</Slide>',
      '<Slide title="What it showed" minutes="3">\n\nx\n\n</Slide>',
    ],
  ])('%s', (before, after) => {
    expect(body(before)).toBe(after);
    expect(
      check(archiveWith({ [draft]: mini('', after) }), clock).findings.filter(({ level }) => level === 'error'),
    ).toEqual([]);
  });

  test('a title with a colon, or one that is a number', () => {
    expect(fixed('---\ntitle: Failover: again\nteam: data-platform\n---\n')).toContain('title: "Failover: again"\n');
    expect(fixed('---\ntitle: 2025\nteam: data-platform\n---\n')).toContain('title: "2025"\n');
  });

  test('characters of a title that no reader sees', () => {
    expect(fixed('---\ntitle: The\u200b site \u202ewent away\nteam: data-platform\n---\n')).toContain(
      'title: The site went away\n',
    );
  });

  test('a second "because" (AC-154)', () => {
    const gate = 'tollgates: [{ gate: uat, outcome: missed, reason: smaller-data, because: ';
    expect(line(`${gate}Because the suite has forty rows }]`)).toBe(`${gate}the suite has forty rows }]`);
  });

  test('several in one file, in one run', () => {
    const text = '---\ntitle: Failover: again\nteam: data-platfrom\nseverity: Sev2\n---\n\nIt took <5ms.\n';
    expect(fixed(text)).toBe(
      '---\ntitle: "Failover: again"\nteam: data-platform\nseverity: sev2\n---\n\nIt took \\<5ms.\n',
    );
  });
});

describe('what is left to a person', () => {
  test.each([
    ['a call in braces', 'The {f()} of it.'],
    ['code that imports', 'import fs from "fs"'],
    ['code that exports', 'export const a = 1'],
    ['an expression as a value', '<Slide title={a}>\n\nx\n\n</Slide>'],
    ['a sentence about a person', 'Someone was careless here.'],
    ['an address that touches a word', 'x<https://a.example>y'],
    ['a comment with the end of another', '<!-- a */ b -->'],
    ['HTML with a class that Markdown would lose', 'A <b class="loud">bold</b> word'],
    ['HTML around Markdown', 'A <b>*bold*</b> word'],
    ['HTML that does not end', 'A <i>word'],
    ['an image without a text', '<img src="a.png">'],
    ['an element that Markdown has no form for', '<center>middle</center>'],
    ['a table inside a line', 'See <table><tr><td>a</td></tr></table> here'],
  ])('%s', (_, text) => {
    expect(body(text)).toBe(text);
  });

  test.each(['times: { started: 2026-02-31T10:00Z }', 'times: { started: 2026-05-30 10:00 }'])('%s', (text) => {
    expect(line(text)).toBe(text);
  });
});

const parts = fc.constantFrom(
  ...[
    '<',
    '{',
    '}',
    '<5',
    '<br>',
    '<b>x</b>',
    '<i>',
    '</i>',
    '<ul><li>a</li></ul>',
    '{{a}}',
    '<!-- x -->',
    '<https://a.example>',
    'export a b',
    '\n\n',
    ' ',
    'é',
    '`',
    '*',
    '\\',
  ],
);
const lines = fc.constantFrom(
  ...[
    'severity: Sev2',
    'sevices: [job-runer]',
    'tags: [a: b]',
    '\ttags: [a]',
    'trigger: ab: c',
    'x: "',
    'time_zone: UTC',
    '- a',
  ],
);
const writeUps = fc
  .tuple(fc.array(lines, { maxLength: 3 }), fc.array(parts, { maxLength: 12 }))
  .map(([front, text]) => mini(front.join('\n'), text.join('')));

describe('whatever a file holds', () => {
  test('a second run changes nothing', () => {
    void fc.assert(
      fc.property(writeUps, (text) => {
        const once = fixed(text);
        expect(fixed(once)).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  test('there is no more to find than before', () => {
    const faults = (text: string) =>
      check(archiveWith({ [draft]: text }), clock).findings.filter(({ rule }) => /^(?:L|Y|B0[1-6])/.test(rule)).length;
    void fc.assert(
      fc.property(writeUps, (text) => {
        expect(faults(fixed(text))).toBeLessThanOrEqual(faults(text));
      }),
      { numRuns: 40 },
    );
  });

  test('an archive in order is left as it is', () => {
    expect(fixArchive(archiveWith(), clock)).toEqual([]);
  });
});
