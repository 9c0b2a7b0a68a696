import { oneOf, phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';
import { isNot, worker } from './word-groups.ts';

/** Judged decisions, states of mind and guessed motives. */
export const judgementRules: readonly WordingRule[] = [
  {
    id: 'judged-decision',
    group: 'person',
    levels: 'EEE-WE',
    isDiscussed: true,
    title: 'Bad decision, poor judgement',
    fact: 'judges a step by its outcome.',
    why: 'With what was known that day it was the sensible step; the outcome came later.',
    question: 'What made that the sensible step at that moment?',
    words:
      'judgement judgment decision decisions choice choices call calls thinking assumption assumptions idea ideas judgements judgments',
    patterns: [
      phrase(
        '(?:poor|bad|wrong|terrible|questionable|unwise|hasty|rash) (?:judge?ments?|decisions?|choices?|calls?(?! (?:stack|site|graph)s?)|thinking|assumptions?)|errors? (?:of|in) judge?ment|bad ideas?',
      ),
    ],
    bad: 'It was a [poor decision] to deploy on Friday.',
    kinder: 'Friday’s deploy was planned: the customer demo was on Monday, and the last 40 Friday deploys went well.',
    clean: ['The profile showed a bad call stack.'],
  },
  {
    id: 'folk-model',
    group: 'person',
    levels: 'WEW---',
    title: 'States of mind that explain nothing',
    fact: 'names a state of mind.',
    why: 'Attention is always somewhere; where it was, and what asked for it, can be told.',
    words: 'loss lost lapse lapses lack paying careful complacency',
    patterns: [
      phrase(
        "(?:loss of|lost)(?: situational)? (?:awareness|focus|concentration)|lapses? (?:of|in) (?:attention|concentration|judge?ment)|lack of (?:attention|care|diligence|discipline|rigou?r|ownership|common sense)|(?:was|were)(?:n't| not) paying attention|not careful(?: enough)?|complacency",
      ),
    ],
    passes: ({ words, before }) =>
      /focus/i.test(words) &&
      /(?:field|input|window|element|tab|form|cursor|page|button)(?: (?:had|has|then|just))? {1,3}$/i.test(before),
    bad: 'The cause was a [lapse in concentration].',
    kinder: 'Three alerts arrived in the same minute; the console shows the newest on top.',
    clean: ['The input lost focus after each key.'],
  },
  {
    id: 'intent-guess',
    group: 'person',
    levels: 'WEW--W',
    title: 'Guessed motives',
    fact: 'guesses a motive.',
    why: 'Motives are guessed from outcomes; conditions such as a date or a queue can be named.',
    words:
      'blindly rubber rubber-stamp* rubberstamp* care bothered cut cutting showing clever took rushed laziness ignorance arrogance wishful',
    patterns: [
      phrase(
        `did${isNot} care|could${isNot} be bothered|cut(?:ting)? corners|showing off|trying to be clever|took a shortcut|rushed (?:it|the|this|through)|out of (?:laziness|ignorance|arrogance)|wishful thinking|rubber-?stamp(?:ed|ing|s)?|${worker} blindly ${oneOf('trusted followed copied ran approved accepted applied deployed')}`,
      ),
    ],
    bad: 'The team [cut corners] to make the date.',
    kinder: 'The date was fixed by a contract; the load test was moved to the week after.',
    clean: ['The shortcut is Ctrl and K.', 'The client blindly retried every request.'],
  },
];
