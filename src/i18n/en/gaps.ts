import { formatsIn } from '../numbers-and-days.ts';

const { count, day, duration } = formatsIn('en');

/** What the pages of known gaps, recurrences and guards say. */
export const gaps = {
  title: 'Known gaps, and what came back',
  lead: 'What got through may come back before the change is finished. Then a ticket shows that it had not been forgotten: the answer is already written.',
  state: {
    returned: 'Came back although it was done',
    open: 'Still open',
    dropped: 'Left open: the follow-up was dropped',
    accepted: 'Accepted',
  },
  stateNote: {
    returned: 'The change did not hold. What did it cover?',
    open: 'A follow-up is on the way.',
    dropped: 'Someone decided against the change, and wrote down why.',
    accepted: 'The risk was accepted in writing.',
  },
  empty: 'No gap is known that is still open.',
  emptyNote: 'A gap is a gate that was missed or skipped, until something would catch it.',
  returns: 'What came back',
  noReturns: 'Nothing that is written down has come back.',
  chain: (n: number) => `The longest chain is ${count(n, 'return', 'returns')} long.`,
  share: 'Came back before the change was finished',
  shareNote: (left: number) =>
    `${count(left, 'return', 'returns')} without a follow-up whose state then is known ${left === 1 ? 'is' : 'are'} left out.`,
  pairClass: {
    'open-then': 'Back while the change was waiting',
    'done-before': 'Back although the change was done',
    dropped: 'Back after a decision to accept or drop',
    other: 'Back, with nothing named that was to keep it away',
  },
  pairNote: {
    'open-then': 'An argument for priority.',
    'done-before': 'The interesting ones: the change did not hold.',
    dropped: 'The decision may be worth reading again.',
    other: 'No follow-up of the earlier one is named, or none existed yet.',
  },
  after: (minutes: number) => `${duration(minutes)} after the earlier one had ended`,
  overlapping: 'overlapping: it began before the earlier one had ended',
  earlier: 'Before',
  guardsTitle: 'Lessons that would fail today',
  guardsLead:
    'A lesson fades unless something breaks when it is forgotten: a test, an alert, a limit. These are the follow-ups that were to prevent something or to notice it sooner.',
  guardClass: {
    unguarded: 'Done, and nothing would fail today',
    named: 'Guarded, not seen failing yet',
    tried: 'Guarded, and seen failing',
    'on-the-way': 'On the way',
    dropped: 'Dropped',
  },
  noLessons: 'No published write-up has a follow-up that is to prevent or to notice something.',
  without: 'No follow-up of these kinds',
  withoutNote: 'What was accepted instead stands in the write-ups.',
  heldTitle: 'By incident',
  heldNear: 'By near miss',
  ofNearMisses: (label: string) => `${label} (near misses)`,
  held: { held: 'A guard was seen failing', partly: 'A guard, not seen failing yet', notHeld: 'No guard yet' },
  didNotHold: (on: string) => `did not hold on ${day(on)}`,
  lastSeen: (on: string) => `last seen failing on ${day(on)}`,
  doneOn: (on: string) => `done on ${day(on)}`,
};
