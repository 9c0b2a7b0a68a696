import { capitals, oneOf, phrase, signs } from '../pattern.ts';
import type { WordingRule } from '../rule.ts';
import { person } from './word-groups.ts';

/** Words that raise the temperature of a text. */
export const heatRules: readonly WordingRule[] = [
  {
    id: 'drama',
    group: 'heat',
    levels: 'WEWW--',
    offIn: ['truths'],
    title: 'Strong words',
    fact: 'is louder than the fact.',
    why: 'A number says more, and nobody has to defend themselves against it.',
    words:
      'ridiculous* insane* nightmare* horribl* terribl* horrific* awful* disaster* disastrous* catastroph* epic fiasco debacle meltdown embarrassing* shame shameful* unacceptable unacceptably inexcusabl* unforgivabl* outrageous* appalling* mess chaos crazy',
    patterns: [
      phrase(
        'ridiculous(?:ly)?|insane(?:ly)?|nightmares?|horribl[ey]|terribl[ey]|horrific(?:ally)?|awful(?:ly)?|disasters?(?! (?:recovery|plans?|planning|drills?))|disastrous(?:ly)?|catastroph(?:es?|ic|ically)(?! backtracking)|epic fails?|fiasco|debacle|meltdown(?! and spectre)(?!\\/spectre)|embarrassing(?:ly)?|shame(?:ful|fully)?|unacceptabl[ey]|inexcusabl[ey]|unforgivabl[ey]|outrageous(?:ly)?|appalling(?:ly)?|(?:an?|the|total|complete) mess|chaos(?! (?:engineering|monkey|mesh|tests?|testing|experiments?))|crazy',
      ),
    ],
    passes: ({ words }) => words.startsWith('Meltdown'),
    bad: 'It was a complete [disaster].',
    kinder: '86 minutes without pages for all visitors.',
    clean: [
      'The disaster recovery plan was read aloud.',
      'Catastrophic backtracking took the CPU.',
      'Chaos engineering found it.',
      'The kernel has patches for Meltdown and Spectre.',
    ],
  },
  {
    id: 'shouting',
    group: 'heat',
    levels: 'I-I--I',
    title: 'Capitals and rows of exclamation marks',
    fact: 'raises the voice.',
    why: 'What is dangerous about it can be said in a quiet sentence, and is read to its end.',
    question: 'What does it do, and where?',
    words: '! CAPS',
    patterns: [signs(() => /!{2,5}|\?!|!\?/gu), capitals(String.raw`\p{Lu}{4,20}(?: \p{Lu}{4,20}){1,6} \p{Lu}{3,20}`)],
    bad: 'Run this on staging only[!!]',
    kinder: 'Run this on staging only; it deletes the table.',
    clean: ['The statement `DELETE FROM ORDERS WHERE DONE` ran for an hour.'],
  },
  {
    id: 'sarcasm',
    group: 'heat',
    levels: 'WEW--W',
    title: 'Irony',
    fact: 'says the opposite of what it means.',
    why: 'Irony needs someone to laugh at, and is lost in translation.',
    words: 'genius brilliant nice+job well+done surprise what+shock shocker* of+things yet+again as+usual',
    patterns: [
      phrase(
        '(?:genius|brilliant) ideas?|nice job|well done,? (?:everyone|team|guys)|surprise, surprise|what a shock(?:er)?|shockers?|of all things|yet again|(?<=(?:^|[.!?]) {0,3})as usual(?=,)',
      ),
    ],
    bad: '[As usual], the payment service was slow.',
    kinder: 'It was the fourth slow period of the payment service this quarter.',
    clean: ['The nightly job ran as usual.'],
  },
  {
    id: 'always-never',
    group: 'heat',
    levels: 'W-W--W',
    title: 'Always and never about people',
    fact: 'makes one day into a habit.',
    why: 'One exception disproves it; what the step looks like each time does not depend on anyone.',
    words: 'always never constantly keep keeps repeatedly',
    patterns: [
      phrase(
        `${person.replace('they|', '')} (?:always|never|constantly|keeps?|repeatedly) ${oneOf('forg[eo]t forgets forgetting breaks? broke breaking tests? tested testing ignores? ignored ignoring fails? failed failing skips? skipped skipping checks? checked checking reads? reading do does did doing listens? listened listening')}`,
      ),
    ],
    bad: 'The [team never tests] migrations.',
    kinder: 'Migrations run in the test suite on an empty database.',
    clean: ['The scheduler never checks the clock.'],
  },
  {
    id: 'us-them',
    group: 'heat',
    levels: 'I-I--W',
    title: 'Us and them',
    fact: 'draws a line between people.',
    why: 'What crosses the line, and in which form, is a fact about the hand-over.',
    question: 'What does the hand-over show, and what does it leave out?',
    words: 'those other dev ops qa security product management business thrown throws threw not their',
    patterns: [
      phrase(
        'those (?:guys|people|folks|devs|ops)|the other team|(?:dev|ops|QA|security|product|management|business) (?:people|guys|folks)|thr(?:own|ew|ows) (?:it )?over the (?:wall|fence)|not our (?:problem|job|fault)|their problem',
      ),
    ],
    bad: '[The other team] handed it over in May.',
    kinder: 'The hand-over page lists the services but not their limits.',
    clean: ['The other host took over.'],
  },
  {
    id: 'hero',
    group: 'heat',
    levels: 'I-I-I-',
    title: 'Heroes',
    fact: 'praises one person for what the system did not offer.',
    why: 'Whoever saved it had something that others lacked: access, a page, a habit. That can be shared.',
    question: 'What did this person know or have that others did not?',
    words: 'hero heroes heroic heroics heroically saved single rock ninja ninjas superhuman selfless selflessly',
    patterns: [
      phrase(
        'hero(?:es|ics?|ically)?(?! (?:images?|banners?|sections?))|saved the (?:day|company)|single-handed(?:ly)?|rock stars?|ninjas?|superhuman|selfless(?:ly)?',
      ),
    ],
    bad: 'She [saved the day] before breakfast.',
    kinder: 'The on-call engineer knew the old tool from a former team; three others did not have access.',
    clean: ['It runs on Heroku.', 'The hero image was too large.'],
  },
];
