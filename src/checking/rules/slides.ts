import { slideBudget } from '../../deck/splitting/weights.ts';
import type { Place } from '../../model/finding.ts';
import { say, word } from '../messages/fill.ts';
import type { Rule } from '../rule.ts';
import { isTooLarge, weightOfBlock } from '../slide-blocks.ts';
import type { WriteUp } from '../subject.ts';

/** The kinds that are told with slides. */
type Told = WriteUp<'postmortem'> | WriteUp<'story'>;

const fence = (lines: number) => `## What the log said\n\n\`\`\`\n${'a line of the log\n'.repeat(lines)}\`\`\`\n`;

/** Seven lines that are drawn as 21. */
const wide = `## What the log said\n\n\`\`\`\n${`${'a line of the log, '.repeat(10)}\n`.repeat(7)}\`\`\`\n`;

const lies = (inner: Place, outer: Place) =>
  inner.start !== undefined &&
  outer.start !== undefined &&
  outer.end !== undefined &&
  outer.start.offset <= inner.start.offset &&
  inner.start.offset < outer.end.offset;

/** Notes are spoken, not shown; and of prose only what stands in a `<Slide>` is shown, so that none lands on a wall. */
function isOnSlide({ body }: Told, { kind, place }: Told['body']['blocks'][number]): boolean {
  const isIn = (component: string) =>
    body.components.some((outer) => outer.name === component && lies(place, outer.place));
  return !isIn('Notes') && (kind !== 'paragraph' || isIn('Slide'));
}

/** D: the slides in a body, of a postmortem or of a story. */
export const slideRules: readonly Rule<Told>[] = [
  {
    id: 'D05',
    level: 'error',
    title: 'Every slide has a title',
    why: 'The title is what the room reads first, and what the overview and a screen reader list.',
    examples: [
      { body: '<Slide>\n\nThe screen said "migrating".\n\n</Slide>\n', finds: 'This slide has no title.' },
      { body: '<Slide title="What the screen showed">\n\nThe screen said "migrating".\n\n</Slide>\n' },
    ],
    *check({ body }) {
      for (const {
        name,
        props: { title },
        place,
      } of body.components) {
        if (name !== 'Slide' || title?.trim()) continue;
        // A heading inside the slide serves as its title, too.
        const end = place.end?.offset ?? Number.POSITIVE_INFINITY;
        if (!body.headings.some((heading) => (heading.place.start?.offset ?? end) < end))
          yield { place, message: 'This slide has no title.', fix: '`<Slide title="What the screen showed">`.' };
      }
    },
  },
  {
    id: 'D06',
    level: 'warning',
    title: 'A block fits on a slide',
    why: 'Code and figures are never cut by the program, and text is never made smaller.',
    examples: [
      { body: fence(40), finds: 'This code takes 33 of 12 lines of a slide.' },
      { body: fence(14) },
      { body: wide, finds: 'This code takes 18 of 12 lines of a slide.' },
    ],
    *check(writeUp) {
      if (writeUp.kind === 'postmortem' && writeUp.fields.deck?.hide?.includes('body')) return;
      for (const block of writeUp.body.blocks) {
        const { kind, place } = block;
        if (isTooLarge(block) && isOnSlide(writeUp, block))
          yield {
            place,
            message: say`${word(`This ${kind === 'image' ? 'figure' : kind}`)} takes ${Math.ceil(weightOfBlock(block))} of ${Math.floor(slideBudget)} lines of a slide.`,
            fix: 'A `---` or a shorter excerpt keeps it readable.',
          };
      }
    },
  },
];
