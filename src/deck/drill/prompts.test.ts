import { expect, test } from 'vitest';
import type { DrillStep } from './drill.ts';
import { drillPlan, minutesToPlay } from './plan.ts';
import { drillPrompts, type PromptBank } from './prompts.ts';

const bank: PromptBank = {
  briefing: ['Who leads?'],
  signal: ['What could it be?'],
  finding: ['Look?', 'Rule out?', 'Support?'],
  ending: ['Better?'],
  ideas: ['Which first?'],
  options: ['Which one?'],
  open: ['What could it be?'],
  decision: ['What would have changed your mind?'],
  end: ['Which follow-up?'],
};
const row = (phase: 'finding' | 'ending'): DrillStep => ({
  kind: 'row',
  phase,
  row: { number: 1, what: 'It came', isAbout: false },
});
const steps: readonly DrillStep[] = [
  { kind: 'briefing' },
  { kind: 'signal', moment: { written: '', ms: 0, offsetMinutes: 0 } },
  row('finding'),
  row('finding'),
  { kind: 'decision' },
  row('ending'),
  { kind: 'end', unseen: [], afterwards: [], course: [] },
];
const textsOf = (own?: readonly string[]) =>
  drillPrompts(steps, bank, own).map((prompts) => prompts.map(({ text }) => text));

test('the questions under rows take turns', () => {
  expect(textsOf()).toEqual([
    ['Who leads?'],
    ['What could it be?'],
    ['Look?', 'Rule out?'],
    ['Support?', 'Look?'],
    ['What would have changed your mind?'],
    ['Better?'],
    ['Which follow-up?'],
  ]);
});

test('the author’s questions begin at step 1, and the others stay as they are', () => {
  const prompts = drillPrompts(steps, bank, ['Which three things?', 'What do the ports need?']);
  expect(prompts[0]).toEqual([{ text: 'Who leads?' }]);
  expect(prompts[1]).toEqual([{ text: 'Which three things?', path: 'drill.prompts.1' }]);
  expect(prompts[2]).toEqual([{ text: 'What do the ports need?', path: 'drill.prompts.2' }]);
  expect(prompts[3]?.map(({ text }) => text)).toEqual(['Support?', 'Look?']);
});

test('eight steps take the thirty minutes of the plan until the cause is told', () => {
  const eight = [steps[0], ...Array.from({ length: 8 }, () => steps[2])].filter((step) => step !== undefined);
  expect(minutesToPlay(drillPlan(eight))).toBe(30);
});
