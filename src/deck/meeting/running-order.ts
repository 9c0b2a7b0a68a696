import type { Archive } from '../../model/archive.ts';
import { addDays } from '../../model/calendar.ts';
import type { StoryEntry } from '../../model/entry.ts';
import { talkMinutes } from '../talk.ts';

type Part =
  | { readonly kind: 'talk'; readonly minutes: number; readonly story: StoryEntry }
  | { readonly kind: 'welcome' | 'break' | 'close'; readonly minutes: number };

/** One line of an evening's programme. `at`: minutes since the evening began. */
export type RunningItem = Part & { readonly at: number };

export interface RunningOrder {
  readonly items: readonly RunningItem[];
  /** What is left of the evening, for questions. */
  readonly spare: number;
}

export const shortestEvening = 20;
export const longestEvening = 240;

const welcomeMinutes = 5;
const closeMinutes = 5;
const breakMinutes = 10;
/** Laughter, and the next cable. */
const changeMinutes = 2;
/** From so many minutes on, people want to stand up once. */
const breakFrom = 60;
/** A story that was on the stage within so many days is still in everybody's ear. */
const restDays = 365;

/**
 * Proposes an evening: stories nobody has heard on a stage first, then those told longest ago, one of each teller, as
 * many as fit; on the evening the short ones come first, and a break stands nearest to the middle. Who prefers to stay
 * unnamed is not asked onto a stage. Source: learning.md, section 7.2.
 * @param minutes of the evening, `shortestEvening` to `longestEvening`
 */
export function runningOrder(archive: Archive, minutes: number): RunningOrder {
  const withBreak = minutes >= breakFrom;
  const room = minutes - welcomeMinutes - closeMinutes - (withBreak ? breakMinutes : 0);
  const chosen: StoryEntry[] = [];
  for (const story of candidates(archive)) {
    const isNewTeller = chosen.every(({ fields }) => fields.toldBy !== story.fields.toldBy);
    if (isNewTeller && timeOf([...chosen, story]) <= room) chosen.push(story);
  }
  const talks = chosen.toSorted((a, b) => minutesOf(a) - minutesOf(b) || (a.id < b.id ? -1 : 1));
  const parts: readonly Part[] = [
    { kind: 'welcome', minutes: welcomeMinutes },
    ...withBreakInTheMiddle(
      talks.map((story): Part => ({ kind: 'talk', minutes: minutesOf(story) + changeMinutes, story })),
      withBreak && talks.length > 1,
    ),
    { kind: 'close', minutes: closeMinutes },
  ];
  let at = 0;
  const items = parts.map((part): RunningItem => {
    const item = { ...part, at };
    at += part.minutes;
    return item;
  });
  return { items, spare: minutes - at };
}

const minutesOf = ({ fields }: StoryEntry): number => fields.talk?.minutes ?? talkMinutes;

const timeOf = (stories: readonly StoryEntry[]) =>
  stories.reduce((sum, story) => sum + minutesOf(story) + changeMinutes, 0);

/** Published, of a known teller, not told lately; in the order in which they are worth asking for. */
function candidates({ stories, today }: Archive): readonly StoryEntry[] {
  const since = addDays(today, -restDays);
  const givenOn = ({ fields }: StoryEntry) => fields.talk?.givenOn ?? '';
  return stories
    .filter(({ fields }) => fields.status === 'published' && fields.toldBy !== 'anonymous')
    .filter((story) => givenOn(story) <= since)
    .toSorted((a, b) => (givenOn(a) < givenOn(b) ? -1 : givenOn(a) > givenOn(b) ? 1 : 0));
}

/** After the talk that ends nearest to half of all talking. */
function withBreakInTheMiddle(talks: readonly Part[], isWanted: boolean): readonly Part[] {
  if (!isWanted) return talks;
  const half = talks.reduce((sum, { minutes }) => sum + minutes, 0) / 2;
  const ends = talks.map((_, index) => talks.slice(0, index + 1).reduce((sum, { minutes }) => sum + minutes, 0));
  const distances = ends.slice(0, -1).map((end) => Math.abs(end - half));
  const after = distances.indexOf(Math.min(...distances)) + 1;
  return [...talks.slice(0, after), { kind: 'break', minutes: breakMinutes }, ...talks.slice(after)];
}
