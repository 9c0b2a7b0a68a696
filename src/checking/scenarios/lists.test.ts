import { describe, expect, test } from 'vitest';
import {
  archiveWith,
  brief,
  checkFiles,
  draft,
  filesOf,
  fixOf,
  found,
  foundWith,
  foundWithLines,
  mini,
  paths,
} from '../../testing/example-archive.ts';
import { check as checkAt } from '../check.ts';

const ofStorefront = (lines = '') => mini(lines).replace('data-platform', 'storefront');
const archive = (text: string) => found(filesOf({ [paths.archive]: text }));
const catalog = (text: string) => found(filesOf({ [paths.catalog]: text }));
const post = (n: number, lines: string) => ({ [`content/postmortems/2026-04-10-other-${n}.mdx`]: mini(lines) });
const many = (n: number, lines: string) =>
  Object.assign({}, ...Array.from({ length: n }, (_, index) => post(index, lines))) as Record<string, string>;

describe('lists, catalogue, archive', () => {
  test('AC-180 a team with a slip', () => {
    const changes = { [draft]: mini().replace('data-platform', 'data-plattform') };
    expect(foundWith(changes)).toEqual(['C01 3:7 data-plattform']);
    expect(fixOf(changes, 'C01')).toBe('The nearest is `data-platform`; a new team goes into `content/catalog.yaml`.');
  });

  test('AC-180 a team like no other: the few that there are', () => {
    expect(fixOf({ [draft]: mini().replace('data-platform', 'search') }, 'C01')).toBe(
      'It has `data-platform` and `storefront`; a new team goes into `content/catalog.yaml`.',
    );
  });

  test('AC-181 a service with a slip', () => {
    expect(foundWithLines('services: [assetsdb]')).toEqual(['C02 4:12 assetsdb']);
    expect(fixOf({ [draft]: mini('services: [assetsdb]') }, 'C02')).toBe('The nearest is `assets-db`.');
  });

  test('AC-182 without a list of services, every id is accepted', () => {
    const files = filesOf({
      [paths.catalog]: 'teams: [{ id: data-platform }]\n',
      [draft]: mini('services: [anything]'),
    });
    expect(found(files)).toEqual([]);
    expect(found(files, ['info'])).toEqual(['I K01 1:1']);
  });

  test('AC-183 a severity of other teams', () => {
    expect(foundWithLines('severity: p1')).toEqual(['C03 4:11 p1']);
    expect(foundWithLines('severity: Sev2')).toEqual(['C03 4:11 Sev2']);
    expect(fixOf({ [draft]: mini('severity: Sev2') }, 'C03')).toBe('The nearest is `sev2`.');
  });

  test('AC-184 a gate that the team does not have', () => {
    const changes = { [draft]: ofStorefront('tollgates: [{ gate: uat, outcome: caught }]') };
    expect(foundWith(changes)).toEqual(['C04 4:21 uat']);
  });

  test('AC-185 a gate counts from its first day', () => {
    const gates = ['unit-tests', 'code-review', 'alerting'].map((gate) => `  - { gate: ${gate}, outcome: caught }`);
    const at = (day: string) => ({
      [`content/postmortems/${day}-report-generation.mdx`]: ofStorefront(
        `status: published\nseverity: sev2\ntimes: { started: "${day}T10:00Z" }\ntollgates:\n${gates.join('\n')}`,
      ),
    });
    const codes = (day: string) => foundWith(at(day)).filter((line) => line.startsWith('G12'));
    expect(codes('2026-02-01')).toHaveLength(1);
    expect(codes('2026-01-02')).toEqual([]);
  });

  test('AC-186 a name where a role belongs', () => {
    expect(foundWithLines('mitigation: { decidedBy: [alice] }')).toEqual(['C07 4:27 alice']);
  });

  test('AC-187 a person as the owner of a follow-up', () => {
    expect(foundWithLines('followUps: [{ id: alert, what: Alert on writes, owner: mara }]')).toEqual(['C09 4:56 mara']);
  });

  test('AC-188 a service after its last day', () => {
    const files = archiveWith({ 'content/postmortems/2026-06-02-basket.mdx': ofStorefront('services: [checkout]') });
    const later = checkAt(files, { today: '2026-07-01', nowMs: Date.UTC(2026, 6, 1) });
    expect(later.findings.filter(({ level }) => level === 'warning').map((each) => brief(each, files))).toEqual([
      'W C10 4:12 checkout',
    ]);
  });

  test('AC-189 a pattern is no prefix, and is never run', () => {
    const tracker = (key: string) =>
      `trackers: [{ id: tickets, keys: ["${key}"], url: "https://x.example.com/{key}" }]\n`;
    expect(archive(tracker('(a+)+$'))).toEqual(['A04 1:34 "(a+)+$"']);
    expect(archive(tracker('DB'))).toEqual([]);
  });

  test('AC-190 a reason for a gate that no list has', () => {
    expect(archive('missReasons: [{ id: other, label: Something else, gates: [qa] }]\n')).toEqual(['A01 1:59 qa']);
  });

  test('AC-191 a gate that ends before it begins', () => {
    expect(
      archive('tollgates: [{ id: uat, label: UAT, stage: before-release, since: 2026-02-01, until: 2026-01-01 }]\n'),
    ).toEqual(['A02 1:85 2026-01-01']);
  });

  test('AC-192 a service without its team; one name for two services', () => {
    expect(catalog('teams: [{ id: data-platform }]\nservices: [{ id: assets-db, team: storefront }]\n')).toEqual([
      'K02 2:35 storefront',
    ]);
    expect(catalog('services:\n  - { id: assets-db, also: [assets] }\n  - { id: files, also: [Assets] }\n')).toEqual([
      'K03 3:25 Assets',
    ]);
  });

  test('AC-193 an empty list counts as absent', () => {
    const files = filesOf({
      [paths.archive]: 'missReasons: []\n',
      [draft]: mini('tollgates: [{ gate: uat, outcome: missed, reason: smaller-data }]'),
    });
    expect(found(files)).toEqual([]);
  });

  test('AC-194 a reason taken off the list is one finding there', () => {
    const changes = {
      [paths.archive]: (text: string) => text.replace(/ {2}- \{ id: gate-absent.*\n/, ''),
      ...many(40, 'tollgates: [{ gate: uat, outcome: missed, reason: gate-absent }]'),
    };
    expect(foundWith(changes)).toEqual(['K06 25:1 missReasons']);
  });

  test('AC-195 a change of the lists reaches write-ups that did not change', () => {
    const changes = { [draft]: mini('tollgates: [{ gate: uat, outcome: caught }]') };
    const withoutUat = {
      [paths.archive]: (text: string) => text.replace(/ {2}- \{ id: uat, .*\n/, ''),
      [paths.A]: null,
      [paths.B]: null,
      [paths.FR]: null,
    };
    expect(foundWith(changes)).toEqual([]);
    expect(foundWith({ ...withoutUat, ...changes })).toContain('C04 4:21 uat');
  });

  test('AC-196 a review without its days', () => {
    expect(archive('severities: [{ id: sev2, label: Two, means: Many notice, review: full }]\n')).toEqual([
      'W A03 1:20 sev2',
    ]);
  });

  test('AC-197 one prefix in two trackers; a public edition without an address', () => {
    const trackers = [
      '  - { id: tickets, keys: [DB], url: "https://x.example.com/{key}" }',
      '  - { id: board, keys: [DB], url: "https://y.example.com/{key}" }',
    ];
    expect(archive(`trackers:\n${trackers.join('\n')}\n`)).toEqual(['A05 3:25 DB']);
    expect(archive('editions: { public: { enabled: true } }\n')).toEqual(['W A06 1:32 true']);
  });

  test('AC-198 a team’s own severities lack one that its write-ups use', () => {
    const own = 'severities: [{ id: high, label: High, means: Many notice, review: none }]';
    const files = filesOf({
      [paths.catalog]: `teams:\n  - id: data-platform\n    ${own}\n`,
      ...many(3, 'severity: sev2'),
    });
    expect(found(files)).toEqual(['K04 3:5 severities']);
  });

  test('AC-199 a contact that is one person', () => {
    expect(
      catalog('teams: [{ id: data-platform, contacts: [{ label: Hosting, how: first.last@example.com }] }]\n'),
    ).toEqual(['W K05 1:64 first.last@example.com']);
  });

  test('a settings file that lacks something keeps the rest', () => {
    const { settings, findings } = checkFiles(
      filesOf({ [paths.archive]: 'name: Failures\ntimeZone: Paris\nroels: []\n' }),
    );
    expect(settings.name).toBe('Failures');
    expect(settings.timeZone).toBe('UTC');
    expect(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(['S08', 'S02']);
  });
});
