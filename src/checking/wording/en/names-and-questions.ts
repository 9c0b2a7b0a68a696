import { phrase, signs } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';

/** Rules of style sheets, annotations and decorators, tags of versions. */
const inCode =
  /^@(?:media|import|font-face|keyframes|supports|layer|charset|container|property|override|deprecated|nullable|nonnull|test|beforeeach|aftereach|beforeall|afterall|bean|autowired|inject|injectable|component|service|controller|repository|transactional|scheduled|cacheable|entity|dataclass|staticmethod|classmethod|cached|lru_cache|param|returns?|throws|see|todo|latest|next|beta|main|stable)$/i;
/** Whole channels, and teams by their name. */
const ofGroup =
  /^@(?:here|channel|everyone|all|team|oncall|on-call|support|platform|[\w-]+-(?:team|oncall|on-call|support|devs|ops))$/i;

/** Names, questions that ask for a person, and self-blame. */
export const nameAndQuestionRules: readonly WordingRule[] = [
  {
    id: 'mention-person',
    group: 'person',
    levels: 'WEWW--',
    title: 'A handle in the text',
    fact: 'names a person.',
    why: 'A role says what could be seen from that seat; a name says who sat there.',
    question: 'Which role was it?',
    words: '@',
    patterns: [
      signs(() => /(?<![\p{L}\p{N}_\-/@.])@[a-z](?:[a-z0-9._-]{0,37}[a-z0-9])(?![\p{L}\p{N}_@/-]|\.\p{L})/giu),
    ],
    passes: ({ words, after }) => inCode.test(words) || ofGroup.test(words) || after.startsWith('('),
    bad: '[@sam] merged the change.',
    kinder: 'The author of the change merged it.',
    clean: [
      'The version of @scope/name was pinned.',
      'The print rule of @media hid the banner.',
      'A test with @Test ran twice.',
      'The alert went to @here and to @booking-team.',
    ],
  },
  {
    id: 'who-question',
    group: 'person',
    levels: 'W-W--E',
    title: 'The question of who did it',
    fact: 'asks for a person.',
    why: 'The answer to who is a name; the answer to how is something that can be changed.',
    words: 'who',
    patterns: [
      phrase(
        String.raw`who (?:did|broke|approved|pushed|merged|wrote|deployed|changed|deleted|touched|caused|let|(?:is|was) responsible)(?=[^?.!]{0,80}\?)`,
      ),
    ],
    bad: '[Who approved] this change?',
    kinder: 'What did the approval page show at that moment?',
    clean: ['The card says who to call.'],
  },
  {
    id: 'why-person',
    group: 'person',
    levels: 'W-W--E',
    title: 'The question of why they did it',
    fact: 'asks a person for a reason.',
    why: 'Why asks for a justification; what and how ask for what was seen.',
    words: 'why',
    patterns: [
      phrase(
        String.raw`why (?:did|was|were|do|does|would)(?:n't| not)? (?:you|he|she|they|we|(?:the|our|an?) (?:engineers?|developers?|team|reviewers?|operators?)|nobody|no one|anyone)(?=[^?.!]{0,80}\?)`,
      ),
    ],
    bad: '[Why did they] ignore the alert?',
    kinder: 'How did the alert look among the others of that hour?',
    clean: ['Why does the service retry?'],
  },
  {
    id: 'confession',
    group: 'person',
    levels: 'W-W-II',
    title: 'Self-blame',
    fact: 'takes everything on one person.',
    why: 'No error is one person’s alone: the tool offered the step, and others saw nothing odd in it.',
    words: 'fault responsibility blame bad messed screwed stupid idiot known',
    patterns: [
      phrase(
        "(?:it was|it's|it is|this was) (?:all |entirely |totally )?(?:my|our) (?:own )?fault|I take (?:full |all )?(?:the )?(?:responsibility|blame)|my bad|I (?:messed|screwed) (?:it )?up|I(?:'m| am| was) (?:so stupid|an idiot)|I should have known better",
      ),
    ],
    bad: '[It was entirely my fault].',
    kinder: 'I ran the command; the tool, the review and the deploy let it through.',
    clean: ['My badge opened the wrong door.'],
  },
];
