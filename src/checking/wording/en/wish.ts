import { phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';
import { adverb, checking, participle, worker } from './word-groups.ts';

const someone = '(?:we|they|he|she|the team|anyone|someone)';
const stateOfPeople = '(?:more|better|able|aware|careful|clear|clearer|obvious|easy|done|in place|there)';
const soughtByPeople = '(?:seen|noticed|checked|tested|reviewed|asked|read|thought|reali[sz]ed)';

/** What was not done, seen from afterwards. */
export const wishRules: readonly WordingRule[] = [
  {
    id: 'should-have',
    group: 'wish',
    levels: 'EEE-IE',
    isDiscussed: true,
    title: 'Should have',
    fact: 'compares what happened with what did not.',
    why: 'A wish hides the fact that belongs in its place: what was there, and what it could see.',
    question: 'What did the step cover, and what does production hold?',
    words: 'should shouldn ought must mustn',
    patterns: [
      phrase(`(?:should|ought to)(?:n't| not)?(?: ${adverb})?(?: have|'ve)(?: ${adverb})? ${participle}`),
      // "The cache must have been empty" is a conclusion; with these words it is a wish.
      phrase(`must(?:n't| not)?(?: ${adverb})? have(?: ${adverb})? ${soughtByPeople}`),
    ],
    // "The value should have been 5" compares a thing with its contract; "should have been tested" is a wish.
    passes: ({ words, after }) =>
      /been$/i.test(words) &&
      !new RegExp(`^ {1,3}(?:${adverb} {1,3})?(?:${participle}|${stateOfPeople})(?![\\p{L}-])`, 'iu').test(after),
    bad: 'The team [should have tested] this with real data.',
    kinder: 'The test ran on 4,000 rows; production holds 300 million.',
    clean: [
      'Each service should have two owners.',
      'The cache must have been empty since noon.',
      'The value should have been 5 and was 50.',
      'The container should have been killed by the kernel.',
    ],
  },
  {
    id: 'could-would-have',
    group: 'wish',
    levels: 'WEW---',
    offIn: ['mitigation.options'],
    title: 'Could have, would have',
    fact: 'tells a story that did not happen.',
    why: 'The other course has no facts; what was missing on that day has.',
    words: 'could couldn would wouldn',
    patterns: [phrase(`(?:could|would)(?:n't| not)?(?: ${adverb})?(?: have|'ve)(?: ${adverb})? ${participle}`)],
    // Exposure or an open question, not a wish: who was perhaps reached by it, what it perhaps was.
    passes: ({ words, before, after }) =>
      /(?:customers|users|clients|passengers|readers|visitors|people|data|rows|records)(?: \p{L}{1,20})? {1,3}$/iu.test(
        before,
      ) ||
      (/^could(?:n't| not)? .{0,20}been$/i.test(words) &&
        /^(?:[.,;:?!)]| {0,3}$| {1,3}(?:an?|the|one|it|this|that|any|either|in|on|at|from|due|about) )/i.test(after)),
    bad: 'An alert [would have caught] this at 14:05 UTC.',
    kinder: 'There was no alert on lock waits; one is among the follow-ups.',
    clean: [
      'Three rows may have been lost.',
      'Customers could have seen old values.',
      'It could have been the disk, so we looked there.',
    ],
  },
  {
    id: 'if-only',
    group: 'wish',
    levels: 'EEE-IW',
    isDiscussed: true,
    offIn: ['hypotheses'],
    title: 'If only, had we',
    fact: 'describes a world in which it did not happen.',
    why: 'What was not there can be said as a fact, and a fact can become a follow-up.',
    words: 'if+only if+had if+hadn had+we had+they had+he had+she had+team had+anyone had+someone had+it',
    patterns: [
      phrase(`if only (?:I|it|there|you|${someone}|${worker})`),
      phrase(`(?<=(?:^|[.!?:;,]) {0,3})had (?:${someone}|it)(?: (?:not|only|just|also))? ${participle}`),
      phrase(
        `if (?:${someone}|the (?:engineer|developer|reviewer|operator)) had(?:n't| not)?(?: (?:only|just))? ${participle}`,
      ),
    ],
    bad: '[Had we checked] the size, nothing had happened.',
    kinder: 'The size of the table was not on the page.',
    clean: ['The job retries if only one replica answers.', 'The page had been cached.'],
  },
  {
    id: 'absent-person',
    group: 'wish',
    levels: 'WEW---',
    isDiscussed: true,
    title: 'Nobody checked',
    fact: 'says what nobody did.',
    why: 'What people looked at instead can be told, and it shows where the signal was lost.',
    question: 'What did people look at, and where did the signal go?',
    words: 'nobody no none person engineer',
    patterns: [
      phrase(
        '(?:nobody|no one|no-one|none of us|not a single (?:person|engineer))(?: (?:had|has|ever|even|bothered to|thought to)){0,2} (?:notice|check|test|review|look|ask|question|care)(?:d|ed)?|(?:nobody|no one|no-one|none of us|not a single (?:person|engineer))(?: (?:had|has|ever|even|bothered to)){0,2} (?:thought|saw|seen|reali[sz]ed|caught|read|bothered)',
      ),
    ],
    bad: '[Nobody noticed] the warning for six hours.',
    kinder: 'The warning went to a channel with 300 messages a day.',
    clean: ['Nobody was on site.', 'Nobody knew the password.'],
  },
  {
    id: 'overlooked',
    group: 'wish',
    levels: 'WWW---',
    title: 'A person overlooked or ignored it',
    fact: 'says what was not seen, and not what was.',
    why: 'A signal that is passed over has a place, a shape and a history; those can be changed.',
    question: 'How did the signal look among the others of that hour?',
    words: 'overlooked ignored disregarded dismissed missed',
    patterns: [
      phrase(
        `${worker}(?: (?:had|has|have|simply|also|then|just|all)){0,2} (?:overlooked|ignored|disregarded|dismissed|missed)(?! (?:by|in|from|lunch|dinner))(?! (?:the|an?|our|its|their|his|her)(?: \\p{L}{1,20})? (?:SLO|window|deadline|heartbeat|target|train|ferry|boat|bus|flight)s?)`,
      ),
      phrase('(?:was|were) (?:overlooked|disregarded)'),
    ],
    bad: 'The [engineer ignored] the alert.',
    kinder: 'The alert fired 40 times that week and cleared by itself each time.',
    clean: ['The parser ignored the field.', 'The team missed the deadline.', 'The unit tests missed it.'],
  },
  {
    id: 'not-enough',
    group: 'wish',
    levels: 'WEW---',
    title: 'Not enough of something',
    fact: 'is a wish in the form of a fact.',
    why: 'Enough is known afterwards only; what was there can be counted.',
    words: 'insufficient inadequate poor enough lack absence missing',
    patterns: [
      phrase(
        `(?:insufficient|inadequate|poor|not enough|lack of|absence of|missing) (?:(?:unit|load|integration|manual|proper|adequate) )?${checking}`,
      ),
    ],
    bad: 'There was [insufficient monitoring].',
    kinder: 'CPU was measured per host; query time was not measured.',
    clean: ['The network was poor.', 'The query had a missing index.'],
  },
  {
    id: 'properly',
    group: 'wish',
    levels: 'WEW---',
    title: 'Not properly',
    fact: 'measures against a standard that is written nowhere.',
    why: 'What the step contains on a usual day says more than how well it was done.',
    words: 'properly correctly adequately thoroughly sufficiently appropriately',
    patterns: [
      phrase(
        '(?:properly|correctly|adequately|thoroughly|sufficiently|appropriately) (?:tested|reviewed|checked|followed|trained|documented|communicated|monitored|verified|validated|considered|planned)|(?:tested|reviewed|checked|followed|trained|documented|communicated|monitored|verified|validated|considered|planned) (?:properly|correctly|adequately|thoroughly|sufficiently|appropriately)',
      ),
    ],
    bad: 'The change was not [properly reviewed].',
    kinder: 'One reviewer read the change; the template asks for two only on paths under /billing.',
    clean: ['The file was correctly parsed.', 'The service started correctly.'],
  },
  {
    id: 'prevented-easily',
    group: 'wish',
    levels: 'EEE--E',
    title: 'Easily avoidable',
    fact: 'is known afterwards only.',
    why: 'It was not easy on that day, or it had been done.',
    question: 'Which checks looked at this change, and what was each of them able to see?',
    words: 'easily trivially readily simply entirely completely avoidable preventable',
    patterns: [
      phrase(
        `(?:easily|trivially|readily) (?:been )?(?:avoided|avoidable|prevented|preventable|caught|fixed|detected|spotted)|(?:simply|entirely|completely) (?:avoided|avoidable|prevented|preventable)|(?:avoidable|preventable) (?:mistake|error|outage|incident)s?`,
      ),
    ],
    bad: 'This was an [easily preventable] incident.',
    kinder: 'Two checks looked at this change: here is what each of them was able to see.',
    clean: ['The retry simply fixed the order of the rows.'],
  },
];
