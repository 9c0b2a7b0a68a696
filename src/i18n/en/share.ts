import { formatsIn } from '../numbers-and-days.ts';

const { count } = formatsIn('en');

/** What the e-mail, the copy buttons and the previews say. */
export const share = {
  copy: 'Copy',
  copied: 'Copied',
  thisWeek: 'This week in earlier years',
  followUpsDone: (done: number, all: number) => `${done} of ${count(all, 'follow-up', 'follow-ups')} done`,
  guardTried: 'a guard has been seen to fire',
  guardNamed: 'a guard, not tried yet',
};
