import { type DrillStep, deriveDrill, localDayOf, wallClockOf } from '../../deck/drill/drill.ts';
import type { DrillEntry } from '../../deck/drill/entries.ts';
import { countSteps, type DrillPlan, drillPlan } from '../../deck/drill/plan.ts';
import { drillPrompts, type Prompt } from '../../deck/drill/prompts.ts';
import type { Moment } from '../../model/entry.ts';
import { labelFor, type PostmortemReading, type Reader, readingOf, serviceName, teamName } from '../entry/reader.ts';
import { timelineView } from '../entry/timeline-view.ts';

export interface StepView {
  /** The briefing is 0. */
  readonly number: number;
  readonly step: DrillStep;
  readonly prompts: readonly Prompt[];
}

/** A drill as one reader sees it. Its name says what was concerned and nothing else. */
export interface DrillView {
  readonly key: string;
  readonly name: string;
  readonly isShort: boolean;
  readonly severity: string | undefined;
  readonly reading: PostmortemReading;
  readonly steps: readonly StepView[];
  /** Without the briefing. */
  readonly count: number;
  readonly plan: DrillPlan;
  /** Where the clock on the wall stood, such as `Paris`; absent when every time is UTC. */
  readonly place?: string;
  /** The clock of those who were there; with the weekday where the drill goes over midnight. */
  readonly clock: (moment: Moment) => string;
}

export function drillView(reader: Reader, { key, entry, isShort }: DrillEntry): DrillView {
  const reading = readingOf(reader, entry);
  const { words, lists } = reading;
  const { fields } = reading.entry;
  const steps = deriveDrill(reading.entry);
  const prompts = drillPrompts(steps, words.deck.drill.bank, fields.drill?.prompts);
  const { place } = timelineView(entry);
  const days = new Set(steps.flatMap((step) => momentsOf(step).map(localDayOf)));
  const severity = lists.severities.find(({ id }) => id === fields.severity);
  return {
    key,
    name: servicesOf(reading),
    isShort,
    severity: fields.severity && labelFor(reading, severity?.label, fields.severity),
    reading,
    steps: steps.map((step, number) => ({ number, step, prompts: prompts[number] ?? [] })),
    count: countSteps(steps),
    plan: drillPlan(steps),
    ...(place && { place }),
    clock: (moment) =>
      days.size > 1
        ? words.deck.drill.whenAt(words.format.weekday(localDayOf(moment)), wallClockOf(moment))
        : wallClockOf(moment),
  };
}

/** What was concerned; the team where no service is named. */
function servicesOf(reading: PostmortemReading): string {
  const { services, team } = reading.entry.fields;
  return services.length > 0 ? services.map((id) => serviceName(reading, id)).join(', ') : teamName(reading, team);
}

/** When a step was, where that is known. */
export function momentOf(step: DrillStep): Moment | undefined {
  if (step.kind === 'signal') return step.moment;
  return step.kind === 'row' ? step.row.moment : undefined;
}

function momentsOf(step: DrillStep): Moment[] {
  const moment = momentOf(step);
  return moment ? [moment] : [];
}
