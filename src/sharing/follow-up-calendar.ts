import { type Words, wordsIn } from '../i18n/dictionary.ts';
import type { FollowUpRow } from '../learning/follow-up-rows.ts';
import type { Archive } from '../model/archive.ts';
import { addDays } from '../model/calendar.ts';
import { isOpen } from '../model/derived.ts';
import { type CalendarEvent, calendarFile } from './calendar.ts';
import { type Links, nameOfOrigin } from './place.ts';

/**
 * A day for each unfinished follow-up that has one, and a day to look back at each write-up that still has some. What
 * is done or dropped leaves the calendar. Source: learning.md, section 5.2.
 */
export function followUpCalendar(rows: readonly FollowUpRow[], archive: Archive, links: Links): string {
  const language = archive.settings.languages[0] ?? 'en';
  const words = wordsIn(language);
  const unfinished = rows.filter(({ followUp }) => isOpen(followUp));
  const origin = nameOfOrigin(archive);
  const events = [
    ...unfinished.flatMap((row) => dueEvent(row, { archive, links, words, origin })),
    ...lookBackEvents(unfinished, { archive, links, words, origin }),
  ];
  const name = `${archive.settings.name}: ${words.followUps.title}`;
  return calendarFile({ name, language, asOf: archive.today, events });
}

interface Around {
  readonly archive: Archive;
  readonly links: Links;
  readonly words: Words;
  readonly origin: string;
}

function dueEvent(row: FollowUpRow, { archive, links, words, origin }: Around): CalendarEvent[] {
  const { entry, followUp, ticket, gates } = row;
  if (followUp.due === undefined) return [];
  const isInternal = archive.edition === 'internal';
  const team = isInternal ? teamName(archive, row.team) : undefined;
  const because = entry.fields.tollgates.flatMap((gate) =>
    gates.includes(gate.gate) && gate.because !== undefined ? [words.followUps.because(gate.because)] : [],
  );
  return [
    {
      uid: `${entry.id}.${followUp.id}@${origin}`,
      day: followUp.due,
      summary: words.followUps.calendarDue(followUp.what, team),
      description: [
        entry.fields.title,
        ...(isInternal && ticket ? [ticket.address ?? ticket.label] : []),
        ...because,
      ].join('\n'),
      ...urlOf(links, `${links.to.postmortem(entry.id)}#follow-up-${followUp.id}`),
      ...(team !== undefined && { category: team }),
    },
  ];
}

function lookBackEvents(
  unfinished: readonly FollowUpRow[],
  { archive, links, words, origin }: Around,
): readonly CalendarEvent[] {
  const byEntry = Map.groupBy(unfinished, ({ entry }) => entry);
  return [...byEntry].flatMap(([entry, rows]) => {
    const { publishedOn, title } = entry.fields;
    if (publishedOn === undefined) return [];
    return [
      {
        // An entry's id begins with its day, so no follow-up has this one.
        uid: `look-back.${entry.id}@${origin}`,
        day: addDays(publishedOn, archive.settings.learning.lookBackDays),
        summary: words.followUps.lookBack(title),
        description: rows.map(({ followUp }) => followUp.what).join('\n'),
        ...urlOf(links, links.to.postmortem(entry.id)),
      },
    ];
  });
}

const teamName = ({ catalog }: Archive, id: string) => catalog.teams.find((team) => team.id === id)?.name ?? id;

function urlOf({ full }: Links, path: string): { url?: string } {
  const address = full(path);
  return /^https?:/.test(address) ? { url: address } : {};
}
