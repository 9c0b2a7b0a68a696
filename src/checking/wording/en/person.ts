import { oneOf, phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';
import { adjective, isNot, oneRole, person, worker } from './word-groups.ts';

/** A person as the explanation: what a person did or is. */
export const personRules: readonly WordingRule[] = [
  {
    id: 'human-error',
    group: 'person',
    levels: 'EEEEWW',
    isDiscussed: true,
    title: 'Human error as a cause',
    fact: 'ends the search for causes.',
    why: 'Everyone errs every day; the question is what let this one through.',
    words: 'human operator pilot engineer developer admin administrator pebkac id10t',
    patterns: [
      phrase(
        '(?:human|operator|pilot|engineer|developer|admin|administrator)(?: |-)(?:errors?|mistakes?|failures?)|PEBKAC|ID10T',
      ),
    ],
    bad: 'The outage was due to [human error].',
    kinder: 'The prompt looked the same on the laptop and on the server, and the command asks for no confirmation.',
    clean: ['The status page called it “human error”.', 'See *The Field Guide to Understanding Human Error*.'],
  },
  {
    id: 'user-error',
    group: 'person',
    levels: 'WEWW-W',
    isDiscussed: true,
    offIn: ['hypotheses'],
    title: 'User error as an explanation',
    fact: 'says who held it, and not what the screen showed.',
    why: 'What many people do in the same way is a property of the page.',
    words: 'user',
    patterns: [phrase('user error(?! (?:rates?|codes?|pages?|messages?|reports?|budgets?|logs?|counts?))')],
    bad: 'Support closed it as [user error].',
    kinder: 'Six customers pressed the button twice; the page shows nothing for eight seconds.',
    clean: ['The user error rate stayed at 2 %.', 'User errors are counted per hour.'],
  },
  {
    id: 'caused-by-person',
    group: 'person',
    levels: 'EEE-W-',
    offIn: ['hypotheses'],
    title: 'A role as the grammatical cause',
    fact: 'makes a person the cause.',
    why: 'One person’s step is never the whole path: something offered it, something let it pass.',
    words: 'caused+by due+to because+of fault+of down+to',
    patterns: [
      phrase(
        `(?:caused by|due to|because of|the fault of|down to) (?:the|an?|our|one of our|his|her|their|some) (?:${adjective} )?${oneRole}(?!'s)(?! (?:guide|manual|tool|account|setting|interface|traffic|load|request|action|script|documentation|productivity|experience|data|input|table|session|agent|console|page|portal|rate|quota|limit|group|pool|form|name|id|count|list|role|field)s?)`,
      ),
    ],
    bad: 'The crash was [caused by an engineer] who typed another region.',
    kinder: 'The tool accepts any region and starts without a summary of what it will change.',
    clean: ['The page was slow because of the user table.', 'The gap was due to the developer guide of 2019.'],
  },
  {
    id: 'person-failed-to',
    group: 'person',
    levels: 'EEE-IW',
    isDiscussed: true,
    title: 'A person failed or forgot',
    fact: 'compares a person with what did not happen.',
    why: 'Nobody sets out to forget. What reminded others, and was not there this time, is what can be changed.',
    words:
      'failed forgot forgotten forgets neglected omitted refused bother care think messed screwed botched bungled fumbled',
    patterns: [
      phrase(
        `${worker}(?: (?:had|has|have|simply|also|then|just)){0,2} (?:failed|forgot|forgotten|forgets|neglected|omitted|refused) (?:to|about|that)`,
      ),
      phrase(`${worker} (?:do|does|did)${isNot}(?: even)? (?:bother|care|think) (?:to|about|of)`),
      phrase(
        `${worker}(?: (?:had|has|have|simply|also|then|just)){0,2} (?:(?:messed|screwed)(?: (?:it|this|that|things))? up|botched|bungled|fumbled)`,
      ),
    ],
    bad: 'The on-call [engineer forgot to] run the migration.',
    kinder: 'The release page has no step for migrations; this one is started by hand.',
    clean: [
      'Three pods failed to start.',
      'The operator messaged the port.',
      'The user failed to log in twice.',
      'They failed to mount the volume.',
    ],
  },
  {
    id: 'careless',
    group: 'person',
    levels: 'EEEEWE',
    isDiscussed: true,
    title: 'Words about character',
    fact: 'describes a character, and no event.',
    why: 'A trait explains nothing that could be changed, and it stays with the person.',
    words:
      'careless* negligen* reckless* slopp* incompeten* irresponsib* inattenti* complacen* unprofessional* lazy lazily laziness',
    patterns: [
      phrase(
        'careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|slopp(?:y|ily|iness)|incompeten(?:t|tly|ce)|irresponsib(?:le|ly|ility)|inattenti(?:ve|vely|on)|complacen(?:t|tly|cy)|unprofessional(?:ly)?|laz(?:ily|iness)|lazy(?!(?: |-)(?:load|eval|init|import|migrat|delet|expir|consist|fetch|creat|alloc|match|quantifier))',
      ),
    ],
    bad: 'A [careless] deploy took down search.',
    kinder: 'The deploy went to all regions at once, as the default setting does.',
    clean: ['The page uses lazy loading.', 'Lazy-loaded images were missing.', 'The lazy migration ran for an hour.'],
  },
  {
    id: 'insult',
    group: 'person',
    levels: 'EEEEIE',
    title: 'Insults and mockery',
    fact: 'hurts, and explains nothing.',
    why: 'People who are laughed at stop telling what they saw.',
    words: 'stupid* idiot* moron* brain braindead clueless dumb fool fools foolish* shoddy',
    patterns: [
      phrase(
        'stupid(?:ly|ity)?|idiot(?:s|ic)?|moron(?:s|ic)?|brain-?dead|clueless|dumb(?! (?:terminals?|pipes?|questions?|prox(?:y|ies)|clients?))|fools?|foolish(?:ly)?|shoddy',
      ),
    ],
    bad: 'It was a [stupid] slip.',
    kinder: 'The two flags sit next to each other and differ by one letter.',
    clean: ['The dumb terminal showed nothing.', 'There are no dumb questions here.'],
  },
  {
    id: 'blame-word',
    group: 'person',
    levels: 'WEW-IW',
    isDiscussed: true,
    title: 'Culprits and guilt',
    fact: 'looks for someone to carry it.',
    why: 'Responsibility is shared by everything that let the defect pass.',
    words:
      'blame blamed blames fault culprit culprits guilty scapegoat* offender offenders finger responsible admits admitted',
    patterns: [
      phrase(
        `to blame|${person} (?:was|were|is|are|got|been|being) blamed|blam(?:ed|es) (?:on )?(?:the |our |an? )?(?:him|her|them|us|me|${person})|culprits?|guilty(?! pleasures?)|scapegoat(?:s|ed)?(?! (?:trees?|algorithms?))|offenders?|finger-pointing`,
      ),
      phrase(
        `the fault of (?:the |our |their )?(?:\\p{L}{1,20} ){0,2}(?:teams?|departments?|vendor|supplier)|the ${oneOf('person people engineer developer operator one')} responsible(?! (?:for|to))|(?:he|she|${oneRole}) admit(?:s|ted) (?:that|to|having|breaking|the)`,
      ),
      phrase(
        `(?:his|her|their|my|your|whose|someone's) fault(?! (?:tolerance|injection|domain|line|page|code|handler)s?)|${person} (?:(?:was|were|is|are) )?at fault`,
      ),
    ],
    bad: 'The payments team is [to blame].',
    kinder: 'The payments service sent requests without a time limit.',
    clean: [
      'The line came up in git blame.',
      'The switch at fault was replaced.',
      'We blamed the cache first.',
      'Fault injection found it.',
      'The scapegoat tree was rebalanced.',
      'The person responsible for the rota had the number.',
      'The controller admitted the pod.',
    ],
  },
  {
    id: 'offending-change',
    group: 'person',
    levels: 'I-I---',
    title: 'Offending code',
    fact: 'sees guilt in a change.',
    why: 'The change was fine in the world its author could see; naming it by time says more.',
    question: 'Which change was it, by its time or number?',
    words: 'offending guilty actor actors',
    patterns: [phrase('offending|guilty (?:commit|line|change|party)|bad actors?')],
    adjust: (level, { tags }, words) => (/actors?$/i.test(words) && tags.includes('security') ? undefined : level),
    bad: 'We reverted the [offending] commit.',
    kinder: 'We reverted the change of 14:02 UTC.',
  },
  {
    id: 'punish',
    group: 'person',
    levels: 'EEEE--',
    isDiscussed: true,
    title: 'Punishment and performance',
    fact: 'is a matter between a person and an employer.',
    why: 'Where write-ups have consequences for people, the next one hides what mattered.',
    question: 'A write-up holds no personnel matters; the sentence can be left out.',
    words:
      'reprimand* disciplinary disciplined punish* fired sacked written told performance accountable warn warned warning warnings',
    patterns: [
      phrase(
        `reprimand(?:s|ed)?|disciplinary|disciplined|punish(?:ed|es|ing|ments?)?|${person} (?:was|were|got|will be|has been|have been) (?:fired|sacked|written up|told off)|performance (?:improvement )?plans?|held (?:personally )?accountable|formal(?:ly)? warn(?:ed|ings?)?`,
      ),
    ],
    bad: 'The author was [reprimanded].',
    kinder: 'The review page now shows the size of each table.',
    clean: ['The alert was fired at noon.', 'The team was alerted.'],
  },
  {
    id: 'junior-label',
    group: 'person',
    levels: 'WEWW--',
    isDiscussed: true,
    title: 'Experience as the explanation',
    fact: 'explains with a person’s experience.',
    why: 'It still happens after twenty years in the trade; what the page showed was the same for everyone.',
    words:
      'junior juniors inexperienced newbie newbies noob noobs rookie rookies novice novices freshly new intern interns',
    patterns: [
      phrase(
        `juniors?(?! (?:column|field|key|table|value|plan|tier|account)s?)|inexperienced|newbies?|noobs?|rookies?(?: mistakes?)?|novices?|freshly hired|new ${oneOf('engineers? developers? devs? hires? colleagues? operators? admins? joiners? employees?')}(?! (?:portal|tool|environment|account|guide|laptop|site|docs?|documentation)s?)|new team members?|the intern(?!\\()|interns`,
      ),
    ],
    passes: ({ words, paragraph }) => /^[Nn]ew {1,3}\p{Lu}/u.test(words) || /onboard/i.test(paragraph),
    bad: 'A [junior] developer approved it.',
    kinder: 'The reviewer had the same page as everyone: code, no table size.',
    clean: [
      'The junior column holds nulls.',
      'Each call of the intern() method fills the pool.',
      'It runs in a new Developer Portal.',
      'JUnit reported nothing.',
      'The internal name is older.',
    ],
  },
];
