import { count, shown } from '../../src/checking/messages/fill.ts';
import type { FollowUpItem } from '../../src/learning/follow-up-board.ts';
import { inEnglish } from '../../src/model/sentence.ts';

/** One line for each, the same for a list and for what is overdue. A text of an author is data: it makes no line. */
export function listText(items: readonly FollowUpItem[]): string {
  return items.map((item) => `- ${when(item)}: ${nameOf(item)}, ${item.team}: ${whatOf(item)}\n`).join('');
}

function when({ status, due, doneOn, droppedOn, daysOverdue }: FollowUpItem): string {
  if (status === 'done') return `done${doneOn === undefined ? '' : ` on ${doneOn}`}`;
  if (status === 'dropped') return `dropped${droppedOn === undefined ? '' : ` on ${droppedOn}`}`;
  if (daysOverdue !== undefined) return `${inEnglish(count(daysOverdue, 'day'))} overdue`;
  return due === undefined ? 'no day' : `due ${due}`;
}

const nameOf = ({ rows }: FollowUpItem) => {
  const row = rows.find(({ ticket }) => ticket) ?? rows[0];
  return shown(row?.ticket?.label ?? row?.followUp.id ?? '');
};

const whatOf = ({ rows }: FollowUpItem) =>
  `${shown(rows[0]?.followUp.what ?? '', 200)} (${rows.map(({ entry }) => shown(entry.path, 400)).join(', ')})`;
