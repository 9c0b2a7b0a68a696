import type { Day } from '../model/schema/days.ts';
import { outcomeOf, waitOf } from './completion.ts';
import { ageBands, bandOf, waitBands } from './follow-up-ages.ts';
import type { FollowUpBoard, FollowUpItem } from './follow-up-board.ts';

/** How near the day of an unfinished follow-up is. */
export const dueStates = ['past', 'next-7', 'later', 'none'] as const;
export type DueState = (typeof dueStates)[number];

/** Stands for a type that is not said. */
export const noType = 'none';

/** What a filter asks of one follow-up. */
export interface FollowUpFacts {
  readonly state: FollowUpItem['status'];
  /** Only while it is unfinished. */
  readonly due?: DueState;
  /** Id of an age band; only while it is unfinished and its first day is known. */
  readonly age?: string;
  readonly team: string;
  readonly type: string;
  readonly gates: readonly string[];
}

export function factsOf(item: FollowUpItem, asOf: Day): FollowUpFacts {
  const { status, team, type = noType, gates, daysOpen } = item;
  const isUnfinished = status === 'open' || status === 'in-progress';
  return {
    state: status,
    team,
    type,
    gates,
    ...(isUnfinished && { due: dueState(item.due, asOf) }),
    ...(daysOpen !== undefined && { age: bandOf(ageBands, daysOpen).id }),
  };
}

function dueState(due: Day | undefined, asOf: Day): DueState {
  if (due === undefined) return 'none';
  if (due < asOf) return 'past';
  return Date.parse(due) - Date.parse(asOf) <= weekMs ? 'next-7' : 'later';
}

const weekMs = 7 * 86_400_000;

/**
 * The lists an item stands in, each as the end of an address: `team/web`, `team/web/age/over-90`, `state/done`.
 * Every number of the board is the length of one of these lists, so each can be opened.
 */
function selectionsOf(item: FollowUpItem, asOf: Day): readonly string[] {
  const { state, due, age, team, type, gates } = factsOf(item, asOf);
  const groups = [`team/${team}`, `type/${type}`, ...gates.map((gate) => `gate/${gate}`)];
  const ended = outcomeOf(item, asOf);
  const wait = waitOf(item, asOf);
  return [
    `state/${state}`,
    ...(due === undefined
      ? groups.map((group) => `${group}/state/${state}`)
      : ['unfinished', `due/${due}`, ...groups, ...(due === 'past' ? [`team/${team}/due/past`] : [])]),
    ...(age === undefined ? [] : [`age/${age}`, `team/${team}/age/${age}`]),
    ...(ended === undefined ? [] : [`quarter/${ended.quarter}`, `quarter/${ended.quarter}/${ended.outcome}`]),
    ...(wait === undefined ? [] : waitSelections(wait.time, wait.isEvent)),
  ];
}

/** The band in which the wait ended, and every band in which it was still followed. */
function waitSelections(days: number, isDone: boolean): readonly string[] {
  const band = bandOf(waitBands, days).id;
  const followed = waitBands.filter(({ from }, index) => index === 0 || from <= days);
  return [
    `wait/${band}`,
    `wait/${band}/${isDone ? 'done' : 'not-done'}`,
    ...followed.map(({ id }) => `wait/${id}/followed`),
  ];
}

export type FollowUpSelections = ReadonlyMap<string, readonly FollowUpItem[]>;

/** Every list that is not empty, its items in the order of the board. */
export function followUpSelections({ items, asOf }: FollowUpBoard): FollowUpSelections {
  const lists = new Map<string, FollowUpItem[]>();
  for (const item of items) {
    for (const selection of selectionsOf(item, asOf)) {
      const list = lists.get(selection);
      if (list) list.push(item);
      else lists.set(selection, [item]);
    }
  }
  return lists;
}
