/** What the page of all that is never shown says. */
export const notCounted = {
  title: 'What this archive does not count',
  lead: 'Some numbers are missing on purpose. Each is left out for a reason, so that its absence is an answer and not a gap.',
  never: 'Never shown',
  because: 'Because',
  rows: [
    [
      'MTTR, MTTD, MTBF, any other mean of durations, and their trends',
      'They rise and fall by chance, as the table below shows.',
    ],
    ['A median per period as a trend', 'It jumps as much as the mean: the same table.'],
    [
      'A standard deviation of durations',
      'A few incidents last far longer than the others; one of them decides the number.',
    ],
    [
      'The number of incidents as a goal, and days since the last one',
      'It teaches people to write fewer down. Near misses vanish first.',
    ],
    [
      'A score or a ranking of gates, teams, services or write-ups',
      'The archive holds what got out. What a gate stopped has no write-up, so no share of it can be formed. A team that is ranked stops writing.',
    ],
    [
      'Anything about a person, praise included',
      'What a person could do depended on what the systems showed and allowed.',
    ],
    ['A pie of root causes', 'Every incident has several factors; none of them is the cause.'],
    ['The number of follow-ups as a quality', 'One good follow-up is enough.'],
    [
      'Severity multiplied by duration, or points of cost',
      'The VOID reports found no relation between how severe an incident is and how long it takes.',
    ],
    ['Averages of closed follow-ups', 'They see the quick ones only, and get better when slow work is left open.'],
    ['A percentage of fewer than ten', 'One write-up more or less would move it by ten points or more.'],
  ],
  meansHeading: 'Why no means',
  meansNote:
    'A simulation: durations spread log-normally with σ = 1.2, a plausible spread that was not fitted to real data, with a median of 60 minutes, in 20,000 pairs of quarters.',
  meansCaption: 'How often a mean or a median tells of a change that did not happen, or misses one that did',
  incidents: 'Incidents in a quarter',
  falseMean: 'Nothing changed, yet the mean looks at least 10 % better',
  falseMedian: 'Nothing changed, yet the median looks at least 10 % better',
  missed: 'Truly 10 % better, yet the mean looks the same or worse',
  meansEnd:
    'A figure that says “better” four times in ten when nothing happened steers nobody. Davidovič (2021, with real data) and the VOID reports (2021, 2022) come to the same end.',
  instead: 'What stands here instead',
  insteadNote: 'Counts with their n, whole distributions, and the sentences that people wrote:',
};
