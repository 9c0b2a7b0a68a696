import { ageBands, type Band, waitBands } from '../../learning/follow-up-ages.ts';
import { dueStates, type FollowUpSelections, noType } from '../../learning/follow-up-selections.ts';
import { gatesOf } from '../../learning/gates-of.ts';
import { followUpStatuses, followUpTypes } from '../../model/schema/choices.ts';
import { teamIds } from '../../model/selections.ts';
import { labelFor, type Reader, teamName } from '../entry/reader.ts';

/** What one step of an address selects, in words: `team`, `web` → `Web`. An id that nothing names stands for itself. */
function valueLabel(reader: Reader, dimension: string, value: string): string {
  const said = reader.words.followUps;
  const own = (names: Readonly<Record<string, string>>) =>
    (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
  switch (dimension) {
    case 'state':
      return own(said.state);
    case 'due':
      return own(said.due);
    case 'age':
      return bandLabel(reader, ageBands, value);
    case 'wait':
      return bandLabel(reader, waitBands, value);
    case 'team':
      return teamName(reader, value);
    case 'type':
      return own(said.type);
    case 'gate':
      return labelFor(reader, gatesOf(reader.archive).find(({ id }) => id === value)?.label, value);
    default:
      return value;
  }
}

function bandLabel({ words }: Reader, bands: readonly Band[], id: string): string {
  const band = bands.find((candidate) => candidate.id === id);
  return band ? words.followUps.age(band.from, band.to) : id;
}

/** `2026-q1` as people write it. */
export function quarterLabel({ words }: Reader, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-q');
  return words.followUps.inQuarter(Number(number), year);
}

/** The heading of a list, by what selects it. */
export function selectionTitle(reader: Reader, selection: string): string {
  const said = reader.words.followUps;
  const [dimension = '', value = '', inner = '', innerValue = ''] = selection.split('/');
  const label = valueLabel(reader, dimension, value);
  switch (dimension) {
    case 'unfinished':
      return said.unfinished;
    case 'age':
      return said.openSince(label);
    case 'wait': {
      if (inner === 'followed') return `${label} · ${said.atRisk}`;
      const ended = inner === 'done' ? [said.waitedDone] : inner === 'not-done' ? [said.waitedCensored] : [];
      return [said.waitedFor(label), ...ended].join(' · ');
    }
    case 'quarter': {
      const outcome = Object.entries(said.outcome).find(([key]) => key === inner)?.[1];
      return [said.dueIn(quarterLabel(reader, value)), ...(outcome ? [outcome] : [])].join(' · ');
    }
    case 'team':
    case 'type':
    case 'gate': {
      const own = valueLabel(reader, inner, innerValue);
      const rest = inner === '' ? said.unfinished : inner === 'age' ? said.openSince(own) : own;
      return `${label} · ${rest}`;
    }
    default:
      return label;
  }
}

export interface FilterGroup {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly address: string; readonly count: number }[];
}

/** The filters of the board: those that select something, each with how much. All but the states select unfinished ones. */
export function filterGroups(reader: Reader, selections: FollowUpSelections): readonly FilterGroup[] {
  const said = reader.words.followUps;
  const group = (title: string, dimension: string, values: readonly string[]): FilterGroup => ({
    title,
    links: values.flatMap((value) => {
      const selection = `${dimension}/${value}`;
      const count = selections.get(selection)?.length ?? 0;
      const address = selection === 'due/past' ? reader.to.overdue : reader.to.followUpList(selection);
      return count > 0 ? [{ label: valueLabel(reader, dimension, value), address, count }] : [];
    }),
  });
  const named = (dimension: string) =>
    [...selections.keys()].flatMap((key) => new RegExp(`^${dimension}/([^/]+)$`).exec(key)?.[1] ?? []);
  const inOrder = (known: readonly string[], used: readonly string[]) => [
    ...known,
    ...used.filter((id) => !known.includes(id)).sort(),
  ];
  const gates = gatesOf(reader.archive).map(({ id }) => id);
  return [
    group(said.byState, 'state', followUpStatuses),
    group(said.byDue, 'due', dueStates),
    group(
      said.byAge,
      'age',
      ageBands.map(({ id }) => id),
    ),
    group(said.byTeam, 'team', inOrder(teamIds(reader.archive), named('team'))),
    group(said.byType, 'type', [...followUpTypes, noType]),
    group(said.byGate, 'gate', inOrder(gates, named('gate'))),
  ].filter(({ links }) => links.length > 0);
}
