import { phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';

/** What is plain today and was not that day. */
export const hindsightRules: readonly WordingRule[] = [
  {
    id: 'obvious',
    group: 'hindsight',
    levels: 'WEW---',
    title: 'Obviously, of course',
    fact: 'stands where a fact is taken for granted.',
    why: 'What one reader sees at once was invisible from another seat: a cue to dig.',
    words: 'obvious obviously evidently course needless saying clear clearly',
    patterns: [
      phrase(
        'obvious(?:ly)?|evidently|of course|needless to say|it goes without saying|it was clear that|(?:is|are|was|were|be|been|have|has|had|should) clearly(?! (?:labelled|labeled|marked|visible|separated|defined|documented|named|written|stated))|(?<=(?:^|[.!?]) {0,3})clearly(?=,)',
      ),
    ],
    // "It was not obvious from the page" is the kind way to say it.
    passes: ({ words, before }) =>
      /^obv/i.test(words) && /(?:\bnot|n't|less|nothing|never|no)(?: \p{L}{1,12})? {1,3}$/iu.test(before),
    bad: 'The disk was [obviously] full.',
    kinder: '`df` showed 100 % at 14:20 UTC; the dashboard samples once an hour.',
    clean: ['The button was clearly labelled.', 'From the page it was not obvious which server it was.'],
  },
  {
    id: 'hindsight',
    group: 'hindsight',
    levels: 'IEW---',
    offIn: ['learned', 'surprisedBy'],
    title: 'In hindsight',
    fact: 'looks at that day with what is known today.',
    why: 'What is known now belongs under what was learned; there it is welcome.',
    words: 'hindsight looking retrospectively retrospect now',
    patterns: [phrase('(?:in|with|the benefit of) hindsight|looking back|retrospectively|in retrospect|we now know')],
    bad: '[In hindsight] the graph was strange all day.',
    kinder: 'The graph’s scale hides changes below 10 %.',
    clean: ['The retrospective is on Friday.'],
  },
  {
    id: 'inevitable',
    group: 'hindsight',
    levels: 'WEW---',
    title: 'Bound to happen',
    fact: 'makes the outcome look certain.',
    why: 'If it had looked certain, nobody had taken the step; how long it went well is a fact.',
    words: 'bound doomed destined inevitable inevitably waiting ticking recipe only+matter only+question had+happen',
    patterns: [
      phrase(
        '(?:was|were|is) (?:bound|doomed|destined) to|(?:was|were|became) inevitable|inevitably|(?:accident|disaster|outage|incident)s? waiting to happen|ticking time bombs?|recipe for disaster|only a (?:matter|question) of time|it had to happen(?! again)',
      ),
    ],
    bad: 'It was an [accident waiting to happen].',
    kinder: 'This setup ran for four years and 1,100 deploys.',
    clean: ['Failure is inevitable in complex systems.'],
  },
  {
    id: 'warning-signs',
    group: 'hindsight',
    levels: 'WEW---',
    title: 'The signs were there',
    fact: 'picks the signals that turned out to matter.',
    why: 'On that day they stood among all the others; how many there were is a fact.',
    words: 'signs sign flags warnings writing',
    patterns: [
      phrase(
        '(?:(?:warning )?signs|red flags|warnings) (?:were|had been) (?:there|ignored|missed|obvious|everywhere|clear)|writing on the wall|clear warning signs?',
      ),
    ],
    bad: 'The [warning signs were there].',
    kinder: 'Two of the 61 alerts of that week pointed at the same disk.',
    clean: ['The road signs were new.'],
  },
  {
    id: 'knew-better',
    group: 'hindsight',
    levels: 'EEE-WE',
    title: 'Common sense',
    fact: 'measures a person against an ideal one.',
    why: 'What all are thought to know is written nowhere, and the page did not show it.',
    words: 'better known competent good decent sane reasonable common knows basic elementary schoolboy',
    patterns: [
      phrase(
        'knew better|must have known|any (?:competent|good|decent|sane|reasonable) (?:engineer|developer|DBA|admin|person|team)|common sense|every(?:body|one) knows|(?:basic|elementary) mistakes?|schoolboy errors?',
      ),
    ],
    bad: '[Any competent engineer] checks the table size.',
    kinder: 'Size is in another tool, which change authors cannot open.',
    clean: ['Every good test names its data.'],
  },
  {
    id: 'told-you',
    group: 'hindsight',
    levels: 'W-W--E',
    title: 'I told you so',
    fact: 'is a prediction told afterwards.',
    why: 'The earlier note has a ticket, a date and a rank; these are facts, and they can be linked.',
    question: 'Where was it written, and what came before it?',
    words: 'told warned as+said as+predicted i+knew',
    patterns: [
      phrase(
        '(?:I|we) (?:told|warned) (?:you|everyone|him|her)|(?:I|we) warned them|(?:I|we) told them (?:so|before|last|years|months|weeks|repeatedly)|as (?:I|we) (?:said|warned|predicted)|I knew (?:it|this would)',
      ),
    ],
    bad: '[We warned them] last year.',
    kinder: 'A ticket of May 2025 (OPS-31) describes the same lock; it was ranked below the billing work.',
    clean: [
      'The alert warned us at 14:02 UTC.',
      'We told customers at once.',
      'We told them that we would write again.',
    ],
  },
];
