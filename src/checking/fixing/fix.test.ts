import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveWith, clock, draft, mini, settingsAnd } from '../../testing/example-archive.ts';
import { check } from '../check.ts';
import { type FixedFile, fixArchive } from './fix.ts';

const textOf = (file: FixedFile | undefined) =>
  file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
const fixed = (text: string) => textOf(fixArchive(settingsAnd(text), clock).find(({ path }) => path === draft)) ?? text;
const rulesOf = (text: string) =>
  check(settingsAnd(text), clock)
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule }) => rule);

describe('what is mended', () => {
  test.each([
    ['a choice in another case', 'severity: Sev2', 'severity: sev2'],
    ['a choice in quotes, with a comment', 'severity: "Sev2" # a note', 'severity: "sev2" # a note'],
    ['a misspelt choice', 'trigger: code-chnage', 'trigger: code-change'],
    ['a misspelt id', 'services: [ job-runer ]', 'services: [ job-runner ]'],
    ['an id in another case', 'tags: [Locked Table, "Job_Queue"]', 'tags: [locked-table, "job-queue"]'],
    ['a key in another style', 'time_zone: Europe/Paris', 'timeZone: Europe/Paris'],
    ['a misspelt key', 'sevices: [job-runner]', 'services: [job-runner]'],
    [
      'a misspelt key in a list',
      'followUps:\n  - { id: show-count, waht: Show the count }',
      'followUps:\n  - { id: show-count, what: Show the count }',
    ],
    ['a colon', 'brief:\n  reported: Support: it is slow # x', 'brief:\n  reported: "Support: it is slow" # x'],
    ['a first @', 'brief:\n  reported: @here was paged: twice', 'brief:\n  reported: "@here was paged: twice"'],
    ['a first back-tick', 'brief:\n  reported: `cron` ran', 'brief:\n  reported: "`cron` ran"'],
    ['a first %', 'brief: { reported: %d was printed }', 'brief: { reported: "%d was printed" }'],
    ['a first # that is no comment', 'brief:\n  reported: #12 says so', 'brief:\n  reported: "#12 says so"'],
    ['quotes inside', 'brief:\n  reported: Support: "slow"', 'brief:\n  reported: \'Support: "slow"\''],
    ['a text that is a number', 'symptoms: [500]', 'symptoms: ["500"]'],
    ['a text that is true', 'symptoms:\n  - true', 'symptoms:\n  - "true"'],
    ['a tab', 'services:\n\t- job-runner', 'services:\n  - job-runner'],
    ['an unseen character in a field', 'symptoms: ["lock\u200bed"]', 'symptoms: ["locked"]'],
  ])('%s', (_, before, after) => {
    expect(fixed(mini(before))).toBe(mini(after));
    expect(rulesOf(mini(after))).toEqual([]);
  });

  test.each([
    ['a bare <', 'It took <5 ms, x <= 3, y <- z.', 'It took \\<5 ms, x \\<= 3, y \\<- z.'],
    ['braces', 'The {name} of {{count}} things.', 'The \\{name\\} of \\{\\{count\\}\\} things.'],
    ['data in braces', 'It sent {"retry": {"after": 5}}.', 'It sent \\{"retry": \\{"after": 5\\}\\}.'],
    ['a brace that stays open', 'The {name of it.\n\nMore.', 'The \\{name of it.\n\nMore.'],
    ['an address in angle brackets', 'See <https://x.example/a>.', 'See https://x.example/a.'],
    ['an element that has no end', 'One<br>two', 'One<br />two'],
    ['a comment', '<!-- a note\non two lines -->', '{/* a note\non two lines */}'],
    ['a sentence', 'export rate was down\nfor an hour.\n\nMore.', '&#101;xport rate was down\nfor an hour.\n\nMore.'],
    ['a sentence, CRLF', 'import of a, b was slow\r\n\r\nMore.', '&#105;mport of a, b was slow\r\n\r\nMore.'],
    ['unseen characters', 'A zero\u200bwidth\u2060 \u202eline.', 'A zerowidth line.'],
    ['bold and italic', 'A <b>bold</b> word and <i>another <b>one</b></i>.', 'A **bold** word and _another **one**_.'],
    ['a link', 'See <a href="https://x.example/a">the notes</a>.', 'See [the notes](https://x.example/a).'],
    ['a block of code', '<pre>\nselect 1 < 2\n</pre>', '```\nselect 1 < 2\n```'],
    [
      'a table',
      '<table>\n<tr><th>node</th><th>wait</th></tr>\n<tr><td>a</td><td>5</td></tr>\n</table>',
      '| node | wait |\n| ---- | ---- |\n| a    | 5    |',
    ],
    ['a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    [
      'attributes in braces',
      '<Slide title={"What it showed"} minutes={3}>\n\nx\n\n</Slide>',
      '<Slide title="What it showed" minutes="3">\n\nx\n\n</Slide>',
    ],
  ])('%s', (_, before, after) => {
    expect(fixed(mini('', before))).toBe(mini('', after));
    expect(rulesOf(mini('', after))).toEqual([]);
  });

  test('an image', () => {
    const path = draft.replace('.mdx', '/index.mdx');
    const files = (body: string) => archiveWith({ [path]: mini('', body) });
    const [after] = fixArchive(files('Before <img src="./a.png" alt="The queue"> after.'), clock);
    expect(textOf(after)).toBe(mini('', 'Before ![The queue](./a.png) after.'));
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
    expect(fixed(mini(`${gate}Because the suite has forty rows }]`))).toBe(mini(`${gate}the suite has forty rows }]`));
  });

  test('several in one file, in one run', () => {
    const text = '---\ntitle: Failover: again\nteam: data-platfrom\nseverity: Sev2\n---\n\nIt took <5ms.\n';
    expect(fixed(text)).toBe(
      '---\ntitle: "Failover: again"\nteam: data-platform\nseverity: sev2\n---\n\nIt took \\<5ms.\n',
    );
  });
});

