import { formatsIn } from '../numbers-and-days.ts';

const { count, day, duration, integer } = formatsIn('en');

/** Each figure: what it is called, what it counts, what it cannot say, and the words inside it. */
export const figures = {
  detection: {
    title: 'Who noticed first',
    definition:
      'Each incident once, by the first person or thing that noticed. Near misses stand in a column of their own.',
    cannotSay: 'It does not say how good the alerts are: what an alert kept from becoming an incident has no write-up.',
    source: 'Noticed',
    outside: 'First from outside, by a customer, support or a provider',
    firstSignals: 'The lists name the first signal of each: they are the useful part.',
  },
  durations: {
    title: 'How long it took',
    definition:
      'One dot for each incident on a scale on which every step is longer than the last, and the line of all of them: at each duration, the share of incidents that took no longer. Hollow dots have a guessed end.',
    cannotSay:
      'No mean, no sum and no trend: a single long incident decides them. With n of this size, curves of two periods differ by chance.',
    name: {
      undetected: 'Until it was seen',
      understanding: 'From seen to understood',
      toMitigation: 'From seen to ended',
      impact: 'Impact',
      cleanUp: 'From ended to all in order',
    },
    range: {
      minute: '1 min or less',
      'ten-minutes': 'up to 10 min',
      hour: 'up to 1 h',
      day: 'up to 1 day',
      week: 'up to 1 week',
      longer: 'more than 1 week',
    },
    tick: { 1: '1 min', 10: '10 min', 60: '1 h', 1440: '1 day', 10080: '1 week' },
    seenFirst: 'Seen before it began',
    absent: 'One of the two times is not known',
    median: (minutes: number) => `Half of them took ${duration(minutes)} or less: see`,
    ninetieth: (minutes: number) => `Nine in ten took ${duration(minutes)} or less: see`,
    none: 'No incident has both times yet.',
    took: 'Took',
  },
  phases: {
    title: 'Discovery, mitigation, follow-up',
    definition:
      'The newest incidents, each on the same clock that starts with its impact: from start to understood, from seen to ended, from ended to the last follow-up. Phases may overlap. Every step of the scale is longer than the last.',
    cannotSay: 'It compares no two incidents: what took long may have been hard, or done with care.',
    tick: { 1: '1 min', 60: '1 h', 1440: '1 day', 10080: '1 week', 43200: '1 month', 525600: '1 year' },
    stillOpen: 'still open',
    incident: 'Incident',
    lasted: (minutes: number) => duration(minutes),
  },
  'open-time': {
    title: 'Time with an open incident',
    definition:
      'For each quarter, how long at least one incident was open, from its start to its end. Two at once are one hard hour: the length is never their sum. The newest twelve quarters.',
    cannotSay: 'It is no goal and no score. A quarter with more of it may be the one in which more was written down.',
    quarter: 'Quarter',
    time: 'Open for',
    unended: (n: number) => `${integer(n)} not ended yet, counted up to today`,
    leftOut: 'Not counted: the start or the end is not written down, or the end lies before the start',
    quarterName: (quarter: string) => `${quarter.slice(5)} ${quarter.slice(0, 4)}`,
  },
  triggers: {
    title: 'What set it off, and what made it possible',
    definition:
      'Rows say what set incidents off, columns the kinds of contributing factors. A kind counts once for each incident.',
    cannotSay:
      'The cells of a row add up to more than its incidents, since each has several factors. None of them is the cause.',
    trigger: 'Set off by',
    together: 'Often together',
    togetherNote:
      'Kinds that at least three incidents have in common. That they meet does not say that one brings the other.',
    pair: (first: string, second: string) => `${first} and ${second.toLowerCase()}`,
  },
  severities: {
    title: 'Severity and impact',
    definition: 'Each incident once, by its severity and by how much of the service was missing.',
    cannotSay:
      'A severity says how much people felt it. It does not say how long it took, and is not multiplied by it.',
    severity: 'Severity',
    noSeverity: 'None given',
  },
  preparedness: {
    title: 'How prepared we were',
    definition:
      'For each kind of preparation, what incidents say about it. Not said is a value: it is never counted as missing.',
    cannotSay: 'It does not say what difference it makes when something was not prepared.',
    area: 'Preparation',
    missing: 'What was missing or outdated',
    was: (area: string, state: string) => `${area}: ${state}`,
    helpedLater: (on: string) => `helped on ${day(on)}`,
    notYet: 'no later incident says that it helped',
  },
  reviews: {
    title: 'Reviews',
    definition:
      'A good meeting is one in which somebody learned something, and at least half of those who answered would come again. The days to the review are counted from the discovery.',
    cannotSay: 'It says nothing about those who were in the room. A late review can still be the one that taught most.',
    meeting: { good: 'A good meeting', other: 'Another meeting', 'not-asked': 'Not asked' },
    meetings: 'Meetings',
    answered: (answered: number, attendees: number) =>
      `${integer(answered)} of ${count(attendees, 'attendee', 'attendees')} answered the two questions.`,
    wait: {
      within: 'Reviewed within the days its severity gives',
      later: 'Reviewed later',
      waiting: 'Not reviewed yet',
    },
    waits: 'Days from the discovery to the review',
    days: (days: number) => count(days, 'day', 'days'),
    daysWithin: (days: number, within: number) => `${count(days, 'day', 'days')}, ${integer(within)} given`,
    teams: { some: 'Somebody of another team took part', others: 'Nobody of another team is named' },
    otherTeams: 'Who reviewed',
    count: 'Write-ups',
  },
  'near-misses': {
    title: 'Near misses beside incidents',
    definition:
      'Each year, how many of what was written down were near misses. A high share is good news: people write down what nearly happened.',
    cannotSay:
      'The numbers of incidents are no goal. Where they are, people write fewer, and near misses vanish first.',
    year: 'Year',
    share: 'Share of near misses',
    none: 'nothing written down',
  },
  reach: {
    title: 'What was learned from them',
    definition:
      'How often other write-ups, stories and their replies refer to an incident; whether it was revised after it was published; how many ideas of the cause it writes down; whether it was made to happen again.',
    cannotSay:
      'A static site knows no readers, and nothing is tracked. Many ideas tell of uncertainty, not of skill. Links inside texts are not read.',
    reached: { 0: 'Nobody refers to it yet', 1: 'One refers to it', 2: 'Two do', more: 'Three or more' },
    reachedTitle: 'Referred to by others',
    revised: { some: 'Revised since', others: 'As it was published' },
    revisedTitle: 'Revised',
    ideas: { 0: 'None written down', 1: 'One', 2: 'Two', 3: 'Three', more: 'Four or more' },
    ideasTitle: 'Ideas of the cause',
    ruledOut: 'At least one was ruled out',
    reproducedTitle: 'Made to happen again',
  },
  load: {
    title: 'What it asked of people',
    definition:
      'For each quarter and the whole archive: how often people were called, incidents with work out of hours, and places taken in responding. Places are not people: who helped twice took two.',
    cannotSay:
      'Nothing about any person, role or team. A quarter with fewer than five incidents or three teams is not shown, so that it points at nobody.',
    quarter: 'Quarter',
    pages: 'Calls',
    outOfHours: 'Incidents with work out of hours',
    places: 'Places taken',
    tooFew: 'too few to show without pointing at people',
  },
};
