import { isUnlisted, unlistedIds } from '../list-uses.ts';
import { and, code, list, nearestAnd, nearestOr, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule, RuleCard, RuleFinding } from '../rule.ts';
import type { ListName, ListUse, WholeArchive } from '../subject.ts';

type Card = Pick<RuleCard, 'id' | 'title' | 'why' | 'examples'>;

const ids = (use: ListUse) => use.items.map(({ id }) => id);
/** Retired ids are still known, and no longer offered. */
const current = (use: ListUse) => use.items.filter(({ until }) => until === undefined).map(({ id }) => id);
/** A name on a list means its id; else the ids that look alike. */
function nearestIn(use: ListUse): string[] {
  const called = use.id.trim().toLowerCase();
  const named = use.items.filter(
    ({ until, name, also = [] }) =>
      until === undefined && [name, ...also].some((other) => other?.toLowerCase() === called),
  );
  return named.length === 1 ? named.map(({ id }) => id) : nearestTo(use.id, current(use));
}

const teamOf = (use: ListUse) => ('team' in use.writeUp.fields && use.writeUp.fields.team) || word('this archive');

function referenceRule(name: ListName, card: Card, saidOf: (use: ListUse) => Pick<RuleFinding, 'message' | 'fix'>) {
  const rule: Rule<WholeArchive> = {
    ...card,
    level: 'error',
    check: ({ listUses }) =>
      unlistedIds(listUses.filter((use) => use.list === name))
        .filter(({ gone }) => !gone)
        .flatMap(({ uses }) => uses)
        .map((use) => ({
          place: use.writeUp.place(use.path),
          nearest: nearestIn(use),
          ...saidOf(use),
        })),
  };
  return rule;
}

const mostNamed = 8;

function teamFix(use: ListUse) {
  const known = current(use);
  if (nearestIn(use).length > 0 || known.length === 0 || known.length > mostNamed)
    return nearestAnd(nearestIn(use), 'a new team goes into `content/catalog.yaml`.');
  return say`It has ${and(known.map(code))}; a new team goes into \`content/catalog.yaml\`.`;
}

const teams = { 'content/catalog.yaml': 'teams: [{ id: data-platform }, { id: storefront }]\n' };
const services = {
  'content/catalog.yaml': 'teams: [{ id: data-platform }]\nservices: [{ id: assets-db, team: data-platform }]\n',
};
const gate = (id: string) => `tollgates: [{ gate: ${id}, outcome: caught }]`;
const missed = (reason: string) => `tollgates: [{ gate: code-review, outcome: missed, reason: ${reason} }]`;

