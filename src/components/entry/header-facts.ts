import { type Duration, durationsOf, isOverdue } from '../../model/derived.ts';
import { labelFor, type PostmortemReading, serviceName } from './reader.ts';

/** One fact under the title. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
  readonly isLate?: boolean;
  readonly links?: readonly { readonly label: string; readonly address: string }[];
}

/** What a responder wants to know before reading: how bad, how long, seen when and by whom, what is left. */
export function headerFacts(reading: PostmortemReading): readonly Fact[] {
  const { entry, words, lists, to, archive } = reading;
  const { fields } = entry;
  const { writeUp, choices, format } = words;
  const durations = durationsOf(entry);
  const spoken = ({ minutes, isAbout }: Duration) =>
    isAbout ? writeUp.about(format.duration(minutes)) : format.duration(minutes);
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const { undetected, understanding, impact } = durations;
  const seenBy = fields.detection.source && choices.seenBy[fields.detection.source];
  const ruledOut = fields.hypotheses.filter(({ outcome }) => outcome === 'ruled-out').length;
  const done = fields.followUps.filter(({ status }) => status === 'done').length;
  const late = fields.followUps.filter((followUp) => isOverdue(followUp, archive.today)).length;

  return [
    {
      term: writeUp.severity,
      value: fields.severity
        ? labelFor(reading, severity?.label, fields.severity)
        : fields.event === 'near-miss'
          ? choices.event['near-miss']
          : writeUp.noSeverity,
      ...(fields.impact.level && { note: choices.impactLevel[fields.impact.level] }),
    },
    ...(impact ? [{ term: writeUp.impactFor, value: spoken(impact) }] : []),
    ...(undetected
      ? [
          undetected.minutes < 0
            ? { term: writeUp.seenBefore, value: writeUp.before(undetected.minutes), ...(seenBy && { note: seenBy }) }
            : { term: writeUp.seenAfter, value: spoken(undetected), ...(seenBy && { note: seenBy }) },
        ]
      : []),
    ...(understanding
      ? [
          {
            term: writeUp.understoodAfter,
            value: writeUp.more(understanding.minutes),
            ...(fields.hypotheses.length > 0 && { note: writeUp.ideas(fields.hypotheses.length, ruledOut) }),
          },
        ]
      : []),
    ...(fields.services.length > 0
      ? [
          {
            term: writeUp.services,
            value: '',
            links: fields.services.map((id) => ({ label: serviceName(reading, id), address: to.service(id) })),
          },
        ]
      : []),
    ...(fields.followUps.length > 0
      ? [
          {
            term: writeUp.followUps,
            value: writeUp.doneOf(done, fields.followUps.length),
            ...(late > 0 && { note: writeUp.pastTheirDay(late), isLate: true }),
          },
        ]
      : []),
  ];
}
