import { expect, test } from 'vitest';
import { postmortemEntry } from '../../testing/entries.ts';
import { deriveDrill } from './drill.ts';
import { sheetNotes } from './sheet.ts';

const day = (time: string) => `2026-03-03T${time}Z`;
const entryWith = (understood: string) =>
  postmortemEntry({
    times: { discovered: day('14:11'), understood: day(understood), mitigated: day('17:06') },
    timeline: ['14:11', '14:32', '17:06'].map((time) => ({ at: day(time), what: `What came at ${time}` })),
    hypotheses: [
      { idea: 'A slow disk', outcome: 'ruled-out', how: 'latency was flat' },
      { idea: 'The migration', outcome: 'held', how: 'the process list showed it' },
    ],
    mitigation: { decision: 'Wait for it' },
  });
const notesOf = (understood: string) => {
  const entry = entryWith(understood);
  const steps = deriveDrill(entry) ?? [];
  return sheetNotes(entry, steps).map(({ ifTheyAsk, notYet }, index) => `${steps[index]?.kind} ${ifTheyAsk} ${notYet}`);
};

test('the game master answers what was ruled out, and holds the cause back until its row', () => {
  expect(notesOf('14:32')).toEqual([
    'briefing nothing cause',
    'signal ideas cause',
    'row as-before cause',
    'ideas as-before cause',
    'decision nothing cause',
    'row nothing nothing',
    'row nothing nothing',
    'end nothing nothing',
  ]);
});

test('a cause that was understood after the end is held back until the end', () => {
  expect(notesOf('18:00').filter((note) => note.endsWith('cause'))).toHaveLength(7);
});
