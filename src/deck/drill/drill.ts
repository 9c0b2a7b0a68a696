/**
 * A past incident replayed for practice: what responders could know at each moment, the cause last. What is shown when
 * is learning.md, section 9.2. Nothing here writes a word of its own; texts are the entry's.
 */
import { clockOf } from '../../i18n/numbers-and-days.ts';
import type { Moment, PostmortemEntry } from '../../model/entry.ts';
import type { Day } from '../../model/schema/days.ts';
import type { Hypothesis, Option } from '../../model/schema/mitigation.ts';

/** One row of the timeline, without its source: an address can name the cause. */
export interface DrillRow {
  /** Its number in the front matter, from 1: `timeline.3` is the path of its text. */
  readonly number: number;
  readonly what: string;
  readonly isAbout: boolean;
  /** Absent where a time has no zone yet. */
  readonly moment?: Moment;
  /** Since what was shown before it; absent for the first. */
  readonly minutesLater?: number;
}

/** An idea of what it could be, without what became of it. */
export type Idea = Pick<Hypothesis, 'idea'> & { readonly number: number };

export type DrillStep =
  | { readonly kind: 'briefing' }
  | { readonly kind: 'signal'; readonly moment?: Moment }
  /** `finding` until the ways out are weighed, `ending` afterwards. */
  | { readonly kind: 'row'; readonly phase: 'finding' | 'ending'; readonly row: DrillRow }
  | { readonly kind: 'ideas'; readonly ideas: readonly Idea[] }
  | { readonly kind: 'options'; readonly options: readonly Pick<Option, 'id' | 'what' | 'estimate'>[] }
  /** In place of ideas and ways out, where the write-up names too few to choose from. */
  | { readonly kind: 'open' }
  | { readonly kind: 'decision' }
  | {
      readonly kind: 'end';
      readonly unseen: readonly DrillRow[];
      readonly afterwards: readonly DrillRow[];
      /** All rows, where nobody can say what was known when. */
      readonly course: readonly DrillRow[];
    };

export type DrillStepKind = DrillStep['kind'];

/**
 * The steps of a drill in their order, the briefing first. The ways out are weighed before the row that names the
 * cause, or, where that came after the end of the impact, before the row that ended it. Without a time of discovery
 * nobody can say what was known when: then no row is played.
 */
export function deriveDrill(entry: PostmortemEntry): readonly DrillStep[] {
  const { discovered } = entry.times;
  const rows = rowsOf(entry);
  if (discovered === undefined)
    return [
      { kind: 'briefing' },
      ...(entry.fields.detection.firstSignal ? [{ kind: 'signal' } as const] : []),
      ...choicesOf(entry),
      { kind: 'end', unseen: [], afterwards: [], course: rows },
    ];
  const end = endOf(entry, discovered);
  const turn = turnOf(entry, end);
  const isSeen = (row: DrillRow) => row.moment !== undefined && row.moment.ms >= discovered.ms;
  const played = rows.filter((row) => isSeen(row) && momentOf(row) <= end);
  const finding = played.filter((row) => momentOf(row) < turn);
  const ending = played.filter((row) => momentOf(row) >= turn);
  const steps = sinceLast([...finding, ...ending], discovered).map(
    (row, index): DrillStep => ({ kind: 'row', phase: index < finding.length ? 'finding' : 'ending', row }),
  );
  return [
    { kind: 'briefing' },
    ...(entry.fields.detection.firstSignal || played.length > 0
      ? [{ kind: 'signal', moment: discovered } as const]
      : []),
    ...steps.slice(0, finding.length),
    ...choicesOf(entry),
    ...steps.slice(finding.length),
    {
      kind: 'end',
      unseen: rows.filter((row) => row.moment !== undefined && row.moment.ms < discovered.ms),
      afterwards: rows.filter((row) => row.moment === undefined || row.moment.ms > end),
      course: [],
    },
  ];
}

const momentOf = ({ moment }: DrillRow) => moment?.ms ?? Number.POSITIVE_INFINITY;

function rowsOf(entry: PostmortemEntry): DrillRow[] {
  return entry.fields.timeline.map(({ what, approx }, index) => {
    const moment = entry.timelineMoments[index];
    return { number: index + 1, what, isAbout: approx, ...(moment && { moment }) };
  });
}

/** When the impact ended for those who worked on it. An end that nobody saw bounds nothing. */
function endOf({ times }: PostmortemEntry, discovered: Moment): number {
  return times.mitigated && times.mitigated.ms > discovered.ms ? times.mitigated.ms : Number.POSITIVE_INFINITY;
}

function turnOf({ times }: PostmortemEntry, end: number): number {
  return Math.min(times.understood?.ms ?? Number.POSITIVE_INFINITY, end);
}

function sinceLast(rows: readonly DrillRow[], discovered: Moment): DrillRow[] {
  return rows.map((row, index) => {
    const last = rows[index - 1]?.moment ?? discovered;
    return row.moment ? { ...row, minutesLater: Math.round((row.moment.ms - last.ms) / 60_000) } : row;
  });
}

/** One of a kind is no choice, for it would be the answer: what it could be is then an open question. */
function choicesOf({ fields, lang }: PostmortemEntry): DrillStep[] {
  const { options, decision } = fields.mitigation;
  const byText = new Intl.Collator(lang).compare;
  const ideas = fields.hypotheses
    .map(({ idea }, index) => ({ idea, number: index + 1 }))
    // The one that held often stands last in the file; the alphabet knows nothing of it.
    .sort((a, b) => byText(a.idea, b.idea));
  const isOpen = ideas.length < 2 && options.length < 2;
  return [
    ...(isOpen ? [{ kind: 'open' } as const] : []),
    ...(ideas.length >= 2 ? [{ kind: 'ideas', ideas } as const] : []),
    ...(options.length >= 2
      ? [{ kind: 'options', options: options.map(({ id, what, estimate }) => ({ id, what, estimate })) } as const]
      : []),
    ...(options.length > 0 || decision !== undefined ? [{ kind: 'decision' } as const] : []),
  ];
}

/** The day on which a moment fell where it happened. */
export const localDayOf = (moment: Moment): Day =>
  new Date(moment.ms + moment.offsetMinutes * 60_000).toISOString().slice(0, 10);

/** The clock on the wall of those who were there. */
export const wallClockOf = (moment: Moment): string => clockOf(moment).local;
