import { clockOf, localDayOf } from '../i18n/numbers-and-days.ts';
import { feltImpact } from '../model/derived.ts';
import type { Moment } from '../model/entry.ts';
import { labelIn } from '../model/lists.ts';
import type { Severity } from '../model/schema/archive-lists.ts';
import type { TimeName } from '../model/schema/choices.ts';
import { clockFor, type EmailClock, offsetName } from './email-clock.ts';
import { type EmailPart, type Line, paragraph, plain, type TimelineRow } from './email-message.ts';
import { type EmailSource, missingPart } from './email-source.ts';
import { roughTimeline } from './rough-timeline.ts';

/** Services, severity, impact, when and for how long. */
export function glancePart(source: EmailSource): EmailPart {
  const { archive, entry, words, said, lists, language } = source;
  const { fields } = entry;
  const { writeUp, email, choices } = words;
  const serviceName = (id: string) => archive.catalog.services.find((service) => service.id === id)?.name ?? id;
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  const defaultLanguage = archive.settings.languages[0] ?? 'en';
  const explained = ({ id, label, means }: Severity) =>
    `${words.labelled(labelIn(label, language, defaultLanguage, id))} ${labelIn(means, language, defaultLanguage, '')}`;
  const { level, who, counted, data } = fields.impact;
  const duration = lasted(source);
  const when = whenOf(source);
  const facts: { term: string; value: Line }[] = [
    ...(fields.services.length > 0
      ? [{ term: writeUp.services, value: plain(fields.services.map(serviceName).join(', ')) }]
      : []),
    ...(fields.severity === undefined
      ? []
      : [
          {
            term: writeUp.severity,
            value: plain(severity ? explained(severity) : fields.severity),
          },
        ]),
    ...(level === undefined ? [] : [{ term: writeUp.impact, value: plain(choices.impactLevel[level]) }]),
    ...(who === undefined ? [] : [{ term: writeUp.who, value: said('impact.who', who) }]),
    ...(counted === undefined ? [] : [{ term: writeUp.counted, value: said('impact.counted', counted) }]),
    ...(level === undefined ? [] : [{ term: writeUp.data, value: plain(choices.dataEffect[data]) }]),
    ...(when === undefined ? [] : [{ term: email.when, value: plain(when) }]),
    ...(duration === undefined ? [] : [{ term: email.lasted, value: plain(duration) }]),
  ];
  const rows = facts.map((fact) => ({ ...fact, label: words.labelled(fact.term) }));
  return {
    title: email.glance,
    blocks: rows.length > 0 ? [{ kind: 'facts', rows }] : [paragraph(plain(email.notKnownYet))],
  };
}

/** `3 March 2026, about 14:04 to 17:06 (Paris time)`. */
function whenOf(source: EmailSource): string | undefined {
  const { entry, words } = source;
  const { started, mitigated } = entry.times;
  const { email } = words;
  if (!started) return undefined;
  const clock = clockFor([started, ...(mitigated ? [mitigated] : [])]);
  const day = (moment: Moment) => words.format.day(localDayOf(moment));
  const from = `${day(started)}, ${timeAt(source, started, 'started', clock)}`;
  const isSameDay = mitigated && localDayOf(started) === localDayOf(mitigated);
  const to = mitigated && `${isSameDay ? '' : `${day(mitigated)}, `}${timeAt(source, mitigated, 'mitigated', clock)}`;
  const named = clock.place === undefined ? clock.offset : email.placeTime(clock.place);
  const times = to === undefined ? email.since(from) : email.fromTo(from, to);
  return named === undefined ? times : email.onClock(times, named);
}

function timeAt({ entry, words }: EmailSource, moment: Moment, name: TimeName, clock: EmailClock): string {
  const { local } = clockOf(moment);
  const time = clock.offset === undefined ? `${local} ${offsetName(moment.offsetMinutes)}` : local;
  return entry.fields.times.approx.includes(name) ? words.writeUp.about(time) : time;
}

function lasted({ entry, words }: EmailSource): string | undefined {
  const impact = feltImpact(entry);
  if (!impact) return undefined;
  const duration = words.format.duration(impact.minutes);
  if (entry.windows.length > 1) return words.email.inStretches(duration, entry.windows.length);
  return impact.isAbout ? words.writeUp.about(duration) : duration;
}

/** At most twelve events, on the write-up's clock; which clock that is stands above them, once. */
export function timelinePart(source: EmailSource): readonly EmailPart[] {
  const { entry, words, said } = source;
  const { email } = words;
  const kept = roughTimeline(entry);
  if (kept.length === 0) return missingPart(source, email.timeline);
  const moments = kept.flatMap((index) => entry.timelineMoments[index] ?? []);
  const clock = clockFor(moments);
  const severalDays = new Set(moments.map(localDayOf)).size > 1;
  let last: string | undefined;
  const rows = kept.flatMap((index): TimelineRow[] => {
    const event = entry.fields.timeline[index];
    const moment = entry.timelineMoments[index];
    if (event === undefined) return [];
    const day = moment && localDayOf(moment);
    const isNewDay = severalDays && day !== undefined && day !== last;
    last = day ?? last;
    return [
      {
        time: moment ? rowTime(moment, event.approx, clock.offset === undefined) : '–',
        what: said(`timeline.${index + 1}`, event.what),
        ...(isNewDay && { day: words.format.day(day) }),
      },
    ];
  });
  const all = entry.fields.timeline.length;
  const note = [
    clock.offset === undefined ? email.changingClock(clock.place) : email.timesAre(clock.offset, clock.place),
    ...(kept.length < all ? [email.someOf(kept.length, all)] : []),
  ];
  return [
    {
      title: email.timeline,
      blocks: [...(moments.length > 0 ? [paragraph(plain(note.join(' ')))] : []), { kind: 'timeline', rows }],
    },
  ];
}

function rowTime(moment: Moment, isAbout: boolean, withOffset: boolean): string {
  const time = `${isAbout ? '~' : ''}${clockOf(moment).local}`;
  return withOffset ? `${time} ${offsetName(moment.offsetMinutes)}` : time;
}
