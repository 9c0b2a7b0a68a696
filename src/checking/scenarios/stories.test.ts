import { describe, expect, test } from 'vitest';
import { foundInA, replace, without } from '../../testing/changes.ts';
import { example, foundWith, paths } from '../../testing/example-archive.ts';

const story = (change: (text: string) => string) => foundWith({ [paths.S]: change });

describe('stories', () => {
  test('AC-219 what broke, the day of publishing, and a year to come', () => {
    expect(story(without('whatBroke'))).toEqual(['H03 3:9 published']);
    expect(story(without('publishedOn'))).toEqual(['H06 3:9 published']);
    expect(story(replace(['happened: 2016-05', 'happened: "2031"']))).toEqual(['H09 6:11 "2031"']);
  });

  test('AC-220 the teller has not agreed', () => {
    expect(story(replace(['tellerAgrees: true', 'tellerAgrees: false']))).toEqual(['H01 21:15 false']);
  });

  test('AC-221 when it happened, what lined up, what helped, the talk', () => {
    expect(story(without('happened'))).toEqual(['H02 3:9 published']);
    expect(story(without('notAlone'))).toEqual(['H04 3:9 published']);
    expect(story(without('whatHelped', 'changedSince'))).toEqual(['H05 3:9 published']);
    expect(story(without('talk'))).toEqual(['H07 5:9 lightning-talk']);
  });

  test('AC-222 an anonymous story', () => {
    const anonymous = ['toldBy: wren', 'toldBy: anonymous'] as const;
    expect(story(replace(anonymous))).toEqual(['H08 4:9 anonymous']);
    expect(story(replace(anonymous, ['firstOutage:', 'anonymised: true\nfirstOutage:']))).toEqual([]);
    expect(story(replace(anonymous, ['firstOutage:', 'anonymised: true\nteam: data-platform\nfirstOutage:']))).toEqual([
      'W H10 8:1 team',
    ]);
  });

  test('AC-223 a year, a month or a day is enough, and the month exists', () => {
    for (const happened of ['2018', '"2018"', '2018-03', '2018-03-14'])
      expect(story(replace(['happened: 2016-05', `happened: ${happened}`]))).toEqual([]);
    expect(story(replace(['happened: 2016-05', 'happened: 2018-13']))).toEqual(['S07 6:11 2018-13']);
  });
});

describe('replies', () => {
  test('AC-224 a reply to a story that is not there', () => {
    const reply = ['---', 'from: jo', 'kind: me-too', 'date: 2026-04-03', '---', '', 'Mine too.', ''].join('\n');
    expect(foundWith({ 'content/replies/no-such-story/cron-line.mdx': reply })).toEqual(['X18']);
  });

  test('AC-225 replies are closed; the story is a draft', () => {
    expect(story(replace(['tellerAgrees:', 'replies: closed\ntellerAgrees:']))).toEqual(['Q01 1:1 ---']);
    expect(story(replace(['status: published', 'status: draft']))).toEqual(['Q02 1:1 ---']);
  });

  test('AC-226 a long reply, one with a heading, one before its story', () => {
    expect(foundWith({ [paths.Q]: replace([/Mine was[\s\S]*/, `${'and so on '.repeat(50)}\n`]) })).toEqual([
      'Q03 7:1 and so on and so on and so on and so on',
    ]);
    expect(foundWith({ [paths.Q]: replace(['Mine was', '## A cron line\n\nMine was']) })).toEqual([
      'Q04 7:1 ## A cron line',
    ]);
    expect(foundWith({ [paths.Q]: replace(['date: 2026-04-03', 'date: 2026-04-01']) })).toEqual(['Q05 4:7 2026-04-01']);
  });
});

