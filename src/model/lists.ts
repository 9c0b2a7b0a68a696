import type { ArchiveSettings } from './schema/archive.ts';
import type { Gate, Label, MissReason, Role, Severity } from './schema/archive-lists.ts';
import type { Catalog } from './schema/catalog.ts';
import type { Day } from './schema/days.ts';

/** The lists in force for one team. */
export interface Lists {
  readonly severities: readonly Severity[];
  /** In the order of the way to production. */
  readonly tollgates: readonly Gate[];
  readonly missReasons: readonly MissReason[];
  readonly roles: readonly Role[];
}

/** A team's own severities and gates replace the archive's as a whole; an empty list counts as absent. */
export function listsOf(settings: ArchiveSettings, catalog: Catalog, teamId: string | undefined): Lists {
  const team = catalog.teams.find(({ id }) => id === teamId);
  return {
    severities: filled(team?.severities) ?? settings.severities,
    tollgates: filled(team?.tollgates) ?? settings.tollgates,
    missReasons: settings.missReasons,
    roles: settings.roles,
  };
}

const filled = <Item>(list: readonly Item[] | undefined) =>
  list === undefined || list.length === 0 ? undefined : list;

/** Whether the day lies within `since … until`, both included. */
export function isActiveOn(
  item: { readonly since?: Day | undefined; readonly until?: Day | undefined },
  day: Day,
): boolean {
  return (item.since === undefined || item.since <= day) && (item.until === undefined || day <= item.until);
}

/** The gates that count for a write-up of that day, in their order. */
export function gatesActiveOn(lists: Lists, day: Day): readonly Gate[] {
  return lists.tollgates.filter((gate) => isActiveOn(gate, day));
}

/** The reasons that fit a gate: those that name it, and those that name none. */
export function reasonsForGate(lists: Lists, gateId: string): readonly MissReason[] {
  return lists.missReasons.filter(({ gates }) => gates.length === 0 || gates.includes(gateId));
}

/** A label in a language, else in the archive's default, else any, else the fallback (an id). */
export function labelIn(label: Label | undefined, language: string, defaultLanguage: string, fallback: string): string {
  if (typeof label === 'string') return label;
  return label?.[language] ?? label?.[defaultLanguage] ?? Object.values(label ?? {})[0] ?? fallback;
}
