import { formatsIn } from '../numbers-and-days.ts';

const { count, integer } = formatsIn('en');

/** What the pages of figures say. */
export const learn = {
  title: 'Learn',
  allOf: (n: number) => `All ${integer(n)}`,
  shownOf: (shown: number, all: number) => `${integer(shown)} of ${integer(all)} are shown here.`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of this list',
  notSaid: 'Not said',
  writeUps: (n: number) => count(n, 'write-up', 'write-ups'),
};