describe('comms and symptoms', () => {
  test('AC-228 messages out of order, before the start, in the future', () => {
    expect(foundInA(replace(['14:50, audience', '15:30, audience']))).toEqual(['N01 188:11 2026-03-03 15:20']);
    expect(foundInA(replace(['14:35, audience', '13:35, audience']))).toEqual(['W N02 186:11 2026-03-03 13:35']);
    expect(foundInA(replace(['at: 2026-03-03 18:25', 'at: 2031-03-03 18:25']))).toEqual([
      'T02 193:11 2031-03-03 18:25',
    ]);
  });

  const infos = (change: (text: string) => string) =>
    foundWith({ [paths.A]: change, [paths.FR]: null }, ['error', 'warning', 'info']).filter((line) =>
      /E0|N0|S09|D0/.test(line),
    );

  test('AC-229 nothing is recorded about messages', () => {
    expect(infos(without('comms'))).toEqual(['I N03 41:10 degraded']);
  });

  test('AC-230 an address in a symptom is part of the text, and differs each time', () => {
    const symptom = '"NoMethodError: undefined method for #<Job:0x00007f>"';
    expect(infos(replace(['- JobFailureRateHigh', `- ${symptom}`]))).toEqual([
      'I E03 37:5 "NoMethodError: undefined method for #<J',
    ]);
  });

  test('AC-231 a symptom twice, and none at all', () => {
    expect(foundInA(replace(['- JobFailureRateHigh', '- alter  table assets ADD column']))).toEqual([
      'W E01 38:5 ALTER TABLE assets ADD COLUMN',
    ]);
    expect(infos(without('symptoms'))).toEqual(['I E02 5:9 published']);
  });

  test('AC-233 sections of the deck', () => {
    expect(foundInA(replace(['hide: [normal-day]', 'hide: [intro]']))).toEqual(['D01 217:10 intro']);
    expect(foundInA(replace(['hide: [normal-day]', 'hide: [check-in]\n  order: [check-in]']))).toEqual([
      'D02 217:10 check-in',
    ]);
    expect(infos(replace(['hide: [normal-day]', 'hide: [discovery]']))).toEqual(['I D03 220:5 discovery']);
  });

  test('AC-234 nine turning points', () => {
    const keyed = (text: string) =>
      text
        .replace(/ {2}- \{ at: 2026-03-03 13:58.*\n/, (line) => line + line)
        .replace(/(?<=^ {2}- \{ at: .*?)(?:, approx: true)?(?:, key: true)? \}$/gm, ', key: true }')
        .replace(/(?<=audience: .*), key: true \}/g, ' }');
    expect(infos(keyed)).toEqual(['I D04 175:1 timeline']);
  });
});

describe('imported old write-ups', () => {
  const path = 'content/postmortems/2019-05-07-search-outage.mdx';
  const legacy = (change: (text: string) => string = (text) => text) =>
    foundWith({ [path]: change(example('legacy')) });

  test('AC-235 the legacy fragment', () => {
    expect(legacy()).toEqual([]);
  });

  test('AC-236 legacy without its import, an import that is a draft, one text twice', () => {
    expect(legacy(without('imported'))).toEqual(['I01 5:1 legacy']);
    expect(legacy(replace(['legacy: true\n', ''], ['published', 'draft']))).toEqual([]);
    expect(
      foundWith({ [path]: example('legacy'), 'content/postmortems/2019-05-08-search.mdx': example('legacy') }),
    ).toEqual(['W I02 9:11 sha256:9f86d081884c7d659a2feaa0c55ad015a']);
  });

  test('AC-237 legacy with gates, one without its sentence', () => {
    const gates = 'legacy: true\ntollgates:\n  - { gate: code-review, outcome: missed }';
    const files = { [path]: replace(['legacy: true', gates])(example('legacy')) };
    expect(foundWith(files)).toEqual([]);
    expect(foundWith(files, ['info']).filter((line) => line.includes('I04'))).toEqual(['I I04 6:1 tollgates']);
  });

  test('AC-238 a bad order of times is a warning, code stays an error', () => {
    const times = 'legacy: true\ntimes: { started: "2019-05-07T10:00Z", mitigated: "2019-05-07T09:00Z" }';
    expect(legacy(replace(['legacy: true', times]))).toEqual(['W T05 6:51 "2019-05-07T09:00Z"']);
    expect(legacy((text) => `${text}\nimport fs from 'node:fs'\n`)).toEqual(["B03 12:1 import fs from 'node:fs'"]);
  });

  test('AC-239 what is asked once it is no longer marked as imported', () => {
    expect(legacy((text) => without('imported')(replace(['legacy: true\n', ''])(text)))).toEqual([
      'G12 4:9 published',
      'G12 4:9 published',
      'G12 4:9 published',
      'P01 4:9 published',
      'P02 4:9 published',
      'P03 4:9 published',
      'P04 4:9 published',
      'P05 4:9 published',
      'P06 4:9 published',
      'P06 4:9 published',
      'P06 4:9 published',
      'P07 4:9 published',
      'P08 4:9 published',
      'P09 4:9 published',
      'P12 4:9 published',
      'V01 4:9 published',
      'V02 4:9 published',
      'V03 4:9 published',
      'V04 4:9 published',
      'V05 4:9 published',
      'V05 4:9 published',
      'V05 4:9 published',
      'V06 4:9 published',
      'V07 4:9 published',
      'V08 4:9 published',
      'V09 4:9 published',
      'V10 4:9 published',
      'V11 4:9 published',
      'V12 4:9 published',
    ]);
  });

  test('AC-240 an import in the future', () => {
    expect(legacy(replace(['on: 2026-02-02', 'on: 2031-02-02']))).toEqual(['I03 8:7 2031-02-02']);
  });
});
