import { formatsIn } from '../numbers-and-days.ts';

const { count, day } = formatsIn('en');

/** What the festival and the reading list say. */
export const festival = {
  random: 'Any story',
  evening: 'An evening of stories',
  eveningNote: (minutes: number) =>
    `${minutes} minutes, as a proposal: stories that were on no stage yet come first, one of each teller. Every teller is asked once, and may say no.`,
  part: {
    welcome: 'Welcome: how we talk about this',
    break: 'Break',
    close: 'Thanks; who would like to go next time?',
  },
  minutes: (n: number) => `${n} min`,
  spare: (n: number) => `${count(n, 'minute', 'minutes')} left for questions, none of which begins with “why”.`,
  noTalks: 'No story is waiting for a stage. Whoever has been here longest could tell one.',
  rules: 'What makes such an evening safe',
  rulesList: [
    'It is voluntary, and nobody is asked twice. A leader goes first.',
    'The teller sees the slides last, and may stop at any time.',
    'Jokes are about oneself, the machine or the company, never about a colleague.',
    'Nothing is recorded without the teller’s yes.',
  ],
  other: 'For another length:',
  onStage: 'Told on a stage',
  givenOn: (on: string) => day(on),
  asTalk: 'As slides',
  startHere: 'Start here',
  startLead: 'For your first week. Nothing here is long, and nothing keeps count of what you have read.',
  calmTitle: 'Know where this page is',
  calmNote: 'You will not need it today. On the day you do, it helps to have seen it.',
  firstOutages: 'First outages, as they were told',
  fewStories: 'No story here yet. Whoever has been here longest could go first.',
  howWeWrite: 'How we write',
  byTeam: 'What each team looks back on',
  mostNamed: (n: number): string =>
    n === 1 ? 'The write-up that others point to' : 'The write-ups that others point to',
  newest: 'The newest',
  practice: 'Then try one',
  practiceNote: 'An old incident, step by step, with the cause hidden. Alone it takes a tea, with others half an hour.',
  allDrills: 'All drills',
};
