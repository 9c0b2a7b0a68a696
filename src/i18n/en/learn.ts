import { formatsIn } from '../numbers-and-days.ts';
import { figures } from './figures.ts';

const { count, day, duration, integer, list } = formatsIn('en');

/** What the pages of figures say. */
export const learn = {
  title: 'Learn',
  heading: 'What the archive can teach',
  lead: 'Counts and distributions, each with its definition, its n and what it cannot say. Every number opens the write-ups it counts.',
  counted: (incidents: number, nearMisses: number) =>
    `${count(incidents, 'published incident', 'published incidents')} and ${count(nearMisses, 'near miss', 'near misses')} are counted.`,
  empty: 'There is nothing to count yet',
  emptyNote:
    'Figures begin with the first published incident. Drafts and write-ups in review stay out of them until they are published; imported ones count only where their fields are filled in.',
  elsewhere: 'Beside these figures',
  elsewhereNotes: {
    tollgates: 'Which gate let what through, and why.',
    knownGaps: 'What is known and still open, and what came back.',
    guards: 'Which lessons something would defend today.',
    notCounted: 'Means, rankings, days without: what is never shown here, and why.',
  },
  definition: 'What is counted',
  cannotSay: 'What it cannot say',
  openLists: 'The write-ups behind these numbers',
  back: 'The figure',
  n: (n: number) => `n = ${integer(n)}.`,
  withoutIt: (n: number) => `Not said in ${integer(n)}.`,
  someOf: (some: number, all: number) => `${integer(some)} of ${integer(all)}`,
  percent: (percent: number, low: number, high: number) =>
    `${percent}\u00a0%, 95\u00a0% interval ${low}\u00a0% to ${high}\u00a0%`,
  inPercent: (percent: number) => `${percent}\u00a0%`,
  percentLater: 'A percentage is shown from ten on.',
  allOf: (n: number) => `All ${integer(n)}`,
  shownOf: (shown: number, all: number) => `${integer(shown)} of ${integer(all)} are shown here.`,
  notSaid: 'Not said',
  writeUps: (n: number) => count(n, 'write-up', 'write-ups'),
  incidents: 'Incidents',
  nearMisses: 'Near misses',
  joined: (parts: readonly string[]) => list(parts),
  durationOf: (minutes: number, isAbout: boolean) => `${isAbout ? 'about ' : ''}${duration(minutes)}`,
  onDay: (on: string) => day(on),
  figures,
};
