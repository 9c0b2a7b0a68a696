import type { Catalog } from '../model/schema/catalog.ts';
import type { AnyWriteUp, FieldPath, ListItem, ListName, ListUse } from './subject.ts';

/** An id that at least so many write-ups use, and that no list has, is gone from the list: one finding there. */
const goneFrom = 3;

/** Every use of an item of a list, in the order of write-ups and fields. */
export function findListUses(writeUps: readonly AnyWriteUp[], catalog: Catalog): readonly ListUse[] {
  return writeUps.flatMap((writeUp) => {
    if (writeUp.kind === 'reply' || writeUp.kind === 'translation') return [];
    const use = (list: ListName, items: readonly ListItem[], path: FieldPath, id: string | undefined): ListUse[] => {
      const own = ownerOf(catalog, writeUp.fields.team, list);
      return id === undefined ? [] : [{ list, id, writeUp, path, items, ...(own ? { ownerTeam: own } : {}) }];
    };
    const uses = use('team', catalog.teams, ['team'], writeUp.fields.team);
    if (writeUp.kind !== 'postmortem') return uses;
    const { fields, lists } = writeUp;
    return [
      ...uses,
      ...(fields.services ?? []).flatMap((id, n) => use('service', catalog.services, ['services', n], id)),
      ...use('severity', lists.severities, ['severity'], fields.severity),
      ...(fields.mitigation?.options ?? []).flatMap((option, n) =>
        (option?.views ?? []).flatMap((view, m) =>
          use('role', lists.roles, ['mitigation', 'options', n, 'views', m, 'role'], view?.role),
        ),
      ),
      ...(fields.mitigation?.decidedBy ?? []).flatMap((id, n) =>
        use('role', lists.roles, ['mitigation', 'decidedBy', n], id),
      ),
      ...(fields.tollgates ?? []).flatMap((gate, n) => [
        ...use('gate', lists.tollgates, ['tollgates', n, 'gate'], gate?.gate),
        ...use('reason', lists.missReasons, ['tollgates', n, 'reason'], gate?.reason),
      ]),
      ...(fields.people?.roles ?? []).flatMap((id, n) => use('role', lists.roles, ['people', 'roles', n], id)),
    ];
  });
}

function ownerOf(catalog: Catalog, teamId: string | undefined, list: ListName): string | undefined {
  if (list !== 'severity' && list !== 'gate') return undefined;
  const team = catalog.teams.find(({ id }) => id === teamId);
  const own = list === 'severity' ? team?.severities : team?.tollgates;
  return own !== undefined && own.length > 0 ? team?.id : undefined;
}

export const isUnlisted = ({ id, items }: ListUse) => items.length > 0 && !items.some((item) => item.id === id);

/** Ids that no list has, with the uses of each; `gone` when so many write-ups use one that it was taken off the list. */
export function unlistedIds(
  listUses: readonly ListUse[],
): readonly { readonly gone: boolean; readonly uses: readonly [ListUse, ...ListUse[]] }[] {
  const groups = new Map<string, [ListUse, ...ListUse[]]>();
  for (const use of listUses.filter(isUnlisted)) {
    const key = [use.list, use.ownerTeam ?? '', use.id].join('\n');
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()].map((uses) => ({
    uses,
    gone: new Set(uses.map(({ writeUp }) => writeUp.file)).size >= goneFrom,
  }));
}
