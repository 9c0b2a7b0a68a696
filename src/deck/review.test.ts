import { expect, test } from 'vitest';
import { idsOf, ofKind, reviewOf, secondsOf, wordsOf } from '../testing/decks.ts';
import type { Deck } from './slide.ts';

const at = (clock: string) => `2026-03-03T${clock}Z`;
const times = {
  started: at('13:04'),
  discovered: at('13:11'),
  understood: at('13:32'),
  mitigated: at('16:06'),
  resolved: at('17:20'),
};
const timeline = [
  { at: at('12:58'), what: 'The deploy starts' },
  { at: at('13:11'), what: 'The alert fires', key: true },
  { at: at('13:45'), what: 'Three options compared' },
  { at: at('16:12'), what: 'Jobs start again' },
];
const partsOf = ({ slides }: Deck) => [...new Set(slides.map(({ part }) => part))];
const eventTexts = (deck: Deck) =>
  ofKind(deck, 'events').map(({ id, events }) => [id, events.map(({ text }) => text.text)]);

test('a title says no duration of an impact that there was not', async () => {
  const deck = await reviewOf({ event: 'near-miss', times, impact: { level: 'none' } });
  expect(deck.slides[0]).toMatchObject({ kind: 'cover', facts: ['3 March 2026', 'Near miss'] });
});

test('the meeting begins with the title and how we talk', async () => {
  const deck = await reviewOf({ severity: 'sev2', services: ['assets-db'], status: 'published', times });
  const [cover, howWeTalk] = deck.slides;
  expect(cover).toMatchObject({
    kind: 'cover',
    title: { text: 'Adding a column locked the table' },
    facts: ['3 March 2026', 'SEV 2', 'assets-db', '3\u00a0h\u00a02\u00a0min'],
  });
  expect(howWeTalk).toMatchObject({ kind: 'bullets', part: 'welcome' });
  expect(deck.mark).toBeUndefined();
});

test('the first number is large, with its whole sentence and the facts that fit', async () => {
  const impact = { level: 'degraded', who: 'Customers', counted: 'about 41,000 jobs failed', data: 'delayed' } as const;
  const [number] = ofKind(await reviewOf({ impact, times }), 'number');
  expect(number).toMatchObject({ figure: '41,000', sentence: { text: 'about 41,000 jobs failed' } });
  expect(number?.facts.map(({ term }) => term)).toEqual(['Who', 'How long', 'Data']);
});

test('figures are taken as they were written', async () => {
  const figure = async (counted: string) => ofKind(await reviewOf({ impact: { counted } }), 'number')[0]?.figure;
  expect(await figure('26\u202f400 tâches relancées')).toBe('26\u202f400');
  expect(await figure('9 140 demandes')).toBe('9 140');
  expect(await figure('0.1 % of requests')).toBe('0.1 %');
  expect(await figure('37 17-seat boats')).toBe('37');
  expect(await figure('6 hours 50 minutes without booking; 3,900 by telephone')).toBe('3,900');
  expect(await figure('108\u00a0minutes ; 17 900 visites')).toBe('17 900');
  expect(await figure('22-minute gap of 7 hosts')).toBe('7');
  expect(await figure('7 minutes of boarding from paper')).toBe('7');
  expect(await figure('not counted: the logs keep 7 days')).toBeUndefined();
});

test('events stand in the phase in which they fall, each once', async () => {
  expect(eventTexts(await reviewOf({ times, timeline }))).toEqual([
    ['discovery', ['The deploy starts', 'The alert fires']],
    ['mitigation', ['Three options compared']],
    ['afterwards', ['Jobs start again']],
  ]);
});

test('what came before anything was felt is said to be so', async () => {
  const [slide] = ofKind(await reviewOf({ times, timeline }), 'events');
  expect(slide?.events.map(({ group }) => group)).toEqual(['Before anyone knew', 'Finding out']);
});

test('understanding that came after the end leaves what followed the discovery to the mitigation', async () => {
  const late = { ...times, understood: at('17:00') };
  expect(eventTexts(await reviewOf({ times: late, timeline }))[1]).toEqual(['mitigation', ['Three options compared']]);
});

