import { describe, expect, test } from 'vitest';
import {
  archiveWith,
  checkFiles,
  draft,
  fixOf,
  foundWith,
  foundWithLines,
  mini,
  paths,
} from '../../testing/example-archive.ts';

const withTitle = (title: string) => foundWith({ [draft]: mini().replace(/title: .*/, `title: ${title}`) });
const fixFor = (lines: string, rule: string) => fixOf({ [draft]: mini(lines) }, rule);
const followUp = (field: string) =>
  foundWithLines(`followUps: [{ id: alert, what: Alert on waiting writes, ${field} }]`);

describe('shape', () => {
  test('AC-050 no title; no team', () => {
    expect(foundWith({ [draft]: '---\nteam: data-platform\n---\n' })).toEqual(['S01 1:1 ---']);
    expect(foundWith({ [draft]: '---\ntitle: Checkout answered slowly\n---\n' })).toEqual(['S01 1:1 ---']);
  });

  test('AC-051 a misspelt key names the nearest field', () => {
    expect(foundWithLines('sevrity: sev1')).toEqual(['S02 4:1 sevrity']);
    expect(fixFor('sevrity: sev1', 'S02')).toBe('The nearest field is `severity`.');
  });

  test('AC-052 a key in snake case', () => {
    expect(foundWithLines('follow_ups: []')).toEqual(['S02 4:1 follow_ups']);
    expect(fixFor('follow_ups: []', 'S02')).toBe('Field names are camelCase: `followUps`.');
  });

  test('AC-053 what the path already says', () => {
    const said = 'The path already says it; remove the line.';
    expect(foundWithLines('slug: x')).toEqual(['S02 4:1 slug']);
    expect(fixFor('slug: x', 'S02')).toBe(said);
    expect(foundWithLines('id: x')).toEqual(['S02 4:1 id']);
    const reply = { [paths.Q]: (text: string) => text.replace('kind:', 'to: week-two-slow-migration\nkind:') };
    expect(foundWith(reply)).toEqual(['S02 3:1 to']);
    expect(fixOf(reply, 'S02')).toBe(said);
    const translation = { [paths.FR]: (text: string) => text.replace('title:', 'lang: fr\ntitle:') };
    expect(foundWith(translation)).toEqual(['S02 3:1 lang']);
    expect(fixOf(translation, 'S02')).toBe(said);
  });

  test('AC-054 a title that YAML reads as a number', () => {
    expect(withTitle('500')).toEqual(['S03 2:8 500']);
    expect(fixOf({ [draft]: mini().replace(/title: .*/, 'title: 500') }, 'S03')).toBe(
      'Put quotes around it: `title: "500"`.',
    );
  });

  test('AC-055 the word no is a short title', () => {
    expect(withTitle('no')).toEqual(['S05 2:8 no']);
  });

  test('AC-056 yes is a word', () => {
    expect(foundWithLines('mitigation: { options: [{ id: wait, what: Let it finish, chosen: yes }] }')).toEqual([
      'S14 4:66 yes',
    ]);
  });

  test('AC-057 a text where a list belongs', () => {
    expect(foundWithLines('services: assets-db')).toEqual(['S03 4:11 assets-db']);
    expect(fixFor('services: assets-db', 'S03')).toBe('`services: [assets-db]`.');
  });

  test('AC-058 a ticket that YAML reads as a number', () => {
    expect(followUp('ticket: 414')).toEqual(['S03 4:65 414']);
  });

  test('AC-059 a status outside the list', () => {
    expect(foundWithLines('status: final')).toEqual(['S04 4:9 final']);
    expect(foundWithLines('status: publishd')).toEqual(['S04 4:9 publishd']);
    expect(fixFor('status: publishd', 'S04')).toBe('The nearest is `published`.');
  });

  test('AC-060 a title of 121 characters', () => {
    expect(withTitle('x'.repeat(121))).toEqual([`S05 2:8 ${'x'.repeat(40)}`]);
  });

  test('AC-061 human error is no kind of factor, and is not offered', () => {
    const changes = {
      [draft]: mini('contributingFactors: [{ id: typed, kind: human-error, what: The command was typed by hand }]'),
    };
    expect(foundWith(changes)).toEqual(['S04 4:42 human-error']);
    const finding = checkFiles(archiveWith(changes)).findings.find(({ rule }) => rule === 'S04');
    expect(finding?.message.split(': ')[1]).not.toContain('human');
  });

  test('AC-062 a factor id in another style', () => {
    const lines =
      'contributingFactors: [{ id: Small_Staging, kind: data-volume, what: Staging holds few of the rows }]';
    expect(foundWithLines(lines)).toEqual(['S06 4:29 Small_Staging']);
    expect(fixFor(lines, 'S06')).toBe('Lower-case letters, digits and hyphens: `small-staging`.');
  });

  test('AC-063 days that are none', () => {
    expect(followUp('due: 2026-02-30')).toEqual(['S07 4:62 2026-02-30']);
    expect(followUp('due: 30/04/2026')).toEqual(['S07 4:62 30/04/2026']);
  });

  test('AC-064 zones that are none', () => {
    expect(foundWithLines('timeZone: CET')).toEqual(['S08 4:11 CET']);
    expect(foundWithLines('timeZone: +01:00')).toEqual(['S08 4:11 +01:00']);
    expect(foundWithLines('timeZone: Europe/Pari\ntimes: { discovered: 2026-05-30 10:00 }')).toEqual([
      'S08 4:11 Europe/Pari',
    ]);
  });

  test('AC-065 a tag in a title', () => {
    expect(withTitle('"<script>alert(1)</script> outage"')).toEqual(['S09 2:9 <script>']);
    expect(withTitle('The <b>assets</b> table')).toEqual(['S09 2:12 <b>']);
    expect(foundWithLines('brief:\n  reported: |\n    Everyone\n    was <i>slow</i>.')).toEqual(['S09 7:9 <i>']);
  });

  test('AC-066 a character that nobody sees', () => {
    for (const [character, name] of [
      ['\u202e', 'U+202E'],
      ['\u200b', 'U+200B'],
    ] as const) {
      const changes = { [draft]: mini().replace('fails', `fai${character}ls`) };
      expect(foundWith(changes)).toEqual([`S10 2:29 ${character}`]);
      expect(checkFiles(archiveWith(changes)).findings.find(({ rule }) => rule === 'S10')?.message).toContain(name);
    }
  });

  test('AC-067 addresses of evidence', () => {
    const evidence = (url: string) => foundWithLines(`evidence: [{ label: The graph, url: "${url}" }]`);
    expect(evidence('javascript:x')).toEqual(['S11 4:37 "javascript:x"']);
    expect(evidence('https://u:p@host')).toEqual(['S11 4:37 "https://u:p@host"']);
    expect(evidence('http://wiki.example.com/x')).toEqual(['W S11 4:37 "http://wiki.example.com/x"']);
  });

  test('AC-068 numbers outside their range', () => {
    expect(foundWithLines('deck: { minutes: 3 }')).toEqual(['S12 4:18 3']);
    expect(foundWithLines('deck: { timelinePerSlide: 40 }')).toEqual(['S12 4:27 40']);
  });

  test('AC-069 one id twice', () => {
    const two = 'followUps:\n  - { id: alert, what: Alert on writes }\n  - { id: alert, what: Alert on reads }';
    expect(foundWithLines(two)).toEqual(['S13 6:11 alert']);
    const gates = 'tollgates:\n  - { gate: uat, outcome: caught }\n  - { gate: uat, outcome: caught }';
    expect(foundWithLines(gates)).toEqual(['S13 6:13 uat']);
  });

  test('AC-070 a title of two lines', () => {
    expect(withTitle('|\n  Report generation\n  fails')).toEqual(['S15 2:8 |']);
  });

  test('AC-071 a handle with its sign', () => {
    expect(foundWithLines('authors: ["@mara"]')).toEqual(['S16 4:11 "@mara"']);
  });

  test('AC-072 an audience of other templates', () => {
    const changes = { [draft]: mini('audience: company') };
    expect(foundWith(changes)).toEqual(['S04 4:11 company']);
    expect(checkFiles(archiveWith(changes)).findings.find(({ rule }) => rule === 'S04')?.message).toContain(
      ': internal, public.',
    );
  });

  test('AC-073 a digest that is none', () => {
    const lines = 'imported: { from: The old wiki, on: 2026-02-02, digest: 123abc }';
    expect(foundWithLines(lines)).toEqual(['S17 4:57 123abc']);
    expect(fixFor(lines, 'S17')).toContain('sha256:');
  });

  test('a misspelt required key is one finding, not two', () => {
    const changes = { [draft]: '---\ntitel: Checkout answered slowly\nteam: data-platform\n---\n' };
    expect(foundWith(changes)).toEqual(['S02 2:1 titel']);
    expect(fixOf(changes, 'S02')).toBe('The nearest field is `title`.');
  });

  test('the key of an editor is ignored wherever it stands', () => {
    expect(
      foundWithLines(
        '$schema: ../x.json\ntimes: { $schema: x }\nfollowUps: [{ $schema: x, id: a, what: Alert on writes }]',
      ),
    ).toEqual([]);
  });

  test('a slip in one field leaves the rules on all others at work', () => {
    expect(foundWithLines('status: final\nteam2: x\nservices: [assetsdb]')).toEqual([
      'S04 4:9 final',
      'S02 5:1 team2',
      'C02 6:12 assetsdb',
    ]);
  });

  test('a sentence with a colon in a list is put in quotes', () => {
    const lines = 'wentWell:\n  - Rollback: it was fast';
    expect(foundWithLines(lines)).toEqual(['S03 5:5 Rollback: it was fast']);
    expect(fixFor(lines, 'S03')).toBe('Put the value in quotes: `- "Rollback: it was fast"`.');
  });

  test.each([
    ['no value', 'severity: null', 'Write a value, or remove the line: `severity: sev2`.'],
    [
      'hyphens without a space',
      'services:\n  -assets-db\n  -jobs',
      'A space stands behind each hyphen: `- assets-db`.',
    ],
    ['seconds since 1970', 'times: { started: 1772612100 }', 'For example `started: 2026-03-03 14:04`.'],
    ['a text for an event', 'timeline: [Alert fired]', 'For example `- { at: 2026-03-03 14:11, what: The job'],
    ['a text for an exception', 'lintAllow: [human-error]', 'For example `- { rule: root-cause, reason: '],
  ])('the step fits: %s', (_, lines, step) => {
    expect(fixFor(lines, 'S03')).toContain(step);
  });

  test('the words null and ~ are named as what YAML takes them for', () => {
    const first = checkFiles(archiveWith({ [draft]: mini('severity: null') })).findings.find(
      ({ rule }) => rule === 'S03',
    );
    expect(first?.message).toBe('`severity` holds `null`, which is YAML for no value; text is expected here.');
  });

  test('names of other templates lead to the field, and one slip in an item is one finding', () => {
    const events = 'timeline:\n  - time: 2026-03-03 14:11\n    event: Alert fired\n  - 2026-03-03 14:12: It went on';
    expect(foundWithLines(`timeZone: UTC\n${events}`)).toEqual([
      'S02 6:5 time',
      'S02 7:5 event',
      'S02 8:5 2026-03-03 14:12',
    ]);
    expect(fixFor(events, 'S02')).toBe('The nearest field is `at`.');
    expect(fixFor('root_cause: The cache', 'S02')).toBe('The nearest field is `contributingFactors`.');
  });

  test('what a comment or a tag took away is one finding', () => {
    expect(foundWithLines('symptoms:\n  - #alerts')).toEqual(['W Y09 5:5 #alerts']);
    expect(foundWithLines('symptoms:\n  - !important')).toEqual(['Y05 5:5 !important']);
  });

  test('a name of the catalogue leads to its id; without a catalogue the form alone is judged', () => {
    expect(foundWithLines('services: [Assets database]')).toEqual(['C02 4:12 Assets database']);
    expect(fixFor('services: [Assets database]', 'C02')).toBe('The nearest is `assets-db`.');
    expect(foundWith({ [paths.catalog]: '', [draft]: mini('services: [Assets database]') })).toContain(
      'S06 4:12 Assets database',
    );
  });

  test('a line that YAML cannot read hides no other value, and makes nothing seem missing', () => {
    const lines =
      'severity: sev9\nbrief\n  reported: Slow pages\ntimes: { started: 2026-02-31 09:15Z }\nstatus: published';
    expect(foundWithLines(lines)).toEqual(['C03 4:11 sev9', 'Y01 5:1 brief', 'T01 7:19 2026-02-31 09:15Z']);
  });
});
