import type { DeckSource } from './deck-source.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './slide-content.ts';
import { evenRuns } from './splitting/runs.ts';
import { largestScale } from './splitting/scales.ts';
import { bulletSlides } from './splitting/split.ts';
import { slideBudget, statementLimit, weightOf } from './splitting/weights.ts';
import { sentencesOf } from './texts.ts';

interface Spoken {
  readonly name: string;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly run?: string;
}

/** A sentence as large as it can be: a statement, or a lead where it is too long for that. */
export function sentenceSlide({ text, ...rest }: Spoken): Draft {
  const { length } = text.text;
  return length <= statementLimit
    ? { kind: 'statement', ...rest, text, weight: weightOf.statement(length) }
    : { kind: 'lead', ...rest, text, ...leadSize(length) };
}

const leadSize = (length: number) => ({
  weight: weightOf.lead(length),
  scale: largestScale(slideBudget, (wider) => weightOf.lead(length * wider)),
});

/** Lines of text, one each; what stands alone is set as large as it can be. */
export function lineSlides(
  source: DeckSource,
  name: string,
  title: Phrase,
  [first, ...others]: readonly Phrase[],
): readonly Draft[] {
  if (first === undefined) return [];
  return others.length === 0
    ? [sentenceSlide({ name, title, text: first })]
    : bulletSlides(source, name, title, [first, ...others]);
}

/** A text of some sentences, on as few slides as hold it. */
export function leadSlides({ words, language }: DeckSource, { text, title, name }: Spoken): readonly Draft[] {
  const weigh = (sentences: readonly string[]) => weightOf.lead(sentences.join(' ').length);
  const runs = evenRuns(sentencesOf(text.text, text.lang ?? language), { weigh, budget: slideBudget });
  return runs.map((sentences, index) => ({
    kind: 'lead',
    name,
    title,
    ...(runs.length > 1 && { run: words.deck.slides.run(index + 1, runs.length) }),
    text: { ...text, text: sentences.join(' ') },
    ...leadSize(sentences.join(' ').length),
  }));
}

/** Somebody's own words. */
export function quoteSlide({ text, from, ...rest }: Spoken & { readonly from?: string | undefined }): Draft {
  const weight = weightOf.quote(text.text.length) + (from === undefined ? 0 : weightOf.caption(from.length));
  return { kind: 'quote', ...rest, text, ...(from !== undefined && { from }), weight };
}