test('a short meeting shows turning points only, when there are any', async () => {
  const short = await reviewOf({ times, timeline, deck: { minutes: 30 } });
  expect(eventTexts(short)).toEqual([['discovery', ['The alert fires']]]);
  const unmarked = timeline.map(({ at: when, what }) => ({ at: when, what }));
  expect(eventTexts(await reviewOf({ times, timeline: unmarked, deck: { minutes: 30 } })).flat(2)).toHaveLength(7);
});

test('the author says how many events a slide shows', async () => {
  const events = Array.from({ length: 5 }, (_, n) => ({ at: at(`13:1${n}`), what: `Event ${n}` }));
  const deck = await reviewOf({ timeline: events, deck: { timelinePerSlide: 2 } });
  expect(ofKind(deck, 'events').map((slide) => slide.events.length)).toEqual([2, 2, 1]);
});

test('the strip is to scale, and says where it is not', async () => {
  const [strip] = ofKind(await reviewOf({ times, timeline }), 'timeline-strip');
  expect(strip?.marks.map(({ name, at: place }) => [name, place])).toEqual([
    ['started', 0],
    ['discovered', 27.3],
    ['understood', 109.4],
    ['mitigated', 710.9],
    ['resolved', 1000],
  ]);
  expect(strip?.ticks).toHaveLength(3);
  expect(strip?.stretches.map(({ label, duration }) => `${label} ${duration}`)).toEqual([
    'Unseen 7\u00a0min',
    'Understanding 21\u00a0min',
    'Ending it 2\u00a0h\u00a034\u00a0min',
    'Putting in order 1\u00a0h\u00a014\u00a0min',
  ]);
  const long = await reviewOf({ times: { ...times, resolved: '2026-03-09T13:00Z' } });
  expect(ofKind(long, 'timeline-strip')[0]?.stretches.map(({ isWidened }) => isWidened)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

const missed = {
  outcome: 'missed',
  reason: 'smaller-data',
  because: 'staging holds 0.1 % of the rows',
  followUp: 'show-rows',
} as const;
const gates = {
  tollgates: [
    { gate: 'unit-tests', ...missed },
    { gate: 'code-review', outcome: 'caught' },
    { gate: 'uat', outcome: 'skipped', because: 'the change was made by hand on production' },
  ],
  followUps: [{ id: 'show-rows', what: 'Show the row count on the review page', due: '2026-04-01', status: 'open' }],
} as const;

test('every missed or skipped gate has a slide of its own, with what follows from it', async () => {
  const deck = await reviewOf({ tollgates: [...gates.tollgates], followUps: [...gates.followUps] });
  expect(ofKind(deck, 'gate').map(({ id, lead }) => [id, lead])).toEqual([
    ['gate-unit-tests', 'Unit test suite did not catch it because'],
    ['gate-uat', 'UAT tests: the change went around it because'],
  ]);
  expect(ofKind(deck, 'gate')[0]?.followUps).toEqual([
    { what: { text: 'Show the row count on the review page' }, state: 'open', isLate: true },
  ]);
  expect(ofKind(deck, 'gate').every(({ notes }) => notes.prompts.length === 1)).toBe(true);
  expect(ofKind(deck, 'follow-ups')[0]?.rows).toMatchObject([
    { owner: 'data-platform', due: '1 Apr 2026', state: 'open', isLate: true },
  ]);
});

test('five follow-ups with their guards stand on two slides, three and two', async () => {
  const what = 'Add columns to tables above ten million rows through a background migration and check the rows before';
  const guard = { kind: 'runbook', verifiedOn: '2026-03-18' } as const;
  const followUps = Array.from({ length: 5 }, (_, index) => ({
    id: `step-${index}`,
    what,
    due: '2026-04-01' as const,
    status: 'done' as const,
    guard,
  }));
  expect(ofKind(await reviewOf({ followUps }), 'follow-ups').map(({ rows }) => rows.length)).toEqual([3, 2]);
});

test('a lesson has a slide to itself; more than six are a list', async () => {
  const lessons = (n: number) => ({ learned: Array.from({ length: n }, (_, index) => `Lesson ${index}`) });
  expect(ofKind(await reviewOf(lessons(2)), 'statement').flatMap(({ run }) => run ?? [])).toEqual(['1 of 2', '2 of 2']);
  const learned = ofKind(await reviewOf(lessons(7)), 'bullets').find(({ part }) => part === 'learned');
  expect(learned?.items).toHaveLength(7);
});

test('the author orders, hides and annotates parts; the title stays in front', async () => {
  const deck = await reviewOf({
    brief: { reported: 'Jobs failed.' },
    deck: { order: ['check-in'], hide: ['normal-day'], notes: { 'check-in': 'Open a window.' } },
  });
  expect(partsOf(deck)).toEqual(['welcome', 'check-in', 'one-minute', 'close']);
  expect(deck.slides.find(({ part }) => part === 'check-in')?.notes).toMatchObject({
    own: [{ text: 'Open a window.' }],
    prompts: ['Raise a hand for something new.'],
  });
});

test('the title moves when the author says so', async () => {
  expect(partsOf(await reviewOf({ deck: { order: ['check-in', 'welcome'] } }))[0]).toBe('check-in');
});

test('time goes to parts as planned, and adds up', async () => {
  const deck = await reviewOf({ times, timeline, deck: { minutes: 60 } });
  expect(secondsOf(deck)).toBe(3600);
  const spent = (part: string) =>
    deck.slides.filter((slide) => slide.part === part).reduce((sum, { seconds }) => sum + seconds, 0);
  // Of 60 minutes 14 are for the discovery and 4 for the welcome; only 39 of them are given to parts with content.
  expect(Math.abs(spent('discovery') - (14 / 39) * 3600)).toBeLessThan(15);
  expect(Math.abs(spent('welcome') - (4 / 39) * 3600)).toBeLessThan(15);
});

test('an archive may leave out the notes of authors, and the public edition does', async () => {
  const fields = { deck: { notes: { welcome: 'Ask Friday’s group.' } } };
  const text = '<Notes>\nAsk the release team.\n</Notes>\n';
  const silent = await reviewOf(fields, text, {
    archive: (archive) => ({ ...archive, settings: { ...archive.settings, deck: { notes: false } } }),
  });
  const open = await reviewOf(fields, text, { archive: (archive) => ({ ...archive, edition: 'public' }) });
  for (const deck of [silent, open]) {
    expect(wordsOf(deck)).not.toContain('Friday’s');
    expect(wordsOf(deck)).not.toContain('release');
    expect(deck.slides[0]?.notes.prompts).not.toEqual([]);
  }
  expect(wordsOf(await reviewOf(fields, text))).toEqual(expect.arrayContaining(['Friday’s', 'release']));
});

test('a deck in French is made of the translation; what has none says its language', async () => {
  const fr = { title: 'L’ajout d’une colonne', texts: { 'learned.1': 'La durée est une propriété de la table' } };
  const deck = await reviewOf({ learned: ['Time is a property of the table', 'Gates see no size'] }, '## Inside\n', {
    language: 'fr',
    fr,
  });
  expect(deck.title).toEqual({ text: 'L’ajout d’une colonne' });
  expect(
    ofKind(deck, 'statement')
      .filter(({ part }) => part === 'learned')
      .map(({ text }) => text),
  ).toEqual([{ text: 'La durée est une propriété de la table' }, { text: 'Gates see no size', lang: 'en' }]);
  expect(deck.bodyLang).toBe('en');
});

test('people, truths and handles are on no slide and in no note', async () => {
  const deck = await reviewOf({
    authors: ['mara'],
    facilitator: 'jules',
    reviewers: ['idris'],
    people: { responders: 4, care: 'A quiet week for the team' },
    truths: [{ kind: 'other', note: 'Nobody had ever stopped one' }],
    meeting: { heldOn: '2026-03-09', attendees: 11 },
  });
  const words = wordsOf(deck);
  for (const word of ['mara', 'jules', 'idris', 'quiet', 'ever', '11']) expect(words).not.toContain(word);
});

test('every address is there once, also beside those of the text', async () => {
  const deck = await reviewOf(
    { contributingFactors: [{ id: 'a', kind: 'code', what: 'A rather long factor' }] },
    '## Inside\n\n### Discovery\n\n- a\n\n## Check in\n\n- b\n',
  );
  expect(new Set(idsOf(deck)).size).toBe(deck.slides.length);
  expect(idsOf(deck)).toEqual(expect.arrayContaining(['inside', 'check-in', 'check-in-2']));
});
