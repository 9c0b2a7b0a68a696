import { opening, phrase } from '../pattern.ts';
import type { Around, WordingRule } from '../rule.ts';
import { isNot, rulebook } from './word-groups.ts';

const determiners = '(?:(?:the|our|all|company|standard|established|agreed|deploy|release) ){0,3}';

/** Bounded: with a number and a day or condition, or a question that has an answer. */
const isBounded = ({ words, after }: Around) =>
  (/\d/.test(after) && /20\d\d|\bby\b|\buntil\b|\bbefore\b|\bwhen\b|\bif\b|\bper\b|\bthan\b|\beach\b|%/i.test(after)) ||
  (/^(?:please )?(?:investigate|look|explore)/i.test(words) &&
    /^ {1,3}(?:why|whether|how|if|which|what|where)\b/i.test(after));

/** Rules, care and ownership. */
export const dutyRules: readonly WordingRule[] = [
  {
    id: 'violation',
    group: 'duty',
    levels: 'WEW---',
    isDiscussed: true,
    title: 'The rule was broken',
    fact: 'compares the work with a rule.',
    why: 'Work as it is done has its reasons; where it leaves the rule, the rule has something to learn.',
    words:
      'violated breached bypassed circumvented ignored disregarded broke follow followed comply complied adhere adhered respect respected against non',
    patterns: [
      phrase(
        `(?:violated|breached|bypassed|circumvented|ignored|disregarded) ${determiners}${rulebook}(?! of the (?:proxy|parser))`,
      ),
      phrase(`broke ${determiners}(?:procedures?|polic(?:y|ies)|rules?|protocols?|guidelines?|standards?)`),
      phrase(
        `(?:do|does|did|was|were|had|has|have)${isNot} (?:been )?(?:follow(?:ed)?|compl(?:y|ied) with|adhered? to|respect(?:ed)?) ${determiners}${rulebook}`,
      ),
      phrase(`against (?:the |our )?policy|non-complian(?:t|ce)`),
    ],
    bad: 'The engineer [did not follow the runbook].',
    kinder: 'Step 4 of the runbook names a button that was removed in May; people use the command line.',
    clean: [
      'The insert violated a foreign key constraint.',
      'That hour violated the SLO.',
      'The requests bypassed the CDN.',
      'The firewall rule dropped them.',
    ],
  },
  {
    id: 'be-careful',
    group: 'duty',
    levels: 'EE-E-W',
    isDiscussed: true,
    title: 'Care as an action',
    fact: 'asks people for care, which they already take.',
    why: 'Attention is spent on the day; what is built stays.',
    question: 'What can fail, ask or refuse by itself at that step?',
    words:
      'careful vigilant attentive mindful cautious attention harder forget remember remind reminded awareness double+check take+care',
    patterns: [
      phrase(
        "(?:be|being|stay)(?: (?:more|extra|very))? (?:careful|vigilant|attentive|mindful|cautious)|pay (?:more |closer )?attention|try harder|(?:don't|do not) forget|(?:must|should|please|always) remember to|remind (?:(?:the|all|every) ){0,2}(?:teams?|engineers?|developers?|people|everyone|staff|colleagues?)|(?:teams?|engineers?|developers?|people|everyone|staff|colleagues?) (?:will be|were|was|have been|has been|are|is) reminded|raise awareness|double-check (?:before|everything|all)|take more care",
      ),
    ],
    bad: '[Be more careful] with migrations on large tables.',
    kinder: 'Fail the build on a blocking change to a table above ten million rows.',
    clean: ['The careful layout of the page stayed.'],
  },
  {
    id: 'retrain',
    group: 'duty',
    levels: 'I--W--',
    title: 'Training as the remedy',
    fact: 'changes people, and leaves the step as it is.',
    why: 'People come and go; the step meets the next one untrained.',
    question: 'What changes at the step itself, or which practice has a day?',
    words: 'retrain* train training send',
    patterns: [
      phrase(
        'retrain(?:s|ed|ing)?(?! (?:(?:the|an?) )?(?:\\p{L}{1,20} )?models?)|train (?:the|all|our) (?:teams?|engineers|developers|people|staff|operators)|(?:more|better|additional) training(?! (?:data|sets?|runs?))|send an e-?mail to (?:everyone|all)',
      ),
    ],
    bad: '[Retrain] the on-call engineers.',
    kinder: 'Run the failover drill on staging each quarter; the first is on 12 May.',
    clean: ['Retrain the model each night on 30 days of data.'],
  },
  {
    id: 'vague-action',
    group: 'duty',
    levels: '---W--',
    title: 'An action without an end',
    fact: 'has no end that can be seen.',
    why: 'A follow-up that nobody can call done grows old on the board.',
    question: 'What is there afterwards, and how does someone see it?',
    words:
      'investigate look consider think explore review improve optimise optimize monitor ensure make try fix handle address discuss better more',
    patterns: [
      opening(
        '(?:please )?(?:investigate|look (?:into|at)|consider|think about|explore|review|improve|optimi[sz]e|monitor|ensure|make sure|try to|fix the (?:issue|problem|bug)|handle|address|discuss|better|more)',
      ),
    ],
    passes: isBounded,
    onlyIn: ['followUps.*.what'],
    bad: '[Improve] monitoring of the database.',
    kinder: 'Alert when lock waits last longer than 60 s on any table.',
    clean: ['Review the 14 cron files by 3 May.', 'Investigate why the second replica answered first.'],
  },
  {
    id: 'vague-owner',
    group: 'duty',
    levels: 'I--W--',
    title: 'Everyone as owner',
    fact: 'gives it to all, so to nobody in particular.',
    why: 'What belongs to everyone is done by whoever is tired last.',
    question: 'Which team owns it, and what does it build?',
    words: 'everyone everybody all entire whole someone somebody',
    patterns: [
      phrase(
        '(?:everyone|everybody|all teams|the (?:whole|entire) (?:team|company)|someone|somebody|we all) (?:should|must|needs? to|has to|have to|will)',
      ),
    ],
    bad: '[Everyone must] look at the size first.',
    kinder: 'The data platform team shows the size on the review page.',
    clean: ['All jobs should be retried.'],
  },
];
