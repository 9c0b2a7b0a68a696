import type { Draft } from './draft.ts';
import type { Slide, SlideNotes, SlidePart } from './slide.ts';
import { apportion } from './timing.ts';
import { slideBudget } from './weights.ts';

const noNotes: SlideNotes = { own: [], ownSegments: [], prompts: [], fromWriteUp: [], fromWriteUpSegments: [] };

/** The seconds that a part of the deck takes, beside the others. */
export type Shares = (part: SlidePart) => number;

/** Drafts become slides: with an address of their own, their planned seconds and their scale. */
export function finishSlides(drafts: readonly Draft[], minutes: number, share: Shares): readonly Slide[] {
  const seconds = apportion(secondsWanted(drafts, minutes, share), minutes * 60);
  const names = new Set<string>();
  return drafts.map(({ name, notes, minutes: _minutes, ...draft }, index): Slide => {
    const given = {
      id: firstFree(name, names),
      seconds: seconds[index] ?? 0,
      scale: scaleOf(draft.weight),
      steps: draft.steps ?? 0,
      notes: { ...noNotes, ...notes },
    };
    names.add(given.id);
    return { ...draft, ...given };
  });
}

/** What authors ask for first; a part's time is divided among its other slides by what stands on them. */
function secondsWanted(drafts: readonly Draft[], minutes: number, share: Shares): readonly number[] {
  const asked = drafts.map((draft) => (draft.minutes === undefined ? undefined : draft.minutes * 60));
  const askedInAll = asked.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const left = Math.max(0, minutes * 60 - askedInAll);
  const parts = new Set(drafts.flatMap(({ part, minutes: own }) => (own === undefined ? [part] : [])));
  const shares = [...parts].reduce((sum, part) => sum + share(part), 0);
  return drafts.map((draft, index) => {
    const own = asked[index];
    if (own !== undefined) return own;
    const beside = drafts.filter(({ part, minutes: given }) => part === draft.part && given === undefined);
    const weights = beside.reduce((sum, { weight }) => sum + weight, 0);
    return shares === 0 || weights === 0 ? 0 : (left * share(draft.part) * draft.weight) / (shares * weights);
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

const scaleOf = (weight: number): Slide['scale'] =>
  weight < slideBudget * 0.3 ? 1.5 : weight < slideBudget * 0.55 ? 1.25 : 1;
