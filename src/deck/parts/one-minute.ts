import { type PostmortemSource, phraseOf } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import type { FactOnSlide } from '../slide-content.ts';
import { factsBesideWeight } from '../splitting/grid-weights.ts';
import { factSlides } from '../splitting/split.ts';
import { slideBudget, weightOf } from '../splitting/weights.ts';
import { leadSlides } from '../spoken.ts';
import { impactDuration } from './welcome.ts';

/** What was reported, and the numbers. */
export function oneMinute(source: PostmortemSource): readonly Draft[] {
  const { reported } = source.entry.fields.brief;
  const title = { text: source.words.deck.slides.parts['one-minute'] };
  const text = reported && phraseOf(source, 'brief.reported', reported);
  return [
    ...(text ? leadSlides(source, { name: 'one-minute', title, text }) : []),
    ...numberSlides(source, impactFacts(source)),
  ];
}

/**
 * The number that says most, large, with its sentence. Where not all facts fit beside it, the support contacts are said instead;
 * where that is not enough, facts have a slide of their own.
 */
export function numberSlides(source: PostmortemSource, facts: readonly FactOnSlide[]): readonly Draft[] {
  const { entry, words } = source;
  const { counted } = entry.fields.impact;
  const title = { text: words.deck.slides.inNumbers };
  const sentence = counted && phraseOf(source, 'impact.counted', counted);
  const figure = counted && figureIn(counted);
  if (!sentence) return facts.length > 1 ? factSlides(source, 'in-numbers', title, facts) : [];
  if (!figure)
    return factSlides(source, 'in-numbers', title, [{ term: words.writeUp.counted, value: sentence }, ...facts]);
  const alone = weightOf.figureOfNumber() + weightOf.numberLine(sentence.text.length);
  const weigh = (some: readonly FactOnSlide[]) => alone + factsBesideWeight(some.map(({ value }) => value.text.length));
  const beside = [facts, facts.slice(0, mostBeside)].find((some) => weigh(some) <= slideBudget);
  const large = { kind: 'number', name: 'in-numbers', title, figure, sentence } as const;
  if (beside === undefined) {
    const own = factSlides(source, 'who-felt-it', { text: words.writeUp.impact }, facts);
    return [{ ...large, facts: [], weight: alone }, ...own];
  }
  const said = facts.slice(beside.length).map(({ value }) => value);
  return [{ ...large, facts: beside, weight: weigh(beside), notes: { fromWriteUp: said } }];
}

/** Who, how long, data. */
const mostBeside = 3;

const number = /\d+(?:[.,'’\u00a0\u202f]\d+| \d{3}(?!\d))*(?:[\u00a0\u202f ]?%)?/gu;
const unitOfTime =
  /^[\s\u00a0\u202f-]?(?:h|min|s|hours?|heures?|minutes?|seconds?|secondes?|days?|jours?|weeks?|semaines?)(?!\p{L})/u;

/**
 * `9,140`, `26 400` or `0.1 %`, as it was written: the first that counts something other than time, which has a fact of
 * its own. What stands behind a colon is a reason for not counting.
 */
function figureIn(text: string): string | undefined {
  const numbers = [...text.matchAll(number)];
  const counted = numbers.find(({ 0: digits, index }) => !unitOfTime.test(text.slice(index + digits.length)));
  const match = counted ?? numbers[0];
  return match === undefined || text.slice(0, match.index).includes(':') ? undefined : match[0];
}

function impactFacts(source: PostmortemSource): readonly FactOnSlide[] {
  const { entry, words } = source;
  const { who, data, supportContacts, level } = entry.fields.impact;
  const { writeUp, choices } = words;
  const [duration] = impactDuration(source);
  return [
    ...(who ? [{ term: writeUp.who, value: phraseOf(source, 'impact.who', who) }] : []),
    ...(duration ? [{ term: words.deck.slides.howLong, value: { text: duration } }] : []),
    ...(level && level !== 'none' ? [{ term: writeUp.data, value: { text: choices.dataEffect[data] } }] : []),
    ...(supportContacts === undefined
      ? []
      : [{ term: writeUp.supportContacts, value: { text: writeUp.contacts(supportContacts) } }]),
  ];
}
