/** What `npm run new` writes into a draft beside the answers, in one language. Blameless, and never in second person. */
export interface DraftWords {
  readonly status: string;
  readonly later: string;
  readonly times: Readonly<Record<'discovered' | 'mitigated', string>>;
  readonly brief: Readonly<Record<'reported' | 'howItHappened' | 'mitigatedBy', string>>;
  readonly symptoms: string;
  readonly impact: string;
  readonly tollgates: string;
  /** Heading and hint of each section. */
  readonly postmortem: readonly (readonly [string, string])[];
  readonly story: {
    readonly happened: string;
    readonly whatBroke: string;
    readonly notAlone: string;
    readonly whatHelped: string;
    readonly tellerAgrees: string;
    readonly anonymous: string;
    readonly tooTelling: string;
    readonly body: readonly string[];
  };
  readonly reply: { readonly kinds: string; readonly draft: string; readonly body: string };
  readonly guide: {
    readonly summary: string;
    readonly section: string;
    readonly body: readonly (readonly [string, string])[];
  };
  readonly translation: {
    readonly title: (original: string) => string;
    readonly sourceDate: string;
    readonly texts: string;
    readonly body: (path: string) => string;
  };
}

const en: DraftWords = {
  status: 'draft, in-review, published: each step asks for a little more',
  later: 'What is known counts once its # is gone. Gaps are welcome in a draft.',
  times: { discovered: 'when someone on this side knew', mitigated: 'when people no longer felt it' },
  brief: {
    reported: 'what was seen, in the words of those who saw it',
    howItHappened: 'what came together: facts about the system, no names',
    mitigatedBy: 'what ended it',
  },
  symptoms: 'exact error lines and alert names: someone will search for them',
  impact: 'none, degraded, partial-outage, outage',
  tollgates: 'what each gate did: caught, missed, skipped, not-reached, not-applicable',
  postmortem: [
    [
      'How it looked from the inside',
      'What did the screen show at that moment? What was known, and what seemed normal?',
    ],
    ['What made it hard to see', 'Which sign was missing, late, or pointed elsewhere?'],
    ['What helped', 'Which tool, habit or person in which role brought it to an end?'],
  ],
  story: {
    happened: 'a year is enough',
    whatBroke: 'in one plain line',
    notAlone: 'what else had to line up: a review, a tool, a default, a clock',
    whatHelped: 'what helped then',
    tellerAgrees: 'set by the person who tells it, and by nobody else',
    anonymous: 'a handle instead, if the teller wishes to be named',
    tooTelling: 'left out while the story is anonymous, since it narrows down who told it',
    body: [
      'The scene, and what seemed certain.',
      'The one move: a line of code, a button, a word. Then how it came out.',
      'The worst ten minutes, and how they felt.',
      'One line to keep.',
    ],
  },
  reply: {
    kinds: 'me-too, comfort, what-helped, thanks, question',
    draft: 'without this line the reply is published',
    body: 'In place of this line: the reply, plain paragraphs of up to 120 words.',
  },
  guide: {
    summary: 'what a reader finds in it, in one line',
    section: 'write, present, respond, about',
    body: [
      ['When this helps', 'Who reads this, and at which moment?'],
      ['Step by step', 'The first thing to do, then the next.'],
    ],
  },
  translation: {
    title: (original) => `Original: ${original}`,
    sourceDate: 'the state of the original that this follows',
    texts: 'The texts of the original. A line counts once its # is gone and its text is translated.',
    body: (path) => `The text of the original stands in ${path}.`,
  },
};

const fr: DraftWords = {
  status: 'draft, in-review, published : chaque étape demande un peu plus',
  later: 'Ce qui est connu compte dès que son # est retiré. Un brouillon a le droit d’avoir des trous.',
  times: { discovered: 'quand quelqu’un de l’équipe l’a su', mitigated: 'quand plus personne ne l’a senti' },
  brief: {
    reported: 'ce qui a été vu, dans les mots de ceux qui l’ont vu',
    howItHappened: 'ce qui s’est combiné : des faits sur le système, sans noms',
    mitigatedBy: 'ce qui y a mis fin',
  },
  symptoms: 'les lignes d’erreur et les alertes telles quelles : quelqu’un les cherchera',
  impact: 'none, degraded, partial-outage, outage',
  tollgates: 'ce qu’a fait chaque barrière : caught, missed, skipped, not-reached, not-applicable',
  postmortem: [
    ['Vu de l’intérieur', 'Que montrait l’écran à ce moment-là ? Que savait-on, et qu’est-ce qui semblait normal ?'],
    ['Ce qui le rendait difficile à voir', 'Quel signe manquait, arrivait tard ou pointait ailleurs ?'],
    ['Ce qui a aidé', 'Quel outil, quelle habitude, quel rôle y a mis fin ?'],
  ],
  story: {
    happened: 'une année suffit',
    whatBroke: 'en une ligne simple',
    notAlone: 'ce qui devait encore se combiner : une relecture, un outil, un réglage par défaut, une horloge',
    whatHelped: 'ce qui a aidé alors',
    tellerAgrees: 'à écrire par la personne qui raconte, et par elle seule',
    anonymous: 'un identifiant à la place, si la personne souhaite être nommée',
    tooTelling: 'laissé de côté tant que le récit est anonyme, car cela restreint le cercle',
    body: [
      'La scène, et ce qui semblait certain.',
      'Le geste : une ligne de code, un bouton, un mot. Puis comment cela s’est su.',
      'Les dix pires minutes, et ce qu’on y ressent.',
      'Une phrase à garder.',
    ],
  },
  reply: {
    kinds: 'me-too, comfort, what-helped, thanks, question',
    draft: 'sans cette ligne, la réponse est publiée',
    body: 'À la place de cette ligne : la réponse, des paragraphes simples, 120 mots au plus.',
  },
  guide: {
    summary: 'ce qu’on y trouve, en une ligne',
    section: 'write, present, respond, about',
    body: [
      ['Quand cela aide', 'Qui lit ceci, et à quel moment ?'],
      ['Pas à pas', 'La première chose à faire, puis la suivante.'],
    ],
  },
  translation: {
    title: (original) => `Original : ${original}`,
    sourceDate: 'l’état de l’original que ce texte suit',
    texts: 'Les textes de l’original. Une ligne compte une fois traduite et son # retiré.',
    body: (path) => `Le texte de l’original se trouve dans ${path}.`,
  },
};

/** The words of a language, English where there are none yet. */
export const draftWords = (language: string): DraftWords => (language.split('-')[0] === 'fr' ? fr : en);
