import type { FaultGroups } from './deck-fault.ts';

/** Of scripts, keys, windows, phones and paper. */
export const faultsOfPages: FaultGroups = {
  'what the page does': [
    {
      rule: 'page',
      name: 'a script that breaks',
      script: "setTimeout(() => { throw new Error('The dog ate it') });",
      says: /A script ended with: The dog ate it/,
    },
    {
      rule: 'page',
      name: 'a question to another place',
      script: "fetch('http://127.0.0.1:9/count').catch(() => {});",
      says: /(?:asks another place|The console says).*127\.0\.0\.1/,
    },
    {
      rule: 'keys',
      name: 'a key that does nothing',
      script:
        "addEventListener('keydown', (event) => { if (event.key === 'End') event.stopImmediatePropagation(); }, true);",
      says: /End leads to/,
    },
    {
      rule: 'speaker',
      name: 'a channel without its run',
      script:
        'const Channel = BroadcastChannel; globalThis.BroadcastChannel = class extends Channel { constructor(name) { super(name.replace(/:[^:]*$/, "")); } };',
      says: /Another window with the same deck moves along/,
    },
    {
      rule: 'phone',
      name: 'a slide too wide for a phone',
      style: '@media (width < 48rem) { .sheet { min-inline-size: 60rem } }',
      says: /At 390 px the page scrolls \d+ px sideways/,
    },
    {
      rule: 'phone',
      name: 'text cut at 200 %',
      style: '@media (width < 48rem) { .sheet { block-size: 2rem !important; overflow: hidden } }',
      says: /At 200 % text of `#.*` is cut off/,
    },
    {
      rule: 'pdf',
      name: 'a slide that takes two pages',
      style: '@media print { .slide:nth-of-type(2) { block-size: 1000px !important } }',
      says: /The PDF has \d+ pages for \d+ slides/,
    },
    {
      rule: 'handout',
      name: 'notes cut off on paper',
      style: '[data-view="handout"] .notes { max-block-size: 3px !important; overflow: hidden !important }',
      says: /The notes of `#.*` are not all in the hand-out/,
    },
    {
      rule: 'no-script',
      name: 'a slide that only a script shows',
      style: '@media (scripting: none) { .slide:nth-of-type(3) .sheet { visibility: hidden } }',
      says: /Without JavaScript something of `#.*` is not readable/,
    },
  ],
  'paper of the wrong size, and a window left behind': [
    {
      rule: 'speaker',
      name: 'a speaker view that hears nothing',
      script: 'BroadcastChannel.prototype.postMessage = () => {};',
      says: /The speaker view does not follow/,
    },
    {
      rule: 'pdf',
      name: 'a deck on A4',
      style: '@page { size: A4 !important }',
      says: /The pages of the PDF measure 595 × 842 points; they are to measure 960 × 540/,
    },
    {
      rule: 'handout',
      name: 'a hand-out on Letter',
      style: '@page a4 { size: letter !important }',
      says: /The pages of the hand-out measure 612 × 792 points; A4 has 595 × 842/,
    },
  ],
  'a deck that does not begin': [
    {
      rule: 'start',
      name: 'a script that is not there',
      replace: [
        /<script type="module" src="\/_astro[^"]*"><\/script>/,
        '<script type="module" src="/gone.js"></script>',
      ],
      says: /not ready after 10 s/,
    },
  ],
};
