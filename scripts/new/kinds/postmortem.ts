import { datedSlug } from '../../../src/drafting/slug.ts';
import { isDay } from '../../../src/model/day.ts';
import { gatesActiveOn, isActiveOn, labelIn, listsOf } from '../../../src/model/lists.ts';
import { postmortemText } from '../../templates/postmortem.ts';
import { logNotes, timelineFrom, withoutErrors } from '../from-log.ts';
import * as kind from '../kind.ts';
import { type Draft, judge, type Known, type Refusal } from '../known.ts';
import type { LogTimeline } from '../log-timeline.ts';

export const postmortem: kind.DraftKind = {
  meaning: 'what broke, how it happened, what changes',
  command: {
    name: 'npm run new -- postmortem',
    about: 'Writes the draft of a postmortem and prints its path. A title and a team are enough.',
    options: {
      title: { type: 'string', value: 'TITLE', text: 'What happened, in one line' },
      team: { type: 'string', value: 'TEAM', text: 'The team that writes it, from content/catalog.yaml' },
      started: { type: 'string', value: 'TIME', text: 'The first effect, such as "2026-03-04 09:15"' },
      severity: { type: 'string', value: 'ID', text: 'How much people felt it' },
      services: { type: 'string', value: 'IDS', text: 'What was affected, with commas between' },
      'time-zone': {
        type: 'string',
        value: 'ZONE',
        text: 'Of times without an offset, by default the zone of the team',
      },
      'from-log': { type: 'string', value: 'FILE', text: 'Chat or log lines that become the timeline; - reads stdin' },
      ...kind.folderOption,
      ...kind.sharedOptions,
    },
    example:
      'npm run new -- postmortem --title "Checkout returned errors" --team checkout --started "2026-03-04 09:15"',
  },
  questions: [
    { option: 'title', ask: 'What happened, in one line?', placeholder: 'Checkout returned errors', isNeeded: true },
    { option: 'team', ask: 'Which team writes it?', isNeeded: true, choices: kind.teamChoices },
    { option: 'started', ask: 'When did it start?', placeholder: '2026-03-04 09:15', isNeeded: false },
    { option: 'severity', ask: 'How much did people feel it?', isNeeded: false, choices: severities },
    { option: 'services', ask: 'What was affected?', isNeeded: false, choices: services, isMany: true },
  ],
  options: {
    title: 'title',
    team: 'team',
    'times.started': 'started',
    severity: 'severity',
    services: 'services',
    timeZone: 'time-zone',
    lang: 'lang',
  },
  plan,
};

function plan(answers: kind.Answers, known: Known): Draft | Refusal {
  const startDay = answers['started']?.slice(0, '2026-03-04'.length);
  const started = startDay !== undefined && isDay(startDay) ? startDay : undefined;
  const timeline = timelineFrom(answers, started);
  if (timeline && 'refusal' in timeline) return timeline;
  const day = started ?? timeline?.entries[0]?.at.slice(0, '2026-03-04'.length) ?? known.clock.today;
  const { name } = answers;
  const place = kind.placeFor('postmortem', {
    own: datedSlug(day, answers['title'] ?? ''),
    answers: name === undefined || isDay(name.slice(0, day.length)) ? answers : { ...answers, name: `${day}-${name}` },
    names: known.names,
  });
  if ('refusal' in place) return place;
  const draft = (entries?: LogTimeline): Draft => ({ ...place, text: textOf(answers, known, day, entries) });
  if (timeline === undefined) return draft();
  const whole = draft(timeline);
  const { kept, notes } = withoutErrors(timeline, { text: whole.text, errors: judge(known, whole).errors });
  return { ...draft(kept), notes: [...notes, ...logNotes(kept)] };
}

function textOf(answers: kind.Answers, known: Known, day: string, timeline: LogTimeline | undefined): string {
  const { settings, catalog } = known;
  const { title = '', team = '', started, severity: id } = answers;
  const means = severities(known, answers).find(({ value }) => value === id)?.hint ?? '';
  const zone = catalog.teams.find((entry) => entry.id === team)?.timeZone ?? settings.timeZone;
  return postmortemText({
    ...kind.languageOf(answers, known),
    title,
    team,
    services: kind.splitList(answers['services']),
    severity: id === undefined ? undefined : { id, means },
    timeZone: answers['time-zone'] ?? zone,
    started,
    day,
    gates: gatesActiveOn(listsOf(settings, catalog, team), day).map((gate) => gate.id),
    timeline,
  });
}

function severities({ settings, catalog, clock }: Known, { team, lang }: kind.Answers): readonly kind.Choice[] {
  const [usual = 'en'] = settings.languages;
  return listsOf(settings, catalog, team)
    .severities.filter((item) => isActiveOn(item, clock.today))
    .map(({ id, label, means }) => ({
      value: id,
      label: labelIn(label, lang ?? usual, usual, id),
      hint: labelIn(means, lang ?? usual, usual, ''),
    }));
}

/** The team's own first. */
function services({ catalog, clock }: Known, { team }: kind.Answers): readonly kind.Choice[] {
  const used = catalog.services.filter((item) => isActiveOn(item, clock.today));
  const own = used.filter((service) => service.team === team);
  const others = used.filter((service) => service.team !== team);
  return [...own, ...others].map(({ id, name }) => ({ value: id, label: name ?? id, hint: id }));
}
