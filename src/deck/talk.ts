import { outlineOf } from './body/outline.ts';
import { saidOf } from './body/said.ts';
import { mostOf, slidesOfAuthor, talkBody } from './body/talk-body.ts';
import { type PostmortemSource, phraseOf } from './deck-source.ts';
import { type Draft, type PlannedPart, withNotes } from './draft.ts';
import { endSlide } from './parts/close.ts';
import { eventSlides } from './parts/events.ts';
import { gatesOnSlide, missesOf } from './parts/gates.ts';
import { firstLessons } from './parts/learned.ts';
import { numberSlides } from './parts/one-minute.ts';
import { gateSlide, gatesSlide } from './parts/tollgates.ts';
import { turningPoints } from './parts/turning-points.ts';
import { coverSlide } from './parts/welcome.ts';
import { lineSlides, sentenceSlide } from './spoken.ts';
import { sentencesOf } from './texts.ts';

export const talkMinutes = 10;

const pointsOnSlide = 5;

/** A talk of ten minutes about a write-up. Source: presenting.md, section 3. */
export function talkParts(source: PostmortemSource): readonly PlannedPart[] {
  const outline = outlineOf(source.body, 'talk');
  const own = mostOf(slidesOfAuthor(source, outline));
  const opening = saidOf(source, outline.opening, new Set(own.map(({ slide }) => slide)));
  const parts: readonly PlannedPart[] = [
    { part: 'welcome', minutes: 1, drafts: [withNotes(coverSlide(source), opening)] },
    { part: 'one-minute', minutes: 1.5, drafts: [...firstSentence(source), ...numberSlides(source, [])] },
    { part: 'discovery', minutes: 2, drafts: pointSlides(source) },
    { part: 'body', minutes: 2.5, drafts: talkBody(source, outline, own) },
    { part: 'tollgates', minutes: 1, drafts: gateSlides(source) },
    { part: 'learned', minutes: 1, drafts: firstLessons(source) },
    { part: 'follow-ups', minutes: 0.5, drafts: alreadyDifferent(source) },
    { part: 'close', minutes: 0.5, drafts: [endSlide(source, 'talk')] },
  ];
  return parts.filter(({ drafts }) => drafts.length > 0);
}

function firstSentence(source: PostmortemSource): readonly Draft[] {
  const { entry, words, language } = source;
  const { reported } = entry.fields.brief;
  if (!reported) return [];
  const whole = phraseOf(source, 'brief.reported', reported);
  const [first = reported, ...rest] = sentencesOf(reported, whole.lang ?? language);
  const title = { text: words.deck.slides.parts['one-minute'] };
  const slide = sentenceSlide({ name: 'one-minute', title, text: { ...whole, text: first } });
  return [rest.length > 0 ? withNotes(slide, { fromWriteUp: [whole] }) : slide];
}

const pointSlides = (source: PostmortemSource): readonly Draft[] =>
  eventSlides(source, {
    name: 'turning-points',
    title: source.words.deck.slides.turningPoints,
    events: turningPoints(source, pointsOnSlide * 2),
    most: pointsOnSlide,
  });

/** The strip with why the first gate missed it; a long sentence has a slide of its own. */
function gateSlides(source: PostmortemSource): readonly Draft[] {
  const gates = gatesOnSlide(source);
  if (gates.length === 0) return [];
  const miss = missesOf(source).find(({ because }) => because !== undefined);
  if (!miss?.because) return [gatesSlide(source, gates)];
  if (miss.because.text.length > longestUnderStrip) return [gatesSlide(source, gates), gateSlide(source, gates, miss)];
  return [gatesSlide(source, gates, { lead: miss.lead, because: miss.because })];
}

const longestUnderStrip = 180;

function alreadyDifferent(source: PostmortemSource): readonly Draft[] {
  const done = source.entry.fields.followUps.filter(({ status }) => status === 'done');
  const items = done.map(({ id, what }) => phraseOf(source, `followUps.${id}`, what));
  return lineSlides(source, 'already-different', { text: source.words.deck.slides.alreadyDifferent }, items);
}
