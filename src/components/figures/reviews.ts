import type { MeetingKey, ReviewWait } from '../../learning/review-measures.ts';
import type { PostmortemEntry } from '../../model/entry.ts';
import type { Reader } from '../entry/reader.ts';
import { type FigureList, plain } from './figure.ts';
import { reckoned } from './reckoned.ts';

export const meetingKey = (key: MeetingKey) => `meeting-${key}`;
export const waitKeys = ['within', 'later', 'waiting'] as const;
export type WaitKey = (typeof waitKeys)[number];
export const teamsKey = (key: 'some' | 'others') => `teams-${key}`;

export const isWait: Readonly<Record<WaitKey, (wait: ReviewWait) => boolean>> = {
  within: ({ isReviewed, days, within }) => isReviewed && days <= within,
  later: ({ isReviewed, days, within }) => isReviewed && days > within,
  waiting: ({ isReviewed }) => !isReviewed,
};

export function reviewLists(reader: Reader): readonly FigureList[] {
  const { reviews } = reader.words.learn.figures;
  const { meetings, waits, otherTeams } = reckoned.reviews(reader.archive);
  const waitOf = new Map(waits.map((wait) => [wait.entry, wait]));
  const noteOf = (entry: PostmortemEntry) => {
    const wait = waitOf.get(entry);
    return wait && plain(reviews.daysWithin(wait.days, wait.within));
  };
  return [
    ...meetings.map(({ key, entries }) => ({ key: meetingKey(key), label: reviews.meeting[key], items: entries })),
    ...waitKeys.map((key) => ({
      key,
      label: reviews.wait[key],
      items: waits.filter(isWait[key]).map(({ entry }) => entry),
      noteOf,
    })),
    { key: teamsKey('some'), label: reviews.teams.some, items: otherTeams.some },
    { key: teamsKey('others'), label: reviews.teams.others, items: otherTeams.others },
  ];
}
