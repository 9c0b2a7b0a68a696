import { phrase } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';
import { worker } from './word-groups.ts';

/** Words that hurt, or tell what belongs to a person alone. */
export const careRules: readonly WordingRule[] = [
  {
    id: 'violent',
    group: 'care',
    levels: 'I-I--I',
    title: 'War and violence',
    fact: 'borrows from war or violence.',
    why: 'For some readers these words have a history; a plain one says the same.',
    question: 'Which plain word says it?',
    words:
      'war nuke nuked nuking pulled shot suicide suicidal threw thrown crucify crucified heads bloodbath murder murdered',
    patterns: [
      phrase(
        'war rooms?|nuk(?:ed?|ing)|pulled the trigger|shot (?:\\p{L}{1,12} ){1,2}in the foot|suicid(?:e|al)|thr(?:ew|own) (?:\\p{L}{1,12} ){1,2}under the bus|crucif(?:y|ied)|heads (?:will|must|should) roll|bloodbath|murder(?:ed)?',
      ),
    ],
    bad: 'We met in the [war room].',
    kinder: 'We met in the incident channel.',
    clean: ['The OOM killer sent SIGKILL.', 'They told war stories at lunch.', 'The trigger on the table ran twice.'],
  },
  {
    id: 'sensitive-person',
    group: 'care',
    levels: 'EEE--W',
    title: 'Health, age, origin, private life',
    fact: 'tells something that belongs to a person.',
    why: 'It is protected, it is read by everyone, and the conditions of work say the same.',
    words:
      'tired exhausted hung hungover drunk sick ill pregnant depressed burnt maternity paternity parental too+old too+young wife husband child baby divorce illness medication accent',
    patterns: [
      phrase(
        `${worker}(?: [\\p{L}'-]{1,20}){0,3} (?:was|were|been|being)(?: (?:so|very|too|still))? (?:tired|exhausted|hung ?over|drunk|sick|ill|pregnant|depressed|burnt out|on (?:sick|maternity|paternity|parental) leave|too old|too young)`,
      ),
      phrase(
        '(?:his|her|their) (?:wife|husband|baby|divorce|illness|medication|accent|child(?! (?:process|node|component|record|row|ticket|span|element|table|job|task|page|account|fare|seat|price|workflow|order|module|theme)(?:s|es)?))',
      ),
    ],
    bad: 'The [engineer was hung over].',
    kinder: 'It was 03:40 UTC, the third page of that night.',
    clean: ['The connection pool was exhausted.', 'The node was sick.', 'Their child processes stayed.'],
  },
  {
    id: 'hedge-blame',
    group: 'care',
    levels: 'W-W--W',
    title: 'Blame behind politeness',
    fact: 'blames without saying whom.',
    why: 'Everyone looks round the room; the fact behind it is about a service or a step.',
    words: 'offence offense respect not without certain who',
    patterns: [
      phrase(
        'no offen[cs]e|with all due respect|not to (?:point fingers|blame|name names)|without naming names|certain (?:people|individuals|colleagues)|a certain (?:team|person|colleague|developer)|we all know who',
      ),
    ],
    passes: ({ words, before, after }) => /certain/i.test(words) && /access|role|permission|list/i.test(before + after),
    bad: '[Not to point fingers], and the export service was slow.',
    kinder: 'The export service retries without a limit.',
    clean: ['The role gives certain people access.'],
  },
  {
    id: 'advice-in-reply',
    group: 'care',
    levels: '-----W',
    title: 'Advice nobody asked for',
    fact: 'gives advice.',
    why: 'A story asks for company; what helped in the same place is welcome, as an account.',
    question: 'What happened when it was tried?',
    words: 'you don didn next best right rtfm read',
    patterns: [
      phrase(
        "you (?:should|need to|must|have to(?! (?:laugh|admit|love|smile))|ought to|could just|might want to)|why (?:don't|didn't) you|next time,? (?:you |try|just)|best practice is|the right way (?:is|to)|RTFM|read the (?:docs|manual)",
      ),
    ],
    adjust: (level, { replyKind }) => (replyKind === 'what-helped' ? 'info' : level),
    bad: '[You should] use a staging copy.',
    kinder: 'We had the same; a staging copy helped us.',
    clean: ['You have to laugh.'],
  },
];
