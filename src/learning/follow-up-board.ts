import { daysBetween } from '../model/calendar.ts';
import { once } from '../model/once.ts';
import type { FollowUpStatus, FollowUpType } from '../model/schema/choices.ts';
import type { Day } from '../model/schema/days.ts';
import { type FollowUpRow, type FollowUpRows, followUpRows } from './follow-up-rows.ts';

/** One piece of work. The same ticket in several write-ups is one piece, so no figure counts it twice. */
export interface FollowUpItem {
  /** Where it was agreed, in the order of rows; never empty. */
  readonly rows: readonly FollowUpRow[];
  /** `done` only if it is done everywhere. */
  readonly status: FollowUpStatus;
  readonly team: string;
  readonly type?: FollowUpType;
  readonly gates: readonly string[];
  /** The earliest. */
  readonly created?: Day;
  /** The earliest. */
  readonly due?: Day;
  /** The latest, when it is done. */
  readonly doneOn?: Day;
  /** The latest, when it is dropped. */
  readonly droppedOn?: Day;
  readonly daysOpen?: number;
  readonly daysOverdue?: number;
}

export interface FollowUpBoard {
  readonly asOf: Day;
  /** By due day, those without one last; then by write-up and id. */
  readonly items: readonly FollowUpItem[];
  /** The same follow-ups before equal tickets are joined: what exports hold. */
  readonly rows: readonly FollowUpRow[];
  readonly leftOut: FollowUpRows['leftOut'];
}

/** Every follow-up that was agreed in a published write-up. Source: learning.md, section 3.5. */
export const followUpBoard = once((archive): FollowUpBoard => {
  const { rows, leftOut } = followUpRows(archive);
  const byTicket = Map.groupBy(rows, workOf);
  const items = [...byTicket.values()].map((own) => itemOf(own, archive.today));
  return { asOf: archive.today, items, rows, leftOut };
});

/** What names a piece of work: its ticket, by address where one is known; without a ticket it stands alone. */
const workOf = ({ ticket, entry, followUp }: FollowUpRow): string =>
  ticket === undefined ? `${entry.id}/${followUp.id}` : `ticket ${ticket.address ?? ticket.label}`;

function itemOf(rows: readonly FollowUpRow[], asOf: Day): FollowUpItem {
  const status = jointStatus(rows.map(({ followUp }) => followUp.status));
  const created = earliest(rows.map((row) => row.created));
  const due = earliest(rows.map(({ followUp }) => followUp.due));
  const doneOn = status === 'done' ? latest(rows.map(({ followUp }) => followUp.doneOn)) : undefined;
  const droppedOn = status === 'dropped' ? latest(rows.map(({ followUp }) => followUp.droppedOn)) : undefined;
  const type = rows.find(({ followUp }) => followUp.type)?.followUp.type;
  const isUnfinished = status === 'open' || status === 'in-progress';
  return {
    rows,
    status,
    team: rows[0]?.team ?? '',
    gates: [...new Set(rows.flatMap(({ gates }) => gates))],
    ...(type && { type }),
    ...(created && { created }),
    ...(due && { due }),
    ...(doneOn && { doneOn }),
    ...(droppedOn && { droppedOn }),
    ...(isUnfinished && created && { daysOpen: Math.max(0, daysBetween(created, asOf)) }),
    ...(isUnfinished && due && due < asOf && { daysOverdue: daysBetween(due, asOf) }),
  };
}

/** Unfinished while it is so anywhere; dropped where nothing is left to do and it is not done everywhere. */
function jointStatus(all: readonly FollowUpStatus[]): FollowUpStatus {
  if (all.includes('in-progress')) return 'in-progress';
  if (all.includes('open')) return all.includes('done') ? 'in-progress' : 'open';
  return all.every((status) => status === 'done') ? 'done' : 'dropped';
}

const days = (all: readonly (Day | undefined)[]) => all.filter((day) => day !== undefined).sort();
const earliest = (all: readonly (Day | undefined)[]) => days(all)[0];
const latest = (all: readonly (Day | undefined)[]) => days(all).at(-1);
