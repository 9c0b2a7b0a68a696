import { phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';

/** One cause where several things came together. */
export const oneCauseRules: readonly WordingRule[] = [
  {
    id: 'root-cause',
    group: 'oneCause',
    levels: 'WWI-I-',
    isDiscussed: true,
    title: 'The root cause',
    fact: 'stops the list at one.',
    why: 'Failures come from several things together; each one that is named can be changed.',
    words: 'root single rca',
    patterns: [
      phrase(
        'the (?:(?:actual|real|true|underlying|ultimate|main|one) )?root cause(?! analys)|root cause(?=:)|root cause (?:was|is)|single (?:root )?cause|RCA',
      ),
    ],
    bad: '[The root cause] was a missing index.',
    kinder: 'Four things came together: the missing index, the retry, the size of the table, and the hour.',
    clean: ['The root cause analysis of the vendor is linked.', 'We looked for root causes.'],
  },
  {
    id: 'only-reason',
    group: 'oneCause',
    levels: 'WWW---',
    offIn: ['gotLucky'],
    title: 'The only reason',
    fact: 'leaves one of several things standing.',
    why: 'A cause works together with others; the others are where the next one comes from.',
    words:
      'reason cause explanation solely simply+because just+because entirely+because entirely+due entirely+caused nothing+but',
    patterns: [
      phrase(
        '(?:only|sole|single) (?:reason|cause|explanation)|solely (?:because|due|caused)|simply because|just because|entirely (?:because|due|caused)|nothing (?:else )?but',
      ),
    ],
    passes: ({ before }) => /(?:\bnot|n't) {1,3}$/i.test(before),
    bad: 'The [only reason] was the missing index.',
    kinder: 'The missing index made the query slow; the retry made it constant.',
    clean: ['It failed not just because of the index.'],
  },
];
