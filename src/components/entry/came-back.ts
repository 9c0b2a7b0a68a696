import { type Recurrence, recurrencesAround, type StateThen } from '../../learning/recurrences.ts';
import type { Day } from '../../model/schema/days.ts';
import { type PostmortemReading, readingOf } from './reader.ts';
import { linkTo, type RelatedLink } from './related.ts';

/** The same thing at another time, with what had become of the follow-ups that were to keep it away. */
export interface OtherTime {
  /** Whether it came back then, or this write-up is itself the return of what happened then. */
  readonly direction: 'came-back' | 'before';
  readonly link: RelatedLink;
  readonly day: Day;
  readonly note?: { readonly text: string; readonly lang?: string };
  readonly followUps: readonly FollowUpThenView[];
}

interface FollowUpThenView {
  readonly label: string;
  readonly lang?: string;
  /** On the page of the earlier write-up. */
  readonly address: string;
  readonly state: StateThen;
  /** The day on which the guard that did not fire was last tried. */
  readonly guardTriedOn?: Day;
}

/** Later returns first: they matter more to whoever reads an old write-up. */
export function otherTimes(reading: PostmortemReading): readonly OtherTime[] {
  const { back, from } = recurrencesAround(reading.archive, reading.original.id);
  return [
    ...back.map((recurrence) => otherTime(reading, recurrence, 'came-back')),
    ...from.map((recurrence) => otherTime(reading, recurrence, 'before')),
  ];
}

function otherTime(reading: PostmortemReading, recurrence: Recurrence, direction: OtherTime['direction']): OtherTime {
  const { earlier, later } = recurrence;
  const other = direction === 'came-back' ? later : earlier;
  const page = direction === 'came-back' ? '' : reading.to.postmortem(earlier.id);
  const note = noteOf(reading, recurrence);
  return {
    direction,
    link: linkTo(reading, other),
    day: other.day,
    ...(note && { note }),
    followUps: recurrence.followUps.map(({ followUp, state }) => {
      const triedOn = state === 'done-before' ? followUp.guard?.verifiedOn : undefined;
      return {
        ...nameOf(reading, recurrence, followUp.id),
        address: `${page}#follow-up-${followUp.id}`,
        state,
        ...(triedOn && { guardTriedOn: triedOn }),
      };
    }),
  };
}

function noteOf(reading: PostmortemReading, { earlier, later }: Recurrence): OtherTime['note'] {
  const { entry, langOf } = readingOf(reading, later);
  const index = later.fields.recurrenceOf.findIndex((named) => named.entry === earlier.id);
  const text = entry.fields.recurrenceOf[index]?.note;
  const lang = langOf(`recurrenceOf.${index + 1}`);
  return text === undefined ? undefined : { text, ...(lang && { lang }) };
}

/** The ticket, which people know a follow-up by; else its text. */
function nameOf(reading: PostmortemReading, { earlier }: Recurrence, id: string) {
  const { entry, langOf } = readingOf(reading, earlier);
  const followUp = entry.fields.followUps.find((candidate) => candidate.id === id);
  const lang = followUp?.ticket ? undefined : langOf(`followUps.${id}`);
  return { label: followUp?.ticket ?? followUp?.what ?? id, ...(lang && { lang }) };
}
