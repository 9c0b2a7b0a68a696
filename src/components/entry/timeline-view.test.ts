import { expect, test } from 'vitest';
import { postmortemEntry } from '../../testing/entries.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';

const at = (clock: string, what = `Something at ${clock}`) => ({ at: `2026-03-03T${clock}Z`, what });
const day = '2026-03-03T';

/** Each phase with what stands in it: clocks of events, gaps in minutes, days. */
const spoken = ({ phases }: TimelineView) =>
  phases.map(({ name, lines }) => [
    name,
    ...lines.map((line) =>
      line.kind === 'gap' ? line.minutes : line.kind === 'day' ? line.day : (line.clock?.utc ?? line.what),
    ),
  ]);

const times = {
  started: `${day}13:04Z`,
  discovered: `${day}13:11Z`,
  understood: `${day}13:32Z`,
  mitigated: `${day}16:06Z`,
};

test('events fall into phases, with the gaps between them at the end of the earlier one', () => {
  const timeline = ['12:58', '13:04', '13:32', '13:45', '16:06', '17:20'].map((clock) => at(clock));
  expect(spoken(timelineView(postmortemEntry({ times, timeline })))).toEqual([
    ['before', '12:58', 6],
    ['discovery', '13:04', 28, '13:32', 13],
    ['mitigation', '13:45', 141, '16:06', 74],
    ['followUp', '17:20'],
  ]);
});

test('when understanding came after the end, discovery ends with the first look', () => {
  const timeline = ['13:05', '13:20', '17:00'].map((clock) => at(clock));
  const late = { ...times, understood: `${day}18:00Z` };
  expect(spoken(timelineView(postmortemEntry({ times: late, timeline }))).map(([name]) => name)).toEqual([
    'discovery',
    'mitigation',
    'followUp',
  ]);
});

test('a longer gap is drawn taller', () => {
  const timeline = ['10:00', '10:10', '10:40', '12:00', '15:00'].map((clock) => at(clock));
  const lines = timelineView(postmortemEntry({ timeline })).phases.flatMap((phase) => phase.lines);
  expect(lines.flatMap((line) => (line.kind === 'gap' ? [line.length] : []))).toEqual([1, 2, 3, 4]);
});

test('days are named when there is more than one', () => {
  const timeline = [
    { at: '2026-03-03T23:50Z', what: 'Late in the evening' },
    { at: '2026-03-04T00:10Z', what: 'Early in the morning' },
  ];
  expect(spoken(timelineView(postmortemEntry({ timeline })))).toEqual([
    ['discovery', '2026-03-03', '23:50', 20, '2026-03-04', '00:10'],
  ]);
});

test('an event whose time is not known yet stays in its place, without a clock', () => {
  const timeline = [at('13:05'), { at: 'after lunch', what: 'Somebody looked' }, at('13:10')];
  expect(spoken(timelineView(postmortemEntry({ times, timeline })))).toEqual([
    ['discovery', '13:05', 'Somebody looked', 5, '13:10'],
  ]);
});

test('the local clock is named by its place, and left out when all is UTC', () => {
  const local = postmortemEntry({ timeZone: 'Europe/Paris', timeline: [{ at: '2026-03-03 14:04', what: 'It began' }] });
  expect(timelineView(local)).toMatchObject({ hasLocal: true, place: 'Paris' });
  expect(timelineView(postmortemEntry({ timeline: [at('13:04')] }))).toMatchObject({ hasLocal: false });
});
