import type { FollowUpItem } from '../../learning/follow-up-board.ts';
import type { FollowUpRow } from '../../learning/follow-up-rows.ts';
import type { Day } from '../../model/schema/days.ts';
import type { Ticket } from '../../model/tickets.ts';
import { type Reader, readingOf, teamName } from '../entry/reader.ts';

/** A text with the language it is in, where that is not the page's. */
interface Text {
  readonly text: string;
  readonly lang?: string | undefined;
}

interface LinkedText extends Text {
  readonly address: string;
}

/** One follow-up as a list shows it, in the reader's language where there is a translation. */
export interface ItemView {
  readonly what: Text;
  /** The write-ups in which it was agreed, each at its place. */
  readonly origins: readonly LinkedText[];
  readonly ticket?: Ticket | undefined;
  readonly team: { readonly name: string; readonly address: string };
  readonly due?: Day | undefined;
  readonly status: FollowUpItem['status'];
  /** `done`, `in progress`, `12 days past`. */
  readonly state: string;
  /** `on 30 March 2026`, `for 24 days`, `in progress for 309 days`. */
  readonly since?: string;
  readonly isLate?: boolean;
  readonly droppedBecause?: Text | undefined;
  readonly cameBack: readonly LinkedText[];
}

export function itemView(reader: Reader, item: FollowUpItem): ItemView {
  const { to } = reader;
  const [first] = item.rows;
  if (first === undefined) throw new Error('A follow-up stands in no write-up.');
  const { what, droppedBecause } = textsOf(reader, first);
  const later = new Map(item.rows.flatMap(({ cameBack }) => cameBack.map((entry) => [entry.id, entry] as const)));
  return {
    what,
    droppedBecause,
    origins: item.rows.map(({ entry, followUp }) => ({
      ...titleOf(reader, entry),
      address: `${to.postmortem(entry.id)}#follow-up-${followUp.id}`,
    })),
    ticket: item.rows.find(({ ticket }) => ticket)?.ticket,
    team: { name: teamName(reader, item.team), address: to.followUpList(teamList(item)) },
    due: item.due,
    status: item.status,
    ...stateOf(reader, item),
    cameBack: [...later.values()].map((entry) => ({ ...titleOf(reader, entry), address: to.postmortem(entry.id) })),
  };
}

/** The list of its team that holds this follow-up too, so that it is there. */
const teamList = ({ team, status }: FollowUpItem) =>
  status === 'open' || status === 'in-progress' ? `team/${team}` : `team/${team}/state/${status}`;

function textsOf(reader: Reader, { entry, followUp }: FollowUpRow) {
  const reading = translatedOnly(reader, entry);
  const own = reading.entry.fields.followUps.find(({ id }) => id === followUp.id) ?? followUp;
  const path = `followUps.${followUp.id}`;
  return {
    what: { text: own.what, lang: reading.langOf(path) },
    droppedBecause: own.droppedBecause
      ? { text: own.droppedBecause, lang: reading.langOf(`${path}.droppedBecause`) }
      : undefined,
  };
}

/** A list names hundreds of write-ups: only one that has a translation is laid over with it, which takes its time. */
function translatedOnly(reader: Reader, entry: FollowUpRow['entry']) {
  if (Object.hasOwn(entry.translations, reader.language)) return readingOf(reader, entry);
  const lang = entry.lang === reader.language ? undefined : entry.lang;
  return { entry, langOf: (_path: string) => lang };
}

function titleOf(reader: Reader, entry: FollowUpRow['entry']): Text {
  const reading = translatedOnly(reader, entry);
  return { text: reading.entry.fields.title, lang: reading.langOf('title') };
}

/** The state in a word or two, and since when. */
function stateOf({ words }: Reader, { status, doneOn, droppedOn, daysOpen, daysOverdue }: FollowUpItem) {
  const said = words.followUps;
  const name = words.choices.followUpStatus[status];
  const ended = doneOn ?? droppedOn;
  if (status === 'done' || status === 'dropped') return { state: name, ...(ended && { since: said.onDay(ended) }) };
  const since = daysOpen === undefined ? [] : [said.forDays(daysOpen)];
  return daysOverdue === undefined
    ? { state: name, since: since.join('') }
    : { state: said.daysPast(daysOverdue), since: [name, ...since].join(' '), isLate: true };
}
