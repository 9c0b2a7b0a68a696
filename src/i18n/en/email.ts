import { formatsIn } from '../numbers-and-days.ts';

const { count, day, list } = formatsIn('en');

/** What the post-mortem e-mail says by itself, and the page that shows it. Source: learning.md, section 6. */
export const email = {
  name: 'E-mail',
  pageTitle: (title: string) => `E-mail: ${title}`,
  lead: 'The write-up as a message that can be sent: what was reported, how it happened, what was done, what will be done.',
  edition: { internal: 'For colleagues', customers: 'For customers' },
  editionNote: {
    internal: 'With tickets, with the ways out that were not taken, and a link to the whole write-up.',
    customers:
      'Without people, tickets, internal notes and the ways out that were not taken. Accepted risks stay inside, too.',
  },
  readFirst: 'This write-up is internal. Someone reads this text before it leaves the house.',
  notPublished: 'There is a text for customers as soon as the write-up is published.',
  subject: 'Subject',
  subjectLine: (title: string, state: string, archive?: string) =>
    `${archive === undefined ? '' : `[${archive}] `}${title} — ${state}`,
  preliminary: (subject: string) => `Preliminary: ${subject}`,
  state: {
    open: 'being worked on',
    nearMiss: 'a near miss',
    mitigated: (on: string) => `mitigated ${day(on)}`,
    resolved: (on: string) => `resolved ${day(on)}`,
  },
  opening: {
    open: (on: string) => `This is what is known so far about ${day(on)}. More follows.`,
    nearMiss: (on: string) => `This is what nearly happened on ${day(on)}, and what changes because of it.`,
    ended: (on: string) => `This is what happened on ${day(on)}, how it was stopped and what changes because of it.`,
  },
  glance: 'At a glance',
  when: 'When',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  placeTime: (place: string) => `${place} time`,
  onClock: (times: string, clock: string) => `${times} (${clock})`,
  lasted: 'For how long',
  inStretches: (duration: string, n: number) => `${duration} in ${count(n, 'stretch', 'stretches')}`,
  parts: {
    reported: '1. What was reported',
    howItHappened: '2. How it happened',
    mitigatedBy: '3. What was done to mitigate it',
    preventing: '4. What will be done to prevent it',
  },
  notKnownYet: 'Not known yet; this line will follow.',
  contributed: 'Several things came together:',
  chosen: 'Chosen',
  notChosen: 'Not chosen',
  howWeKnew: 'How we knew that it was over',
  planned: 'planned',
  done: 'done',
  doneOn: (on: string) => `done ${day(on)}`,
  dueOn: (on: string) => `due ${day(on)}`,
  timeline: 'Rough timeline',
  timesAre: (offset: string, place?: string) => `Times are ${place === undefined ? '' : `${place} time, `}${offset}.`,
  changingClock: (place?: string) =>
    `${place === undefined ? 'The times' : `Times are ${place} time. They`} carry their distance from UTC, since the clocks changed in between.`,
  someOf: (shown: number, all: number) => `${shown} of ${count(all, 'moment', 'moments')}.`,
  gates: 'How it passed each tollgate',
  /** What follows the name of a gate. */
  gate: {
    missed: ' did not catch it ',
    missedUnknown: ' did not catch it. Why is not known yet.',
    skipped: ': the change did not pass through here ',
    skippedUnknown: ': the change did not pass through here. Why is not known yet.',
    caught: ' caught it.',
    unknown: ': still being looked at.',
  },
  /** What stands before a reason, with the space that belongs to it. */
  because: (_reason: string) => 'because ',
  followUp: 'Follow-up',
  notReached: (gates: readonly string[]) => `Not reached: ${list(gates)}.`,
  notApplicable: (gates: readonly string[]) => `Not applicable: ${list(gates)}.`,
  writtenBy: (authors: readonly string[]) => `Written by ${list(authors)}, who can say more.`,
  contact: (contact: string) => `Questions: ${contact}`,
  wholeWriteUp: 'The whole write-up:',
  copyIt: 'Copy the message',
  download: { eml: 'Draft for a mail program', html: 'HTML file', text: 'Plain text' },
  downloads: 'Downloads',
  plainText: 'As plain text',
};
