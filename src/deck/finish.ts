import type { Draft, PlannedPart } from './draft.ts';
import type { Scale, Slide, SlideNotes, SlidePart } from './slide.ts';
import { slideBudget } from './splitting/weights.ts';
import { shortTitle } from './texts.ts';
import { apportion } from './timing.ts';

const noNotes: SlideNotes = { own: [], ownSegments: [], prompts: [], fromWriteUp: [], fromWriteUpSegments: [] };

interface Placed {
  readonly part: SlidePart;
  readonly draft: Draft;
  /** Its part of the part's minutes. */
  readonly share: number;
}

interface Finishing {
  readonly minutes: number;
  /** The ids that headings of the body carry, wherever they are shown. */
  readonly headings: ReadonlySet<string>;
  readonly hasOwnNotes: boolean;
}

/** Drafts become slides: with an address of their own, their planned seconds and their scale. */
export function finishSlides(
  parts: readonly PlannedPart[],
  { minutes, headings, hasOwnNotes }: Finishing,
): readonly Slide[] {
  const placed = parts.flatMap(inPart);
  const seconds = apportion(secondsWanted(placed, minutes), minutes * 60);
  const drafts = placed.map(({ draft }) => draft);
  const taken = new Set<string>();
  return placed.map(({ part, draft }, index): Slide => {
    const { name, isHeading = false, notes = {}, minutes: _minutes, title, ...content } = draft;
    const id =
      isHeading && !taken.has(name) ? name : freeId(name, (wanted) => taken.has(wanted) || headings.has(wanted));
    taken.add(id);
    const shown = shortTitle(title);
    const whole = shown.text === title.text ? [] : [title];
    return {
      ...content,
      id,
      part,
      title: shown,
      seconds: seconds[index] ?? 0,
      scale: scaleInRun(draft, drafts),
      steps: draft.steps ?? 0,
      notes: {
        ...noNotes,
        ...notes,
        ...(!hasOwnNotes && { own: [], ownSegments: [] }),
        fromWriteUp: [...whole, ...(notes.fromWriteUp ?? [])],
      },
    };
  });
}

/** A part's minutes are divided by what stands on its slides; also a few words are talked about. */
function inPart({ part, minutes, drafts }: PlannedPart): readonly Placed[] {
  const weigh = (draft: Draft) => (draft.minutes === undefined ? Math.max(leastTalk, draft.weight) : 0);
  const all = drafts.reduce((sum, draft) => sum + weigh(draft), 0);
  return drafts.map((draft) => ({ part, draft, share: all === 0 ? 0 : (minutes * weigh(draft)) / all }));
}

/** In lines. */
const leastTalk = 4;

/** What authors ask for comes first; the other slides share what is left, each in its proportion. */
function secondsWanted(placed: readonly Placed[], minutes: number): readonly number[] {
  const asked = placed.reduce((sum, { draft }) => sum + (draft.minutes ?? 0), 0);
  const left = Math.max(0, minutes - asked);
  const shares = placed.reduce((sum, { draft, share }) => sum + (draft.minutes === undefined ? share : 0), 0);
  return placed.map(({ draft, share }) => 60 * (draft.minutes ?? (shares === 0 ? 0 : (left * share) / shares)));
}

function freeId(name: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** A sparse slide's text is set larger, by its fill where nobody tried what fits. What fills a slide has its own size. */
function scaleOf({ kind, weight, scale }: Draft): Scale {
  if (scale !== undefined) return scale;
  if (ownSize.has(kind)) return 1;
  const fill = weight / slideBudget;
  return fill < 0.28 ? 1.75 : fill < 0.38 ? 1.5 : fill < 0.55 ? 1.25 : fill < 0.7 ? 1.125 : 1;
}

const scales: readonly Scale[] = [1, 1.125, 1.25, 1.5, 1.75];

/** One list on several slides is set in one size: the smallest that any of them has. */
function scaleInRun(draft: Draft, drafts: readonly Draft[]): Scale {
  const run = drafts.filter(({ kind, name }) => kind === draft.kind && name === draft.name && kind !== 'body');
  return scales.find((scale) => run.some((other) => scaleOf(other) === scale)) ?? scaleOf(draft);
}

const ownSize: ReadonlySet<Slide['kind']> = new Set([
  ...(['cover', 'statement', 'number', 'quote', 'timeline-strip', 'gates', 'gate', 'end'] as const),
]);
