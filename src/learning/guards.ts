import type { Archive } from '../model/archive.ts';
import { guardState, isOpen } from '../model/derived.ts';
import type { PostmortemEntry } from '../model/entry.ts';
import type { Day } from '../model/schema/days.ts';
import type { FollowUp } from '../model/schema/follow-ups.ts';
import { recurrencesIn } from './recurrences.ts';
import { countedIn } from './scope.ts';

export const guardClasses = ['unguarded', 'named', 'tried', 'on-the-way', 'dropped'] as const;
/** `unguarded` is done without anything that would fail today; `named` was not seen failing yet; `tried` was. */
export type GuardClass = (typeof guardClasses)[number];

/** A follow-up that is to prevent something or to notice it sooner, and what keeps its lesson. */
export interface Lesson {
  readonly entry: PostmortemEntry;
  readonly followUp: FollowUp;
  readonly class: GuardClass;
  /** Last seen failing more than a year ago. */
  readonly isStale: boolean;
  /** The later write-up in which it came back although it was done. */
  readonly didNotHoldIn?: PostmortemEntry;
}

export interface Guards {
  /** By class, each with the longest done, or the longest agreed, first. */
  readonly lessons: Readonly<Record<GuardClass, readonly Lesson[]>>;
  /** Write-ups by what holds: a guard seen failing, a guard, none yet. */
  readonly held: readonly PostmortemEntry[];
  readonly partly: readonly PostmortemEntry[];
  readonly notHeld: readonly PostmortemEntry[];
  /** Write-ups without a follow-up of these types; what was accepted stands in them. */
  readonly without: readonly PostmortemEntry[];
}

/** Of incidents, and beside them of near misses. */
export interface AllGuards {
  readonly incidents: Guards;
  readonly nearMisses: Guards;
}

/** Lessons with and without something that would fail if they were forgotten. Source: learning.md, section 3.4. */
export function guards(archive: Archive): AllGuards {
  const { incidents, nearMisses } = countedIn(archive);
  const notHeld = returnedFollowUps(archive);
  const of = (entries: readonly PostmortemEntry[]) =>
    guardsOf(
      entries.map((entry) => ({
        entry,
        lessons: entry.fields.followUps
          .filter(({ type }) => type === 'prevent' || type === 'detect')
          .map((followUp) => lessonOf(entry, followUp, archive.today, notHeld)),
      })),
    );
  return { incidents: of(incidents), nearMisses: of(nearMisses) };
}

interface Taught {
  readonly entry: PostmortemEntry;
  readonly lessons: readonly Lesson[];
}

function guardsOf(byEntry: readonly Taught[]): Guards {
  const all = byEntry.flatMap(({ lessons }) => lessons).toSorted(oldestFirst);
  const ofClass = (wanted: GuardClass) => all.filter((lesson) => lesson.class === wanted);
  const taught = byEntry.filter(({ lessons }) => lessons.length > 0);
  const has = (wanted: GuardClass) => (lessons: readonly Lesson[]) => lessons.some((lesson) => lesson.class === wanted);
  const entriesOf = (is: (lessons: readonly Lesson[]) => boolean) =>
    taught.filter(({ lessons }) => is(lessons)).map(({ entry }) => entry);
  const [isTried, isNamed] = [has('tried'), has('named')];
  return {
    lessons: {
      unguarded: ofClass('unguarded'),
      named: ofClass('named'),
      tried: ofClass('tried'),
      'on-the-way': ofClass('on-the-way'),
      dropped: ofClass('dropped'),
    },
    held: entriesOf(isTried),
    partly: entriesOf((lessons) => !isTried(lessons) && isNamed(lessons)),
    notHeld: entriesOf((lessons) => !isTried(lessons) && !isNamed(lessons)),
    without: byEntry.filter(({ lessons }) => lessons.length === 0).map(({ entry }) => entry),
  };
}

function lessonOf(
  entry: PostmortemEntry,
  followUp: FollowUp,
  today: Day,
  notHeld: ReadonlyMap<string, PostmortemEntry>,
): Lesson {
  const state = guardState(followUp.guard, today);
  const didNotHoldIn = notHeld.get(`${entry.id} ${followUp.id}`);
  return {
    entry,
    followUp,
    class: classOf(followUp, state),
    isStale: followUp.status === 'done' && state === 'stale',
    ...(didNotHoldIn && { didNotHoldIn }),
  };
}

function classOf(followUp: FollowUp, state: ReturnType<typeof guardState>): GuardClass {
  if (followUp.status === 'dropped') return 'dropped';
  if (isOpen(followUp)) return 'on-the-way';
  return state === 'none' ? 'unguarded' : state === 'named' ? 'named' : 'tried';
}

/** What was done when it came back, by entry and follow-up, with the latest return. */
function returnedFollowUps(archive: Archive): ReadonlyMap<string, PostmortemEntry> {
  const found = recurrencesIn(archive)
    .filter(({ later }) => later.fields.status === 'published')
    .flatMap(({ earlier, later, followUps }) =>
      followUps
        .filter(({ state }) => state === 'done-before')
        .map(({ followUp }): [string, PostmortemEntry] => [`${earlier.id} ${followUp.id}`, later]),
    );
  return new Map(found.toReversed());
}

const dayOfLesson = ({ entry, followUp }: Lesson): Day => followUp.doneOn ?? followUp.created ?? entry.day;

const oldestFirst = (a: Lesson, b: Lesson) =>
  dayOfLesson(a) === dayOfLesson(b) ? (a.entry.id < b.entry.id ? -1 : 1) : dayOfLesson(a) < dayOfLesson(b) ? -1 : 1;
