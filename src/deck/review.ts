import { type DeckSection, deckSections } from '../model/schema/choices.ts';
import { outlineOf } from './body/outline.ts';
import { chaptersSlides } from './body/said.ts';
import type { PostmortemSource } from './deck-source.ts';
import { type Draft, type PlannedPart, withFirstNotes } from './draft.ts';
import { checkIn, endSlide } from './parts/close.ts';
import { discovery } from './parts/discovery.ts';
import { factors } from './parts/factors.ts';
import { followUps } from './parts/follow-ups.ts';
import { learned } from './parts/learned.ts';
import { mitigation } from './parts/mitigation.ts';
import { normalDay } from './parts/normal-day.ts';
import { oneMinute } from './parts/one-minute.ts';
import { tollgates } from './parts/tollgates.ts';
import { welcome } from './parts/welcome.ts';
import type { Phrase } from './slide-content.ts';

/** Minutes of a meeting of 60 and of 45; other lengths are scaled. Source: presenting.md, section 3. */
const shares: Readonly<Record<DeckSection, readonly [long: number, usual: number]>> = {
  welcome: [4, 3],
  'one-minute': [3, 2],
  'normal-day': [4, 3],
  discovery: [14, 10],
  mitigation: [12, 9],
  'check-in': [3, 2],
  body: [2, 2],
  factors: [4, 3],
  tollgates: [5, 4],
  learned: [5, 4],
  'follow-ups': [2, 1],
  close: [2, 2],
};

/** The meeting of a write-up, part by part in the author's order. Parts without content are left out. */
export function reviewParts(source: PostmortemSource): readonly PlannedPart[] {
  const { opening, chapters } = outlineOf(source.body, 'review');
  const drawn: Readonly<Record<DeckSection, () => readonly Draft[]>> = {
    welcome: () => welcome(source),
    'one-minute': () => oneMinute(source),
    'normal-day': () => normalDay(source, opening),
    discovery: () => discovery(source),
    mitigation: () => mitigation(source),
    'check-in': () => checkIn(source),
    body: () => chaptersSlides(source, chapters),
    factors: () => factors(source),
    tollgates: () => tollgates(source),
    learned: () => learned(source),
    'follow-ups': () => followUps(source),
    close: () => [endSlide(source, 'review')],
  };
  const { minutes } = source.entry.fields.deck;
  return orderOf(source).flatMap((part): PlannedPart[] => {
    const drafts = withFirstNotes(drawn[part](), { own: ownNotes(source, part), prompts: promptsOf(source, part) });
    const [long, usual] = shares[part];
    return drafts.length === 0 ? [] : [{ part, minutes: minutes >= 60 ? long : usual, drafts }];
  });
}

/** The title stays in front unless the author puts it elsewhere. */
function orderOf({ entry }: PostmortemSource): readonly DeckSection[] {
  const { order, hide } = entry.fields.deck;
  const isFirst = (part: DeckSection) => part === 'welcome' && !order.includes(part);
  const named = order.flatMap((name) => deckSections.filter((part) => part === name));
  const all = [...deckSections.filter(isFirst), ...named, ...deckSections];
  return [...new Set(all)].filter((part) => !hide.includes(part));
}

function ownNotes({ entry, original, language }: PostmortemSource, part: DeckSection): readonly Phrase[] {
  const text = entry.fields.deck.notes[part];
  if (text === undefined) return [];
  return [original.lang === language ? { text } : { text, lang: original.lang }];
}

/** Each gate's slide has its own prompt. */
const promptsOf = ({ words }: PostmortemSource, part: DeckSection): readonly string[] =>
  part === 'tollgates' ? [] : words.deck.slides.prompts[part];
