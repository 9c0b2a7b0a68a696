/** A repeatable source of choices: the same seed gives the same corpus on every machine. */
export interface Dice {
  /** A whole number from 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly one: <T>(choices: readonly T[]) => T;
}

/** mulberry32, a small generator that passes the usual tests of randomness. */
export function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  const one = <T>(choices: readonly T[]): T => {
    const choice = choices[number(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  };
  return { number, one };
}

const subjects = [
  'The queue',
  'A worker',
  'The import',
  'The booking page',
  'Every retry',
  'The second node',
  'The pool',
];
const verbs = ['waited for', 'filled', 'dropped', 'held on to', 'restarted', 'returned before', 'wrote over'];
const objects = ['the replica', 'its own lock', 'an old session', 'the first answer', 'a full disk', 'the cache entry'];
const ends = [
  'while traffic was at its usual level',
  'because the limit was set for a smaller table',
  'and nothing on the dashboard showed it',
  'for as long as the connection stayed open',
  'before the health check looked again',
  'which the test environment had never seen',
];

export const sentence = ({ one }: Dice): string => `${one(subjects)} ${one(verbs)} ${one(objects)} ${one(ends)}.`;

export const paragraph = (chance: Dice, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(chance)).join(' ');
