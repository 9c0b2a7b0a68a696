import type { Archive } from '../model/archive.ts';
import { daysBetween } from '../model/calendar.ts';
import { daysIn } from '../model/days-in-zone.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import { listsOf } from '../model/lists.ts';
import type { Day } from '../model/schema/days.ts';
import { reviewKindOf } from '../model/statuses.ts';
import { type Group, groupsBy, type Share, shareOf } from './group.ts';
import { countedIn } from './scope.ts';

export type MeetingKey = 'good' | 'other' | 'not-asked';

/** The days from the discovery to the review; while there is none, to the day of the build. */
export interface ReviewWait {
  readonly entry: PostmortemEntry;
  readonly days: number;
  readonly isReviewed: boolean;
  /** What the severity asks for. */
  readonly within: number;
}

export interface ReviewMeasures {
  readonly meetings: readonly Group<MeetingKey>[];
  /** Over the meetings that were asked. */
  readonly answered: number;
  readonly attendees: number;
  /** Shortest wait first, then by id. */
  readonly waits: readonly ReviewWait[];
  /** Reviewed ones in which somebody of another team took part. */
  readonly otherTeams: Share;
}

/** How reviews went. Source: learning.md, section 3.12; the two questions are those of Etsy's guide. */
export function reviewMeasures(archive: Archive): ReviewMeasures {
  const { incidents } = countedIn(archive);
  const meetings = groupsBy(['good', 'other', 'not-asked'], incidents, (entry) => [meetingKey(entry)]);
  const asked = meetings.filter(({ key }) => key !== 'not-asked').flatMap(({ entries }) => entries);
  const sum = (of: (meeting: NonNullable<PostmortemEntry['fields']['meeting']>) => number) =>
    asked.reduce((total, { fields }) => total + (fields.meeting ? of(fields.meeting) : 0), 0);
  const dayOf = daysIn(archive.settings.timeZone);
  const reviewed = incidents.filter(({ fields }) => fields.reviewedOn !== undefined);
  return {
    meetings,
    answered: sum(({ answered }) => answered ?? 0),
    attendees: sum(({ attendees }) => attendees),
    waits: incidents
      .flatMap((entry) => waitOf(entry, archive, dayOf))
      .toSorted((a, b) => a.days - b.days || (a.entry.id < b.entry.id ? -1 : 1)),
    otherTeams: shareOf(reviewed, ({ fields }) =>
      fields.reviewers.some((reviewer) => reviewer.includes('/') && !reviewer.startsWith(`${fields.team}/`)),
    ),
  };
}

/** Good: somebody learned something, and at least half of those who answered would come again. */
function meetingKey({ fields: { meeting } }: PostmortemEntry): MeetingKey {
  const answered = meeting?.answered ?? 0;
  if (meeting === undefined || answered === 0) return 'not-asked';
  const isGood = (meeting.learnedSomething ?? 0) >= 1 && (meeting.wouldComeAgain ?? 0) >= answered / 2;
  return isGood ? 'good' : 'other';
}

/** Only full reviews have to be held; a lighter one counts when there was one. */
function waitOf(entry: PostmortemEntry, archive: Archive, dayOf: (ms: number) => Day): readonly ReviewWait[] {
  const { fields, times } = entry;
  const { severities } = listsOf(archive.settings, archive.catalog, fields.team);
  const within = severities.find(({ id }) => id === fields.severity)?.reviewWithinDays;
  const isReviewed = fields.reviewedOn !== undefined;
  const isAsked = isReviewed || reviewKindOf(fields, severities, archive.settings.review.nearMiss) === 'full';
  if (times.discovered === undefined || within === undefined || !isAsked) return [];
  const days = daysBetween(dayOf(times.discovered.ms), fields.reviewedOn ?? archive.today);
  return days < 0 ? [] : [{ entry, days, isReviewed, within }];
}
