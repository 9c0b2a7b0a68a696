import { type PostmortemSource, phraseOf } from '../deck-source.ts';
import type { Draft } from '../draft.ts';
import { split } from '../splitting/split.ts';
import { weightOf } from '../splitting/weights.ts';
import { lineSlides } from '../spoken.ts';

type Observations = 'surprisedBy' | 'gotLucky' | 'wentWell' | 'learned';

/** What made it possible, what surprised, where luck helped. */
export function factors(source: PostmortemSource): readonly Draft[] {
  const { entry, words } = source;
  const items = entry.fields.contributingFactors.map(({ id, kind, what }) => ({
    kind: words.choices.factorKind[kind],
    what: phraseOf(source, `contributingFactors.${id}`, what),
  }));
  return [
    ...split(
      source,
      {
        name: 'factors',
        title: { text: words.writeUp.factors },
        items,
        weigh: ({ what }, wider) => weightOf.factor(what.text.length * wider),
      },
      (common, some) => ({ kind: 'factors', ...common, factors: some }),
    ),
    ...observationSlides(source, 'surprisedBy'),
    ...observationSlides(source, 'gotLucky'),
  ];
}

export const observationSlides = (source: PostmortemSource, list: Observations): readonly Draft[] =>
  lineSlides(source, names[list], { text: source.words.writeUp[titles[list]] }, observations(source, list));

export const observations = (source: PostmortemSource, list: Observations) =>
  source.entry.fields[list].map((text, index) => phraseOf(source, `${list}.${index + 1}`, text));

const names: Readonly<Record<Observations, string>> = {
  surprisedBy: 'surprised-by',
  gotLucky: 'got-lucky',
  wentWell: 'went-well',
  learned: 'learned',
};

const titles = { surprisedBy: 'surprisedBy', gotLucky: 'gotLucky', wentWell: 'wentWell', learned: 'lessons' } as const;
