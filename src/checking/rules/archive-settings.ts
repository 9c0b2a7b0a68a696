import { and, code, say } from '../messages/fill.ts';
import { spokenPath } from '../messages/spoken-path.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { WholeArchive } from '../subject.ts';

const settings = (text: string) => ({ 'content/archive.yaml': text });
const trackerUrl = 'https://tickets.example.com/browse/{key}';

/** Every list of severities or tollgates: the archive's, and the own lists of teams. */
function ownLists<Key extends 'severities' | 'tollgates'>({ archiveFile, catalogFile }: WholeArchive, key: Key) {
  return [
    { file: archiveFile, path: [key], items: archiveFile.fields[key] ?? [] },
    ...(catalogFile.fields.teams ?? []).map((team, index) => ({
      file: catalogFile,
      path: ['teams', index, key],
      items: team?.[key] ?? [],
    })),
  ];
}

/** Family A: what `content/archive.yaml` says agrees with itself. */
export const archiveSettingsRules: readonly Rule<WholeArchive>[] = [
  {
    id: 'A01',
    level: 'error',
    title: 'Miss reasons name gates of the lists',
    why: 'A reason for a gate that no list has can never be chosen.',
    examples: [
      {
        files: settings('missReasons: [{ id: not-on-list, label: Not on the list, gates: [qa] }]\n'),
        finds: 'The reason `not-on-list` names the gate `qa`, which no list of tollgates has.',
      },
      { files: settings('missReasons: [{ id: not-on-list, label: Not on the list, gates: [uat] }]\n') },
    ],
    check: ({ archiveFile, context: { settings: known, catalog } }) => {
      const gates = new Set(
        [...known.tollgates, ...catalog.teams.flatMap((team) => team.tollgates ?? [])].map(({ id }) => id),
      );
      return (archiveFile.fields.missReasons ?? []).flatMap((reason, index) =>
        (reason?.gates ?? []).flatMap((gate, n) =>
          gate === undefined || gates.has(gate) || !archiveFile.isWritten(['missReasons', index])
            ? []
            : [
                {
                  place: archiveFile.place(['missReasons', index, 'gates', n]),
                  message: say`The reason ${code(reason?.id ?? index + 1)} names the gate ${code(gate)}, which no list of tollgates has.`,
                  fix: 'Add the gate, or remove it from `gates`.',
                },
              ],
        ),
      );
    },
  },
  {
    id: 'A02',
    level: 'error',
    title: 'A gate ends after it begins',
    why: 'Between the two days the gate counts; the other way round it never does.',
    examples: [
      {
        files: settings(
          'tollgates: [{ id: uat, label: UAT, stage: before-release, since: 2026-02-01, until: 2026-01-01 }]\n',
        ),
        finds: '`tollgates.1` ends on 2026-01-01, before it begins on 2026-02-01.',
      },
      {
        files: settings(
          'tollgates: [{ id: uat, label: UAT, stage: before-release, since: 2026-01-01, until: 2026-02-01 }]\n',
        ),
      },
    ],
    check: (archive) =>
      ownLists(archive, 'tollgates').flatMap(({ file, path, items }) =>
        items.flatMap((gate, index): RuleFinding[] => {
          const { since, until } = gate ?? {};
          if (since === undefined || until === undefined || since <= until) return [];
          return [
            {
              place: file.place([...path, index, 'until']),
              message: say`${code(spokenPath([...path, index]))} ends on ${until}, before it begins on ${since}.`,
              fix: 'Swap or correct the two days.',
            },
          ];
        }),
      ),
  },
  {
    id: 'A03',
    level: 'warning',
    title: 'A severity with a review says by when',
    why: 'Without its own days, 7 for the review and 30 for follow-ups apply.',
    examples: [
      {
        files: settings('severities: [{ id: sev2, label: Two, means: Many notice, review: full }]\n'),
        finds: 'The severity `sev2` asks for a review but gives no time for it; 7 and 30 days apply.',
      },
      { files: settings('severities: [{ id: sev2, label: Two, means: Only the team notices, review: none }]\n') },
    ],
    check: (archive) =>
      ownLists(archive, 'severities').flatMap(({ file, path, items }) =>
        items.flatMap((severity, index): RuleFinding[] => {
          const at = [...path, index];
          const written = (key: string) => file.isWritten([...at, key]);
          if (!file.isWritten(at) || severity?.id === undefined || severity.review === 'none') return [];
          if (written('reviewWithinDays') && written('followUpDueDays')) return [];
          return [
            {
              place: file.place([...at, 'id']),
              message: say`The severity ${code(severity.id)} asks for a review but gives no time for it; 7 and 30 days apply.`,
              fix: 'Add `reviewWithinDays: 7, followUpDueDays: 30`.',
            },
          ];
        }),
      ),
  },
  {
    id: 'A05',
    level: 'error',
    title: 'A prefix belongs to one tracker',
    why: 'Otherwise nobody can say where its tickets lead.',
    examples: [
      {
        files: settings(
          `trackers:\n  - { id: tickets, keys: [DB], url: "${trackerUrl}" }\n  - { id: board, keys: [DB], url: "https://board.example.com/{key}" }\n`,
        ),
        finds: 'The prefix `DB` belongs to the trackers `tickets` and `board`.',
      },
      { files: settings(`trackers: [{ id: tickets, keys: [DB, OPS], url: "${trackerUrl}" }]\n`) },
    ],
    check: ({ archiveFile }) => {
      const firstOf = new Map<string, string>();
      return (archiveFile.fields.trackers ?? []).flatMap((tracker, index) =>
        (tracker?.keys ?? []).flatMap((key, n): RuleFinding[] => {
          const name = tracker?.id ?? String(index + 1);
          if (key === undefined) return [];
          const first = firstOf.get(key);
          if (first === undefined) {
            firstOf.set(key, name);
            return [];
          }
          return [
            {
              place: archiveFile.place(['trackers', index, 'keys', n]),
              message: say`The prefix ${code(key)} belongs to the trackers ${and([code(first), code(name)])}.`,
              fix: 'Keep it in one.',
            },
          ];
        }),
      );
    },
  },
  {
    id: 'A06',
    level: 'warning',
    title: 'A public edition has an address',
    why: 'Feeds and link previews need full addresses.',
    examples: [
      {
        files: settings('editions: { public: { enabled: true } }\n'),
        finds: 'The public edition is on, but the archive has no address, so its feeds have none.',
      },
      { files: settings('url: https://postmortems.example.com/\neditions: { public: { enabled: true } }\n') },
    ],
    check: ({ archiveFile: { fields, isWritten, place } }) =>
      fields.editions?.public?.enabled === true && !isWritten(['url'])
        ? [
            {
              place: place(['editions', 'public', 'enabled']),
              message: 'The public edition is on, but the archive has no address, so its feeds have none.',
              fix: 'Add `url: https://…`.',
            },
          ]
        : [],
  },
];
