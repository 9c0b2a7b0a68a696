import type { KnownGap } from '../../learning/known-gaps.ts';
import { daysBetween } from '../../model/calendar.ts';
import { isOpen, isOverdue } from '../../model/derived.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { FollowUp } from '../../model/schema/follow-ups.ts';
import { type Reader, readingOf, teamName } from '../entry/reader.ts';

/** A text with its language where that is not the page's. */
export interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A write-up as one line of a list names it. */
export interface EntryLink {
  readonly address: string;
  readonly title: Said;
}

export function entryLink(reader: Reader, original: PostmortemEntry): EntryLink {
  const { entry, langOf } = readingOf(reader, original);
  return { address: reader.to.postmortem(original.id), title: { text: entry.fields.title, lang: langOf('title') } };
}

/** A follow-up by its ticket, else by its text, with where it stands. */
export interface FollowUpLink {
  readonly address: string;
  readonly label: Said;
  /** For colour: `late` where it is open past its day. */
  readonly state: FollowUp['status'] | 'late';
  readonly stateLabel: string;
  /** The team that does it. */
  readonly owner: string;
}

export function followUpLink(
  reader: Reader,
  original: PostmortemEntry,
  followUp: FollowUp,
  { by = 'ticket' }: { readonly by?: 'ticket' | 'what' } = {},
): FollowUpLink {
  const { archive, words, to } = reader;
  const { entry, langOf } = readingOf(reader, original);
  const { what } = entry.fields.followUps.find(({ id }) => id === followUp.id) ?? followUp;
  const isLate = isOverdue(followUp, archive.today);
  const label =
    by === 'ticket' && followUp.ticket !== undefined
      ? { text: shortTicket(followUp.ticket), lang: undefined }
      : { text: what, lang: langOf(`followUps.${followUp.id}`) };
  const status = words.choices.followUpStatus[followUp.status];
  const due = followUp.due;
  const stateLabel =
    isLate && due
      ? words.writeUp.overBy(daysBetween(due, archive.today))
      : isOpen(followUp) && due
        ? `${status}, ${words.tollgates.dueOn(due)}`
        : status;
  return {
    address: `${to.postmortem(original.id)}#follow-up-${followUp.id}`,
    label,
    state: isLate ? 'late' : followUp.status,
    stateLabel,
    owner: teamName(reader, followUp.owner ?? original.fields.team),
  };
}

/** Of a ticket that is a whole address, its last part. */
const shortTicket = (ticket: string): string =>
  (/^https?:/.test(ticket) ? (ticket.split('/').at(-1) ?? '') : '') || ticket;

/** Why a gate let something through, and what came of it. */
export interface GapView {
  readonly entry: EntryLink;
  readonly day: string;
  readonly isSkipped: boolean;
  readonly because?: Said;
  readonly acceptedRisk?: Said;
  readonly followUps: readonly FollowUpLink[];
}

export function gapView(reader: Reader, gap: KnownGap): GapView {
  const { entry, langOf } = readingOf(reader, gap.entry);
  const { gate } = gap.gate;
  const result = entry.fields.tollgates.find((own) => own.gate === gate);
  return {
    entry: entryLink(reader, gap.entry),
    day: gap.entry.day,
    isSkipped: gap.gate.outcome === 'skipped',
    ...(result?.because !== undefined && { because: { text: result.because, lang: langOf(`tollgates.${gate}`) } }),
    ...(result?.acceptedRisk !== undefined && {
      acceptedRisk: { text: result.acceptedRisk, lang: langOf(`tollgates.${gate}.acceptedRisk`) },
    }),
    followUps: gap.followUps.map((followUp) => followUpLink(reader, gap.entry, followUp)),
  };
}
