import type { FollowUpItem } from '../../learning/follow-up-board.ts';
import { shownOfEach } from '../../model/paged.ts';
import { teamIds } from '../../model/selections.ts';
import { type Reader, teamName } from '../entry/reader.ts';

export interface OverdueTeam {
  readonly team: string;
  readonly name: string;
  /** Of all its overdue follow-ups. */
  readonly count: number;
  /** Those that the page has room for, the longest past first. */
  readonly items: readonly FollowUpItem[];
}

/** How many rows the page holds within 200 kB. */
const room = 150;

/** Teams in the order of the catalogue, never by how many they have; those it does not list come last, by name. */
export function overdueByTeam(reader: Reader, past: readonly FollowUpItem[]): readonly OverdueTeam[] {
  const byTeam = Map.groupBy(past, ({ team }) => team);
  const listed = teamIds(reader.archive).filter((id) => byTeam.has(id));
  const teams = [...listed, ...[...byTeam.keys()].filter((id) => !listed.includes(id)).sort()];
  const shown = shownOfEach(
    [...byTeam.values()].map(({ length }) => length),
    room,
  );
  return teams.map((team) => {
    const items = byTeam.get(team) ?? [];
    return { team, name: teamName(reader, team), count: items.length, items: items.slice(0, shown) };
  });
}
