import { describe, expect, test } from 'vitest';
import { foundInLight, replace, without } from '../../testing/changes.ts';
import { draft, example, foundWith, mini, paths } from '../../testing/example-archive.ts';

const nearMiss = 'content/postmortems/2026-05-06-backup-flag.mdx';

/** What a published write-up with a full review lacks, and nothing is written of. */
const ofAFullReview = ['P05', 'P06', 'P06', 'P07', 'P08', 'P09', 'V01', 'V07', 'V08', 'V09', 'V10'].map(
  (rule) => `${rule} 4:9 published`,
);

describe('what each status and review kind asks for', () => {
  test('AC-120 a draft in review, with the severity open', () => {
    expect(foundWith({ [draft]: mini('status: in-review') })).toEqual([
      'V01 4:9 in-review',
      'V02 4:9 in-review',
      'V03 4:9 in-review',
      'V04 4:9 in-review',
      'V05 4:9 in-review',
      'V05 4:9 in-review',
      'V05 4:9 in-review',
      'V06 4:9 in-review',
      'V07 4:9 in-review',
      'V08 4:9 in-review',
      'V09 4:9 in-review',
      'V10 4:9 in-review',
      'V11 4:9 in-review',
      'V12 4:9 in-review',
    ]);
  });

  test('what a draft still lacks stands at its status, where it becomes due', () => {
    const places = foundWith({ [draft]: mini('status: draft') }, ['todo']).map((line) => line.replace(/^T \w+ /, ''));
    expect(places.length).toBeGreaterThan(10);
    expect(new Set(places)).toEqual(new Set(['4:9 draft']));
  });

  test('AC-121 in review with a light severity', () => {
    expect(foundWith({ [draft]: mini('status: in-review\nseverity: sev3') })).toEqual([
      'V03 4:9 in-review',
      'V04 4:9 in-review',
      'V05 4:9 in-review',
      'V05 4:9 in-review',
      'V06 4:9 in-review',
      'V12 4:9 in-review',
    ]);
  });

  test('AC-122 the light example', () => {
    expect(foundInLight()).toEqual([]);
  });

  test('AC-123 the light example without tollgates, without lessons', () => {
    expect(foundInLight(without('tollgates'))).toEqual(['V13 4:9 published']);
    expect(foundInLight(without('learned'))).toEqual(['P06 4:9 published']);
  });

  test('AC-124 the light example without its sentence, without its accepted risk', () => {
    expect(foundInLight(replace([/ +because:.*\n/, '']))).toEqual(['G06 13:11 release-checkout']);
    expect(foundInLight(replace([/ +acceptedRisk:.*\n/, '']))).toEqual(['G07 13:11 release-checkout']);
  });

  test('AC-125 the light example with a follow-up that has no ticket', () => {
    expect(
      foundInLight(
        replace(
          [/acceptedRisk:.*/, 'followUp: one-schedule'],
          [
            'learned:',
            'followUps:\n  - { id: one-schedule, what: Keep one schedule for all hosts, type: prevent }\nlearned:',
          ],
        ),
      ),
    ).toEqual(['W G09 17:15 one-schedule', 'W F06 19:11 one-schedule']);
  });

  test('AC-126 the light example with a severity that asks for a full review', () => {
    expect(foundInLight(replace(['sev3', 'sev2']))).toEqual([
      'P01 4:9 published',
      ...ofAFullReview,
      'V11 4:9 published',
      'P03 7:1 times',
      'P04 8:1 brief',
      'V05 8:1 brief',
      'P12 11:1 impact',
      'V06 11:1 impact',
      'G12 12:1 tollgates',
      'G12 12:1 tollgates',
      'G12 12:1 tollgates',
      'G12 12:1 tollgates',
    ]);
  });

  test('AC-127 a severity without a review', () => {
    const published = [
      'status: published',
      'severity: sev4',
      'times: { discovered: "2026-05-30T10:00Z" }',
      'brief: { reported: Reports were late., howItHappened: The queue was full. }',
    ].join('\n');
    expect(foundWith({ [draft]: mini(published) })).toEqual([]);
    expect(foundWith({ [draft]: mini('status: published\nseverity: sev4') })).toEqual([
      'V03 4:9 published',
      'V05 4:9 published',
      'V05 4:9 published',
    ]);
  });

  test('AC-128 a near miss, with a light review and with a full one', () => {
    expect(foundWith({ [nearMiss]: example('near-miss') })).toEqual([]);
    expect(
      foundWith({
        [nearMiss]: example('near-miss'),
        [paths.archive]: replace(['nearMiss: light', 'nearMiss: full']),
      }),
    ).toEqual([
      'P01 4:9 published',
      'P02 4:9 published',
      ...ofAFullReview,
      'P04 8:1 brief',
      'V05 8:1 brief',
      'G12 11:1 tollgates',
      'G12 11:1 tollgates',
      'G12 11:1 tollgates',
      'G12 11:1 tollgates',
    ]);
  });

  test('AC-142 a draft whose review is late', () => {
    const late = mini('severity: sev2\ntimes: { discovered: "2026-05-01T10:00Z" }');
    expect(foundWith({ [draft]: late }, ['error', 'warning', 'info']).filter((line) => / R01 /.test(line))).toEqual([
      'I R01 5:22 "2026-05-01T10:00Z"',
    ]);
  });
});
