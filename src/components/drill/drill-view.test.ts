import { describe, expect, test } from 'vitest';
import { drillEntries } from '../../deck/drill/entries.ts';
import type { PostmortemInput } from '../../model/schema/postmortem.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { readerOf } from '../entry/reader.ts';
import { drillView } from './drill-view.ts';

const row = (at: string) => ({ at, what: `What came at ${at.slice(11, 16)}` });
const fields: Partial<PostmortemInput> = {
  status: 'published',
  severity: 'sev2',
  services: ['bookings-db', 'job-runner'],
  timeZone: 'Europe/Paris',
  times: { discovered: '2026-03-03 14:11' },
  timeline: ['2026-03-03 14:11', '2026-03-03 14:20', '2026-03-03 14:27', '2026-03-03 14:32'].map(row),
  mitigation: {
    options: [
      { id: 'wait', what: 'Wait for it' },
      { id: 'cancel', what: 'Stop it' },
    ],
  },
  drill: { prompts: ['Which three things would you look at?'] },
};

function viewOf(change: Partial<PostmortemInput> = {}, language = 'en') {
  const archive = archiveOf(postmortemEntry({ ...fields, ...change }));
  const [entry] = drillEntries(archive);
  if (!entry) throw new Error('It is a drill.');
  return drillView(readerOf(archive, { language, base: '/' }), entry);
}

describe('how a drill is named and told', () => {
  test('by its services; by its team where none is named', () => {
    expect(viewOf().name).toBe('bookings-db, job-runner');
    expect(viewOf({ services: [] }).name).toBe('data-platform');
  });

  test('by the clock of those who were there, with the weekday once it goes over midnight', () => {
    const { steps, clock, place } = viewOf();
    const signal = steps.find(({ step }) => step.kind === 'signal')?.step;
    if (signal?.kind !== 'signal' || !signal.moment) throw new Error('It begins with a signal.');
    expect(clock(signal.moment)).toBe('14:11');
    expect(place).toBe('Paris');
    const overnight = [...(fields.timeline ?? []), row('2026-03-04 00:05')];
    expect(viewOf({ timeline: overnight }).clock(signal.moment)).toBe('Tuesday, 14:11');
    expect(viewOf({ timeline: overnight }, 'fr').clock(signal.moment)).toBe('mardi, 14:11');
  });

  test('with the author’s question at the step of its number', () => {
    expect(viewOf().steps[1]?.prompts).toEqual([
      { text: 'Which three things would you look at?', path: 'drill.prompts.1' },
    ]);
  });
});
