import { unlistedIds } from '../list-uses.ts';
import { and, code, count, nearestOr, say, word } from '../messages/fill.ts';
import { nearestTo } from '../nearest.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { FieldPath, ListName, WholeArchive } from '../subject.ts';

const catalog = (text: string) => ({ 'content/catalog.yaml': text });
const post = (day: string, field: string) => ({
  [`content/postmortems/2026-04-0${day}-other.mdx`]: `---\ntitle: Another write-up\nteam: storefront\n${field}\n---\n`,
});
const three = (field: string) => ({ ...post('1', field), ...post('2', field), ...post('3', field) });

/** Where a list stands. */
const homes: Readonly<Record<ListName, readonly ['archiveFile' | 'catalogFile', string]>> = {
  team: ['catalogFile', 'teams'],
  service: ['catalogFile', 'services'],
  severity: ['archiveFile', 'severities'],
  gate: ['archiveFile', 'tollgates'],
  reason: ['archiveFile', 'missReasons'],
  role: ['archiveFile', 'roles'],
};

/** The day that `until` in an advice shows: the last day on which a write-up used the id. */
const lastDay = (days: readonly (string | undefined)[], today: string) =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '') || today;

/** Family K: the catalogue agrees with itself and with the write-ups. */
export const catalogRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'K01',
    level: 'info',
    title: 'Teams and services are listed',
    why: 'With a list, a typing slip is found before it makes a page of its own.',
    examples: [
      { files: catalog(''), finds: 'The catalogue lists no teams; every id is accepted.' },
      { files: catalog('teams: [{ id: data-platform }]\nservices: [{ id: assets-db, team: data-platform }]\n') },
    ],
    check: ({ catalogFile, context }) =>
      (['teams', 'services'] as const)
        .filter((name) => context.catalog[name].length === 0 && !catalogFile.isWritten([name, 0]))
        .map((name) => ({
          place: catalogFile.place([name]),
          message: say`The catalogue lists no ${word(name)}; every id is accepted.`,
          fix: 'Add them to `content/catalog.yaml` to catch typing slips.',
        })),
  },
  {
    id: 'K02',
    level: 'error',
    title: 'A service belongs to a listed team',
    why: 'The page of a team shows its services.',
    examples: [
      {
        files: catalog('teams: [{ id: data-platform }]\nservices: [{ id: assets-db, team: data-plattform }]\n'),
        finds: 'The service `assets-db` belongs to `data-plattform`, which is not a team of the catalogue.',
      },
      { files: catalog('teams: [{ id: data-platform }]\nservices: [{ id: assets-db, team: data-platform }]\n') },
    ],
    check: ({ catalogFile, context: { catalog: known } }) =>
      (catalogFile.fields.services ?? []).flatMap((service, index) => {
        const team = service?.team;
        const ids = known.teams.map(({ id }) => id);
        if (team === undefined || ids.length === 0 || ids.includes(team)) return [];
        const nearest = nearestTo(team, ids);
        return [
          {
            place: catalogFile.place(['services', index, 'team']),
            message: say`The service ${code(service?.id ?? index + 1)} belongs to ${code(team)}, which is not a team of the catalogue.`,
            fix: nearestOr(nearest, 'Add the team under `teams`.'),
            nearest,
          },
        ];
      }),
  },
  {
    id: 'K03',
    level: 'error',
    title: 'A name stands for one service',
    why: 'Search and wording rules know services by all their names.',
    examples: [
      {
        files: catalog('services:\n  - { id: assets-db, also: [assets] }\n  - { id: files, also: [Assets] }\n'),
        finds: '`Assets` stands for the services `assets-db` and `files`.',
      },
      { files: catalog('services: [{ id: assets-db, name: Assets database, also: [assets] }]\n') },
    ],
    check: ({ catalogFile }) => {
      const owners = new Map<string, string>();
      return (catalogFile.fields.services ?? []).flatMap((service, index) => {
        const id = service?.id;
        if (id === undefined) return [];
        const at: FieldPath = ['services', index];
        const names: [FieldPath, string | undefined][] = [
          [[...at, 'id'], id],
          [[...at, 'name'], service?.name],
          ...(service?.also ?? []).map((name, n): [FieldPath, string | undefined] => [[...at, 'also', n], name]),
        ];
        return names.flatMap(([path, name]): RuleFinding[] => {
          if (name === undefined) return [];
          const owner = owners.get(name.toLowerCase());
          owners.set(name.toLowerCase(), owner ?? id);
          if (owner === undefined || owner === id) return [];
          return [
            {
              place: catalogFile.place(path),
              message: say`${code(name)} stands for the services ${and([code(owner), code(id)])}.`,
              fix: 'Keep it in one.',
            },
          ];
        });
      });
    },
  },
  {
    id: 'K04',
    level: 'error',
    title: 'A team’s own list keeps what its write-ups use',
    why: 'Old write-ups refer to the id; retiring it with `until` keeps them readable.',
    examples: [
      {
        files: {
          ...catalog(
            'teams: [{ id: data-platform }, { id: storefront, tollgates: [{ id: canary, label: Ring, stage: during-release }] }]\n',
          ),
          ...three('tollgates: [{ gate: uat, outcome: caught }]'),
        },
        finds: '3 write-ups of `storefront` use the gate `uat`, which its own list lacks.',
      },
      { files: { ...catalog('teams: [{ id: data-platform }, { id: storefront }]\n'), ...three('severity: sev4') } },
    ],
    check: ({ listUses, catalogFile, context }) =>
      unlistedIds(listUses).flatMap(({ gone, uses }) => {
        const { list, id, ownerTeam } = uses[0];
        if (!gone || ownerTeam === undefined) return [];
        const index = (catalogFile.fields.teams ?? []).findIndex((team) => team?.id === ownerTeam);
        const writeUps = new Map(uses.map(({ writeUp }) => [writeUp.file, writeUp.day]));
        return [
          {
            place: catalogFile.place(['teams', index, list === 'gate' ? 'tollgates' : 'severities'], 'key'),
            message: say`${count(writeUps.size, 'write-up')} of ${code(ownerTeam)} use ${word(`the ${list}`)} ${code(id)}, which its own list lacks.`,
            fix: say`Add it with \`until: ${lastDay([...writeUps.values()], context.today)}\` to retire it.`,
          },
        ];
      }),
  },
  {
    id: 'K05',
    level: 'warning',
    title: 'A contact is a function, not a person',
    why: 'People change their place; the number on the wall stays. A person is asked at night only if the function is.',
    examples: [
      {
        files: catalog(
          'teams: [{ id: data-platform, contacts: [{ label: Hosting support, how: jo.doe@example.com }] }]\n',
        ),
        finds: 'The contact `Hosting support` looks like the address of one person.',
      },
      {
        files: catalog(
          'teams: [{ id: data-platform, contacts: [{ label: Hosting support, how: support@example.com }] }]\n',
        ),
      },
    ],
    check: ({ catalogFile }) =>
      (catalogFile.fields.teams ?? []).flatMap((team, index) =>
        (team?.contacts ?? []).flatMap((contact, n) =>
          /(?<![\p{L}\d.-])\p{L}[\p{L}-]*\.\p{L}[\p{L}-]*@/u.test(contact?.how ?? '')
            ? [
                {
                  place: catalogFile.place(['teams', index, 'contacts', n, 'how']),
                  message: say`The contact ${code(contact?.label ?? n + 1)} looks like the address of one person.`,
                  fix: 'Give the address or number of the function.',
                },
              ]
            : [],
        ),
      ),
  },
  {
    id: 'K06',
    level: 'error',
    title: 'What write-ups use stays on the lists',
    why: 'One line taken off a list breaks every write-up that names it; one line puts all of them right.',
    examples: [
      {
        files: {
          ...catalog('teams: [{ id: data-platform }, { id: storefront }]\nservices: [{ id: assets-db }]\n'),
          ...three('services: [basket]'),
        },
        finds: '3 write-ups use the service `basket`, which is no longer listed.',
      },
      {
        files: {
          ...catalog('teams: [{ id: data-platform }, { id: storefront }]\nservices: [{ id: basket }]\n'),
          ...three('services: [basket]'),
        },
      },
    ],
    check: (archive) =>
      unlistedIds(archive.listUses).flatMap(({ gone, uses }) => {
        const { list, id, ownerTeam } = uses[0];
        if (!gone || ownerTeam !== undefined) return [];
        const [file, key] = homes[list];
        const writeUps = new Map(uses.map(({ writeUp }) => [writeUp.file, writeUp.day]));
        return [
          {
            place: archive[file].place([key], 'key'),
            message: say`${count(writeUps.size, 'write-up')} use ${word(`the ${list}`)} ${code(id)}, which is no longer listed.`,
            fix: say`Put it back with \`until: ${lastDay([...writeUps.values()], archive.context.today)}\`.`,
          },
        ];
      }),
  },
];