test('a repair that would show another fault keeps no other back', () => {
  const text = (trigger: string) => mini(`trigger: ${trigger}`, 'export a b<\n');
  expect(fixed(text('ab: c'))).toBe(text('"ab: c"'));
});

describe('what is left to a person', () => {
  test.each([
    ['a call in braces', 'The {f()} of it.'],
    ['code that imports', 'import fs from "fs"'],
    ['code that exports', 'export const a = 1'],
    ['a sentence that breaks off in a tag', 'export a b<'],
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
    ['a link that a browser may not follow', '<a href="javascript:alert(1)">x</a>'],
    ['an image from elsewhere', '<img src="https://x.example/a.png" alt="x">'],
    ['an unseen character in code', 'It printed `a\u200bb`.'],
    ['a mark of Markdown in braces', 'The {_name_} of it.'],
    ['minutes that are no number of minutes', '<Slide title="x" minutes={3.5}>\n\nx\n\n</Slide>'],
  ])('%s', (_, text) => {
    expect(fixed(mini('', text))).toBe(mini('', text));
  });

  test.each([
    ['a day that does not exist', 'times: { started: 2026-02-31T10:00Z }'],
    ['a time without a zone', 'times: { started: 2026-05-30 10:00 }'],
    ['a choice with several equally near', 'severity: sev9'],
    ['a value on two lines', 'brief:\n  reported: Failover: it is\n    slow'],
    ['nothing, which may be meant', 'brief: { reported: null }'],
  ])('%s', (_, text) => {
    expect(fixed(mini(text))).toBe(mini(text));
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
      check(settingsAnd(text), clock).findings.filter(({ rule }) => /^(?:L|Y|B0[1-6])/.test(rule)).length;
    void fc.assert(
      fc.property(writeUps, (text) => {
        expect(faults(fixed(text))).toBeLessThanOrEqual(faults(text));
      }),
      { numRuns: 40 },
    );
  });

  test('no rule of the text, the YAML or the body is broken that was kept before', () => {
    const broken = (text: string) => new Set(rulesOf(text).filter((rule) => /^[LYB]/.test(rule)));
    void fc.assert(
      fc.property(writeUps, (text) => {
        expect([...broken(fixed(text)).difference(broken(text))]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an archive in order is left as it is', () => {
    expect(fixArchive(archiveWith(), clock)).toEqual([]);
  });
});
