import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { drillEntries } from '../../deck/drill/entries.ts';
import { archiveOf, postmortemEntry } from '../../testing/entries.ts';
import { readerOf } from '../entry/reader.ts';
import DrillSteps from './DrillSteps.astro';
import { drillView } from './drill-view.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');
const at = (minute: number) => `2026-03-03T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}Z`;

async function drawn(rows: number): Promise<string> {
  const entry = postmortemEntry({
    status: 'published',
    times: { discovered: at(0) },
    timeline: Array.from({ length: rows }, (_, index) => ({ at: at(index), what: `شيء ${index + 1} < 5 & 6` })),
    mitigation: {
      options: [
        { id: 'wait', what: 'Wait for it' },
        { id: 'cancel', what: 'Stop it' },
      ],
    },
  });
  const archive = archiveOf(entry);
  const [drill] = drillEntries(archive);
  if (!drill) throw new Error('It is a drill.');
  const view = drillView(readerOf(archive, { language: 'en', base: '/' }), drill);
  const container = await AstroContainer.create();
  return await container.renderToString(DrillSteps, { props: { view, from: 1 } });
}

test.each([60, 1400])('a timeline of %i rows: each step lies in the one before it', async (rows) => {
  const html = await drawn(rows);
  expect(html.match(/data-drill-step=/g)).toHaveLength(rows + 4);
  expect(html.trim()).toMatch(new RegExp(`(?:</details>\\s*){${rows + 4}}$`));
  expect(html).toContain('شيء 60 &lt; 5 &amp; 6');
});