/** What a write-up names is on the lists of the archive, of the catalogue or of its team. */
export const listRules: readonly Rule<WholeArchive>[] = [
  referenceRule(
    'team',
    {
      id: 'C01',
      title: 'The team is in the catalogue',
      why: 'A slip in the name makes a team of its own, and the write-up is missing on the page of the real one.',
      examples: [
        {
          yaml: 'team: data-plattform',
          files: teams,
          finds: '`data-plattform` is not a team of the catalogue.',
        },
        { yaml: 'team: storefront', files: teams },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not a team of the catalogue.`,
      fix: teamFix(use),
    }),
  ),
  referenceRule(
    'service',
    {
      id: 'C02',
      title: 'Services are in the catalogue',
      why: 'The page of a service shows what broke before; a slip hides it.',
      examples: [
        { yaml: 'services: [assetsdb]', files: services, finds: '`assetsdb` is not a service of the catalogue.' },
        { yaml: 'services: [assets-db]', files: services },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not a service of the catalogue.`,
      fix: nearestOr(nearestIn(use), 'A new service goes into `content/catalog.yaml`.'),
    }),
  ),
  referenceRule(
    'severity',
    {
      id: 'C03',
      title: 'The severity is one of the team’s',
      why: 'The severity decides how much a write-up is asked for.',
      examples: [
        {
          yaml: 'severity: p1',
          finds: '`p1` is not a severity of data-platform: sev1, sev2, sev3, sev4.',
        },
        { yaml: 'severity: sev2' },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not a severity of ${teamOf(use)}: ${list(ids(use))}.`,
      fix: nearestOr(nearestIn(use), 'Choose one of them.'),
    }),
  ),
  referenceRule(
    'gate',
    {
      id: 'C04',
      title: 'The tollgate is one of the team’s',
      why: 'Gates are compared across write-ups, so each has one name.',
      examples: [
        {
          yaml: gate('canary'),
          finds:
            '`canary` is not a tollgate of data-platform: unit-tests, code-review, uat, release-checkout, alerting.',
        },
        { yaml: gate('uat') },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not a tollgate of ${teamOf(use)}: ${list(ids(use))}.`,
      fix: nearestOr(nearestIn(use), 'Choose one of them, or add the gate to the list.'),
    }),
  ),
  referenceRule(
    'reason',
    {
      id: 'C05',
      title: 'The reason is in the list of miss reasons',
      why: 'Reasons are counted by gate; a free text can’t be.',
      examples: [
        { yaml: missed('too-small-data'), finds: '`too-small-data` is not in the list of miss reasons.' },
        { yaml: missed('smaller-data') },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not in the list of miss reasons.`,
      fix: nearestAnd(nearestIn(use), 'all are in `content/archive.yaml`.'),
    }),
  ),
  {
    id: 'C06',
    level: 'error',
    title: 'The reason fits the gate',
    why: 'Some reasons can only be true of some gates: a missing alert is no reason for a review.',
    examples: [
      { yaml: missed('no-signal'), finds: 'The reason `no-signal` belongs to alerting, not to `code-review`.' },
      { yaml: missed('not-visible-here') },
    ],
    check: ({ postmortems }) =>
      postmortems.flatMap(({ fields, lists, place }) =>
        (fields.tollgates ?? []).flatMap((entry, index) => {
          const reason = lists.missReasons.find(({ id }) => id === entry?.reason);
          const at = entry?.gate;
          if (!reason || at === undefined || reason.gates.length === 0 || reason.gates.includes(at)) return [];
          if (!lists.tollgates.some(({ id }) => id === at)) return [];
          const fitting = lists.missReasons.filter(({ gates }) => gates.length === 0 || gates.includes(at));
          return [
            {
              place: place(['tollgates', index, 'reason']),
              message: say`The reason ${code(reason.id)} belongs to ${and(reason.gates)}, not to ${code(at)}.`,
              fix: say`Reasons for ${code(at)}: ${list(fitting.map(({ id }) => id))}.`,
            },
          ];
        }),
      ),
  },
  referenceRule(
    'role',
    {
      id: 'C07',
      title: 'Who decided is a role',
      why: 'A role says what could be seen from there; a name only says whom to ask why.',
      examples: [
        {
          yaml: 'mitigation: { decidedBy: [alice] }',
          finds: '`alice` is not a role of the list; this field holds roles, so that nobody is named.',
        },
        { yaml: 'mitigation: { decidedBy: [incident-lead] }' },
      ],
    },
    (use) => ({
      message: say`${code(use.id)} is not a role of the list; this field holds roles, so that nobody is named.`,
      fix: say`Roles: ${list(current(use))}.`,
    }),
  ),
  {
    id: 'C10',
    level: 'warning',
    title: 'What is retired is not used after its day',
    why: 'A retired name has a successor, and the figures of both look smaller than they are.',
    examples: [
      {
        yaml: 'services: [checkout]',
        files: { 'content/catalog.yaml': 'services: [{ id: checkout, until: 2026-02-28 }]\n' },
        finds: '`checkout` was retired on 2026-02-28, and this write-up is from 2026-03-03.',
      },
      {
        yaml: 'services: [checkout]',
        files: { 'content/catalog.yaml': 'services: [{ id: checkout, until: 2026-03-31 }]\n' },
      },
    ],
    check: ({ listUses }) =>
      listUses
        .filter((use) => !isUnlisted(use))
        .flatMap(({ id, items, writeUp, path }) => {
          const until = items.find((item) => item.id === id)?.until;
          const { day } = writeUp;
          if (until === undefined || day === undefined || day <= until) return [];
          return [
            {
              place: writeUp.place(path),
              message: say`${code(id)} was retired on ${until}, and this write-up is from ${day}.`,
              fix: 'Use its successor.',
            },
          ];
        }),
  },
];
