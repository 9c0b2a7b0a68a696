/** One step: a few words that carry it, the rest, and where it goes on. */
export interface CalmStep {
  readonly lead?: string;
  readonly text: string;
}

interface CalmPart {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly CalmStep[];
}

const firstMinutes: CalmPart = {
  id: 'first-minutes',
  title: 'First two minutes',
  steps: [
    { lead: 'Say it.', text: 'In the incident channel: what you see, since when. No apology, no theory.' },
    { lead: 'Ask for one more person.', text: 'Two people see more, and one of them can write.' },
    {
      lead: 'Can the last change be undone safely?',
      text: 'Undo it, and say so. If undoing might make it worse, hands off and ask.',
    },
    { lead: 'Note the time.', text: 'Every later question begins with it.' },
  ],
};

const later: readonly CalmPart[] = [
  {
    id: 'find-out',
    title: 'Find out',
    steps: [
      {
        lead: 'The report is true until shown otherwise.',
        text: 'The person who called is right, and it is a real problem.',
      },
      {
        lead: 'Look first, name a cause later.',
        text: 'Say it aloud only when a second person has checked it with you.',
      },
      {
        lead: 'Write down what it could be:',
        text: 'code, configuration, data, a provider, load, a clock. Cross out with evidence, not with hope.',
      },
      { lead: 'Ask what changed today.', text: 'Also what has nothing to do with it.' },
      {
        lead: 'People waiting on the call want to help.',
        text: 'Make small groups, give each one question, call whoever knows that part.',
      },
      {
        lead: 'It will not show itself again?',
        text: 'Turn on the recording now, so that next time tells you more.',
      },
      {
        text: '“We do not know yet. Next news at 15:30” is a complete message. Nobody can say how long an unknown thing takes.',
      },
    ],
  },
  {
    id: 'stop-the-harm',
    title: 'Stop the harm',
    steps: [
      {
        lead: 'Put the ways out next to each other:',
        text: 'what each gives, what it costs, how long, how sure.',
      },
      {
        lead: 'Ask support, product and whoever talks to the customer.',
        text: 'Coming back up is not always what matters most; correct data may be.',
      },
      {
        lead: 'The decision is shared,',
        text: 'and often someone else’s. Your part is to explain the ways, to say what you would do, and to say clearly what will not work.',
      },
      {
        lead: 'Does the way out need the thing that is broken',
        text: '– the deploy, the login, the name service? Find one that does not: take rights away, stop the traffic, phone the provider.',
      },
      { lead: 'One change at a time,', text: 'each one said aloud before.' },
      { lead: 'Check with a number', text: 'that it worked.' },
    ],
  },
  {
    id: 'each-other',
    title: 'Look after each other',
    steps: [
      { lead: 'Two hours are enough:', text: 'swap. Eat. Someone else takes the phone.' },
      {
        lead: 'If it was your change:',
        text: 'the review, the tests and the tools let it through with you. Someone who leads you tells you so today. If nobody does, show them this line.',
      },
      {
        lead: 'Leading someone in this hour?',
        text: 'Ask how they are before asking how it happened.',
      },
    ],
  },
  {
    id: 'tomorrow',
    title: 'Tomorrow, not today',
    steps: [
      { lead: 'Start the write-up.', text: 'Two fields are enough for a draft: a title and a team.' },
      {
        lead: 'Four parts:',
        text: 'what was reported, how it happened, what stopped it, what will change. And a rough timeline.',
      },
      {
        lead: 'Then one sentence per tollgate:',
        text: 'it did not catch this because … A fact, not a verdict.',
      },
      {
        lead: 'A ticket for each, or the written reason why the risk is accepted.',
        text: 'If it comes back before the work is done, the ticket shows that it was on the way.',
      },
      { text: 'The person closest to it does not write the first draft alone.' },
    ],
  },
];

/** The page for the worst hour. It speaks to one person, so it says “you”. Source: learning.md, section 8. */
export const calm = {
  name: 'Just broke production?',
  /** In the header, where room is short. */
  short: 'Just broke production?',
  title: 'Breathe. Nobody breaks production alone.',
  lead: 'Nearly everyone who builds things has been here. The next minutes are on this page, in order.',
  firstMinutes,
  later,
  startDraft: 'Start a draft, when it is time',
  seenBefore: 'Was it here before?',
  seenBeforeNote: 'Paste the error line as it is. A page with the same line says what ended it last time.',
  messages: 'Words to send',
  messagesNote: 'Change what stands in brackets.',
  firstMessage: 'To the incident channel',
  firstMessageText: '[Checkout] shows errors since about [14:05]. I am looking. I could use a second pair of eyes.',
  customerUpdate: 'To customers',
  customerUpdateText:
    'Since about [14:05] you may notice that [orders are not confirmed]. We are working on it, and [what you have saved stays saved]. We write again at [14:35], also if nothing has changed by then.',
  aside: 'Whom to call, who was here',
  whoToCall: 'Whom to call',
  someDay: 'Some day',
  someDayText: 'Tell it. Eight minutes, a joke on yourself, and the thing you fixed. Someone in the room will need it.',
  othersWereHere: 'Read how it was for others',
  allStories: 'All stories',
  print: 'Print this page',
  keptOffline: 'This page is kept on this device: it opens without a network, too.',
};
