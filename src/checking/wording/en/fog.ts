import { opening, phrase, signs } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';

const brief = ['brief', 'impact.who', 'impact.counted'];
const isSmall = '(?:few|small|minor|tiny|handful of|couple of|short|brief)';

/** Words that stand in front of a fact. */
export const fogRules: readonly WordingRule[] = [
  {
    id: 'mistakes-were-made',
    group: 'fog',
    levels: 'WEW---',
    isDiscussed: true,
    title: 'A confession without a fact',
    fact: 'confesses, and tells nothing.',
    why: 'The event itself can be told without anyone in it.',
    question: 'What happened, step by step?',
    words: 'made committed mishandled mismanaged went',
    patterns: [
      phrase(
        '(?:(?:some|several) )?(?:mistakes?|errors?) (?:was|were|has been|have been|had been) (?:made|committed)|(?:was|were) (?:mishandled|mismanaged)|(?:things|something) went wrong',
      ),
    ],
    bad: '[Mistakes were made] during the deploy.',
    kinder: 'The deploy went out before the cache was warm; the script has no wait.',
    clean: ['The page said “Something went wrong”.'],
  },
  {
    id: 'vague-number',
    group: 'fog',
    levels: 'I-----',
    impact: 'W',
    onlyIn: brief,
    title: 'Some, many, a few',
    fact: 'leaves the number open.',
    why: 'Readers outside the team fill the gap with their worst case.',
    words: 'some many several few numerous most large small number amount percentage portion handful',
    patterns: [
      phrase(
        '(?:some|many|several|a few|numerous|most|a (?:small|large) (?:number|amount|percentage|portion) of|a handful of) (?:of (?:our|the) |our )?(?:users|customers|clients|requests|jobs|orders|people|accounts|visitors|passengers)',
      ),
    ],
    bad: '[Some users] were affected.',
    kinder: 'About 41,000 jobs; 6 of 212 customers asked.',
    clean: ['The 212 customers of that line were affected.'],
  },
  {
    id: 'vague-time',
    group: 'fog',
    levels: 'I-WW--',
    impact: 'W',
    onlyIn: [...brief, 'timeline', 'followUps'],
    title: 'Recently, soon',
    fact: 'means another time on each day it is read.',
    why: 'The text is read in two years.',
    question: 'Which day or time is it?',
    words:
      'recently yesterday today tomorrow this+morning this+afternoon this+evening this+week last+night last+week last+month monday tuesday wednesday thursday friday saturday sunday next+week next+month next+quarter next+sprint soon asap eventually for+while some+time briefly later+on',
    patterns: [
      phrase(
        'recently(?! (?:used|added))|yesterday|today|tomorrow|this (?:morning|afternoon|evening|week)|last (?:night|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:week|month|quarter|sprint)|soon(?!er)(?! as)|asap|eventually(?! consisten)|for (?:a while|some time)|briefly|later on',
      ),
    ],
    bad: 'The limit will be raised [soon].',
    kinder: 'The limit is raised on 2026-04-04.',
    clean: ['The cache drops the least recently used row.', 'The store is eventually consistent.'],
  },
  {
    id: 'bare-clock',
    group: 'fog',
    levels: 'I-----',
    title: 'A clock time without a zone',
    fact: 'can be three hours, depending on who reads it.',
    why: 'Teams sit in several zones, and clocks change twice a year.',
    question: 'Which zone is it? A line `timeZone` in the front matter answers it for the whole text.',
    words: '0',
    patterns: [
      signs(
        () =>
          /(?<![\d:.,TZ\p{L}-])(?:[01]?\d|2[0-3])(?::|h)[0-5]\d(?::[0-5]\d)?(?![\d:\p{L}-])(?!.{0,45}(?:UTC|GMT|\bZ\b|\b[CEPMJ]S?E?[SD]?T\b|[A-Z][a-z]{2,12}\/[A-Z]|Paris|[+−-]\d\d:?\d\d| ?[ap]m\b))/gu,
      ),
    ],
    adjust: (level, { hasZone }) => (hasZone ? undefined : level),
    bad: 'At [14:02] the lock was released.',
    kinder: 'At 14:02 (Paris), 13:02 UTC, the lock was released.',
    clean: ['The job ran at 02:30 UTC.', 'It listens on 10.0.0.1:8080.', 'The ratio is 3:1.'],
  },
  {
    id: 'outage-word',
    group: 'fog',
    levels: 'I-----',
    title: 'Outage for something smaller',
    fact: 'is more than `impact.level` says.',
    why: 'A word that is used for everything says nothing on the worst day.',
    question: 'What was missing or slow, and for whom?',
    words: 'outage outages down loss failure',
    patterns: [phrase('outages?|(?:was|were|went) (?:completely )?down|total (?:loss|failure)')],
    passes: ({ before, after }) => /provider|vendor|supplier|hosting/i.test(before + after),
    adjust: (level, { impactLevel }) => (impactLevel === 'degraded' || impactLevel === 'none' ? level : undefined),
    bad: 'During the [outage], reports took 20 s.',
    kinder: 'During the slow period, reports took 20 s.',
    clean: ['The outage of the provider ended at noon.'],
  },
  {
    id: 'never-again',
    group: 'fog',
    levels: 'W--W-W',
    isDiscussed: true,
    title: 'False certainty',
    fact: 'promises what nobody can know.',
    why: 'Trust grows from what is now different, and from what is still open.',
    question: 'What fails now, and what stays open?',
    words: 'happen* occur* recur* never+again guarantee* permanently once+all safe sure reliable foolproof',
    patterns: [
      phrase(
        "(?:will|can|shall|must|to)(?: not|n't)?(?: never| ever)? (?:happen|occur|recur) again|cannot (?:happen|occur|recur) again|won't (?:happen|occur|recur) again|never (?:to )?(?:happen|occur|recur)s?(?: again)?|never again|impossible to (?:happen|recur)|guarantee[sd]? (?:that|it|this)|permanently (?:fixed|solved|resolved|eliminated)|once and for all|100 ?% (?:safe|sure|reliable)|foolproof",
      ),
    ],
    passes: ({ words }) => /^(?:will|can|shall|must|to) (?:happen|occur|recur) again$/i.test(words),
    bad: 'This [will never happen again].',
    kinder: 'A blocking change on a large table now fails the build; small tables are still open.',
    clean: ['It can happen again on small tables.'],
  },
  {
    id: 'minimise',
    group: 'fog',
    levels: 'I-----',
    impact: 'W',
    offIn: ['truths'],
    title: 'Playing it down',
    fact: 'plays it down.',
    why: 'Whoever lost an hour to it reads this sentence too.',
    words: 'few small minor tiny handful couple short brief big+deal nothing+serious luckily hiccup* glitch* blip*',
    patterns: [
      phrase(
        `(?:only|just|merely) (?:a )?${isSmall}(?: (?!bytes)\\p{L}{1,20})? (?:users|customers|passengers|requests|minutes|seconds|issues?|problems?|impact|interruptions?)|(?:no|not a) big deal|nothing serious|luckily (?:no one|nothing|nobody)|minor (?:hiccup|glitch|blip|inconvenience)s?|hiccups?|glitch(?:es)?|blips?`,
      ),
    ],
    bad: 'Just a [minor hiccup] in the morning.',
    kinder: '212 of 9,400 logins failed in 6 minutes.',
    clean: ['The header takes only a few bytes.'],
  },
  {
    id: 'vague-mitigation',
    group: 'fog',
    levels: 'W-----',
    onlyIn: ['brief.mitigatedBy', 'mitigation.decision'],
    title: 'Fixed, without how',
    fact: 'does not say what ended it.',
    why: 'The next responder reads this line first.',
    question: 'Which step ended it, and how was that seen?',
    words: 'fixed resolved solved mitigated addressed restarted',
    patterns: [
      opening(
        '(?:(?:it|this|the (?:issue|problem|incident|service|error)) (?:was|has been|is|got)|we) (?:quickly |then )?(?:fixed|resolved|solved|mitigated|addressed|restarted)(?: (?:it|this|the (?:issue|problem|incident|service|error)))?(?: quickly)?(?: by (?:the|our) team)?(?=\\.? {0,3}$)',
      ),
    ],
    bad: '[The issue was resolved by the team].',
    kinder: 'We withdrew the API rights of the app’s account; the loop stopped at 16:29 UTC.',
    clean: ['The issue was resolved by withdrawing the API rights.'],
  },
];
