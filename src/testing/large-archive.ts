import type { Archive } from '../model/archive.ts';
import { addDays } from '../model/calendar.ts';
import type { PostmortemEntry, StoryEntry } from '../model/entry.ts';
import { catalogSchema } from '../model/schema/catalog.ts';
import {
  detectionSources,
  factorKinds,
  gateOutcomes,
  preparednessAreas,
  preparednessStates,
  triggers,
} from '../model/schema/choices.ts';
import { defaultGates, defaultMissReasons } from '../model/schema/default-lists.ts';
import type { PostmortemInput } from '../model/schema/postmortem.ts';
import { storySchema } from '../model/schema/story.ts';
import { type Dice, dice, paragraph, sentence } from './bench/words.ts';
import { archiveOf, postmortemEntry } from './entries.ts';

const teams = 80;
const services = 400;
const tags = 900;
const firstDay = '2015-01-01';
const lastDay = '2026-06-01';

/** As many write-ups as a large house writes in years, one in eight of them a story, with every field that lists and figures show. */
export function largeArchive(count: number): Archive {
  const postmortems: PostmortemEntry[] = [];
  const stories: StoryEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const chance = dice(index + 1);
    if (index % 8 === 7) stories.push(storyOf(index, chance));
    else postmortems.push(postmortemOf(index, chance, postmortems));
  }
  const catalog = catalogSchema.parse({
    teams: Array.from({ length: teams }, (_, index) => ({ id: `team-${index}`, name: `Team number ${index}` })),
    services: Array.from({ length: services }, (_, index) => ({
      id: `service-${index}`,
      name: `Service number ${index}`,
      team: `team-${index % teams}`,
    })),
  });
  const archive = { ...archiveOf(...postmortems.reverse()), catalog, stories: stories.reverse() };
  return { ...archive, byId: new Map([...postmortems, ...stories].map((entry) => [entry.id, entry])) };
}

function postmortemOf(index: number, chance: Dice, earlier: readonly PostmortemEntry[]): PostmortemEntry {
  const day = addDays(firstDay, Math.floor(index * 0.4));
  const at = (minutes: number) => new Date(Date.parse(`${day}T00:00Z`) + minutes * 60_000).toISOString();
  const [started = 0, discovered, understood, mitigated, resolved] = minutesOf(chance);
  const past = earlier.at(-1 - chance.number(50));
  const fields: Partial<PostmortemInput> = {
    title: title(chance),
    team: `team-${chance.number(teams)}`,
    // One service has most of everything, as in every house.
    services: [chance.number(2) === 0 ? 'service-0' : `service-${chance.number(services)}`],
    tags: [`tag-${chance.number(tags)}`, ...(chance.number(2) === 0 ? ['everywhere'] : [])],
    status: chance.number(20) === 0 ? 'draft' : 'published',
    event: chance.number(8) === 0 ? 'near-miss' : 'incident',
    severity: chance.one(['sev1', 'sev2', 'sev3']),
    times: {
      started: at(started),
      ...(discovered !== undefined && { discovered: at(discovered) }),
      ...(understood !== undefined && { understood: at(understood) }),
      ...(mitigated !== undefined && { mitigated: at(mitigated) }),
      ...(resolved !== undefined && { resolved: at(resolved) }),
    },
    impact: { level: chance.one(['degraded', 'partial-outage', 'outage']) },
    detection: { source: chance.one(detectionSources), firstSignal: sentence(chance).slice(0, 150) },
    trigger: chance.one(triggers),
    contributingFactors: ['first', 'second'].map((id) => ({
      id,
      kind: chance.one(factorKinds),
      what: sentence(chance),
    })),
    preparedness: Object.fromEntries(preparednessAreas.map((area) => [area, chance.one(preparednessStates)])),
    tollgates: defaultGates.map(({ id }) => gateOf(id, chance)),
    followUps: ['change', 'look', 'tell'].map((id) => followUpOf(id, day, chance)),
    hypotheses: (['held', 'ruled-out'] as const).map((outcome) => ({ idea: sentence(chance), outcome })),
    timeline: [0, 1, 2, 3, 4].map((step) => ({ at: at((discovered ?? started) + step), what: sentence(chance) })),
    learned: [sentence(chance)],
    publishedOn: addDays(day, 7),
    reviewedOn: addDays(day, chance.number(30)),
    meeting: {
      heldOn: addDays(day, 8),
      attendees: 8,
      answered: 6,
      learnedSomething: chance.number(6),
      wouldComeAgain: chance.number(6),
    },
    reviewers: ['team-1/reviewer'],
    ...(past && chance.number(6) === 0 && { recurrenceOf: [{ entry: past.id, followUps: ['change'] }] }),
    ...(past && chance.number(3) === 0 && { related: [past.id] }),
  };
  return postmortemEntry(fields, { id: `${day}-write-up-${index}` });
}

const title = (chance: Dice) => sentence(chance).slice(0, 100).replace(/\.$/, '');

/** The five times in minutes of the day, in order; later ones may not be known. */
function minutesOf(chance: Dice): readonly number[] {
  const spans = [1, 40, 60, 300, 3000].slice(0, 3 + chance.number(3));
  let minutes = chance.number(600);
  return spans.map((span) => {
    minutes += chance.number(span);
    return minutes;
  });
}

function gateOf(gate: string, chance: Dice): NonNullable<PostmortemInput['tollgates']>[number] {
  const outcome = chance.one(gateOutcomes);
  if (outcome !== 'missed' && outcome !== 'skipped') return { gate, outcome };
  const reason = chance.one(defaultMissReasons.filter(({ gates }) => gates.length === 0 || gates.includes(gate)));
  const because = `${paragraph(chance, 2).slice(0, 220)} here`;
  const came = chance.number(3) === 0 ? { acceptedRisk: sentence(chance) } : { followUp: 'change' };
  return { gate, outcome, reason: reason.id, because, ...came };
}

function followUpOf(id: string, day: string, chance: Dice): NonNullable<PostmortemInput['followUps']>[number] {
  const status = chance.one(['open', 'in-progress', 'done', 'done', 'dropped'] as const);
  const created = addDays(day, 3);
  const ended = [addDays(created, chance.number(120)), lastDay].sort()[0] ?? lastDay;
  return {
    id,
    what: sentence(chance),
    type: chance.one(['prevent', 'detect', 'mitigate', 'process'] as const),
    owner: `team-${chance.number(teams)}`,
    ticket: `OPS-${chance.number(90_000)}`,
    created,
    due: addDays(created, 60),
    status,
    ...(status === 'done' && { doneOn: ended }),
    ...(status === 'dropped' && { droppedOn: ended, droppedBecause: sentence(chance) }),
    ...(chance.number(2) === 0 && { guard: { kind: 'test' as const, what: sentence(chance), verifiedOn: ended } }),
  };
}

function storyOf(index: number, chance: Dice): StoryEntry {
  const happened = addDays(firstDay, Math.floor(index * 0.4));
  const fields = storySchema.parse({
    title: title(chance),
    toldBy: `teller-${chance.number(500)}`,
    status: 'published',
    team: `team-${chance.number(teams)}`,
    happened,
    firstOutage: chance.number(3) === 0,
    oneLine: sentence(chance).slice(0, 160),
    tags: [`tag-${chance.number(tags)}`],
    talk: { givenOn: happened, minutes: 8 },
  });
  const id = `story-${index}`;
  return {
    kind: 'story',
    id,
    path: `content/festival/${id}.mdx`,
    lang: 'en',
    fields,
    bodyKey: id,
    words: 800,
    translations: {},
    replies: [],
  };
}
