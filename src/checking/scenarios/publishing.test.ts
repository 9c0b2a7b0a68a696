import { describe, expect, test } from 'vitest';
import { foundInA, replace, without } from '../../testing/changes.ts';
import { foundWith, paths } from '../../testing/example-archive.ts';

describe('what publishing asks for', () => {
  test('AC-129 one contributing factor', () => {
    expect(foundInA(replace([/( {2}- id: write-heavy-table\n)[\s\S]*(?=\nhypotheses:)/, '']))).toEqual([
      'P01 53:1 contributingFactors',
    ]);
  });

  test('AC-130 neither follow-ups nor an accepted risk', () => {
    expect(foundInA((text) => replace([/ +acceptedRisk:.*\n/, ''])(without('followUps')(text)))).toEqual([
      'P02 5:9 published',
      'G01 116:15 refuse-blocking-migrations',
      'G01 121:15 show-row-count',
      'G07 122:11 uat',
    ]);
  });

  test('AC-131 an incident that is not resolved', () => {
    expect(foundInA(replace([/ {2}resolved:.*\n/, '']))).toEqual(['P03 11:1 times']);
  });

  test('AC-132 no fourth part of the brief, no trigger, no surprise', () => {
    expect(foundInA(replace([/ {2}preventing:[\s\S]*(?=\nsymptoms:)/, '']))).toEqual(['P04 19:1 brief']);
    expect(foundInA(without('trigger'))).toEqual(['P05 5:9 published']);
    expect(foundInA(without('surprisedBy'))).toEqual(['P06 5:9 published']);
  });

  test('AC-133 the reviewer is the author', () => {
    expect(foundInA(replace(['reviewers: [idris]', 'reviewers: [mara]']))).toEqual(['P07 212:12 [mara]']);
  });

  test('AC-134 published before it was reviewed', () => {
    expect(foundInA(replace(['publishedOn: 2026-03-10', 'publishedOn: 2026-03-08']))).toEqual([
      'P10 214:14 2026-03-08',
    ]);
  });

  test('AC-135 an impact without a number, and one that says why', () => {
    expect(foundInA(replace([/ {2}counted:.*\n/, '']))).toEqual(['P12 40:1 impact']);
    expect(foundInA(replace([/counted:.*/, 'counted: "not counted: the logs were rotated"']))).toEqual([]);
  });

  test('AC-136 more answers than people', () => {
    expect(foundInA(replace(['answered: 9', 'answered: 20']))).toEqual(['P14 221:57 20']);
  });

  test('AC-137 a public write-up with internal parts and links', () => {
    expect(foundInA(replace(['audience: internal', 'audience: public']))).toEqual([]);
  });

  test('AC-139 everything is there, and it is still a draft', () => {
    const all = ['error', 'warning', 'todo'] as const;
    expect(foundWith({ [paths.A]: replace(['status: published', 'status: draft']), [paths.FR]: null }, all)).toEqual(
      [],
    );
  });

  test('AC-144 without the days of review and of publishing', () => {
    expect(foundInA(without('reviewedOn'))).toEqual(['P08 5:9 published']);
    expect(foundInA(without('publishedOn'))).toEqual(['P09 5:9 published']);
  });

  test('AC-146 the archive asks for a reviewer of another team', () => {
    const otherTeam = { [paths.archive]: replace(['otherTeam: false', 'otherTeam: true']) };
    expect(foundWith(otherTeam)).toEqual(['W P16 171:12 [idris]', 'W P16 212:12 [idris]']);
    expect(
      foundWith({
        ...otherTeam,
        [paths.A]: replace(['[idris]', '[storefront/idris]']),
        [paths.B]: replace(['[idris]', '[storefront/idris]']),
      }),
    ).toEqual([]);
  });

  test('AC-147 in review without authors, with a short timeline, without factors', () => {
    const inReview = ['status: published', 'status: in-review'] as const;
    expect(foundInA(replace(inReview, ['authors: [mara]\n', '']))).toEqual(['V08 5:9 in-review']);
    expect(foundInA(replace(inReview, [/( {2}- .*\n){6}(?=\ncomms:)/, '']))).toEqual(['V09 175:1 timeline']);
    expect(foundInA((text) => without('contributingFactors')(replace(inReview)(text)))).toEqual(['V10 5:9 in-review']);
  });
});

describe('options and decision', () => {
  test('AC-140 nothing chosen, an option without a con, nobody decided, nothing verified', () => {
    expect(foundInA(replace([/ +chosen: true\n/, '']))).toEqual(['M01 78:3 options']);
    expect(foundInA(replace([/ +cons:\n.*applying the same migration.*\n/, '']))).toEqual(['M02 99:11 failover']);
    expect(foundInA(replace([/decidedBy:.*/, 'decidedBy: []']))).toEqual(['M04 107:14 []']);
    expect(foundInA(replace([/ {2}verifiedBy:.*\n/, '']))).toEqual(['M05 77:1 mitigation']);
  });

  test('AC-141 an option that was taken and says why it was not', () => {
    expect(foundInA(replace(['chosen: true', 'chosen: true\n      notChosenBecause: it takes hours']))).toEqual([
      'M06 83:7 notChosenBecause',
    ]);
  });

  test('AC-145 one option only', () => {
    const one = replace([/ {4}- id: cancel\n[\s\S]*(?= {2}decidedBy:)/, '']);
    expect(foundInA(one)).toEqual([]);
  });
});

describe('facts that are worth a look', () => {
  const infos = (change: (text: string) => string) =>
    foundWith({ [paths.A]: change, [paths.FR]: null }, ['error', 'warning', 'info']).filter(
      (line) => !infosOfB.includes(line),
    );
  const infosOfB = foundWith({ [paths.A]: null, [paths.FR]: null }, ['info']);

  test('AC-137 what stays internal', () => {
    expect(infos(replace(['audience: internal', 'audience: public']))).toEqual([
      'I P11 8:11 public',
      'I P15 8:11 public',
    ]);
  });

  test('AC-138 the facilitator wrote the text', () => {
    expect(infos(replace(['facilitator: jules', 'facilitator: mara']))).toEqual(['I P13 211:14 mara']);
  });

  test('AC-143 published 30 days after the discovery', () => {
    expect(infos(replace(['publishedOn: 2026-03-10', 'publishedOn: 2026-04-02']))).toEqual(['I R02 214:14 2026-04-02']);
  });
});
