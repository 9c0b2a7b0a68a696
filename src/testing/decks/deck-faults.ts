import type { DeckRule } from '../../../scripts/check-decks/deck-finding.ts';

/** One thing that goes wrong with a deck, and what the check is expected to say. */
export interface DeckFault {
  readonly rule: DeckRule;
  readonly name: string;
  /** Without it an error. */
  readonly level?: 'warning';
  /** Into the second slide of a good deck. */
  readonly slide?: string;
  /** Instead of one text of the page another. */
  readonly replace?: readonly [RegExp, string];
  readonly style?: string;
  /** Runs before the deck's own script. */
  readonly script?: string;
  readonly says: RegExp;
}

/** A picture that does not compress. */
const noise = `
  const image = document.querySelector('.fault-noise');
  const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 400 });
  const pixels = new ImageData(600, 400);
  pixels.data.forEach((_, at) => { pixels.data[at] = Math.random() * 256; });
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  image.src = canvas.toDataURL();
`;

const moreSlides = Array.from(
  { length: 30 },
  (_, n) =>
    `<section class="slide" id="more-${n}" data-seconds="0"><div class="canvas"><div class="sheet" data-kind="body"><h2 class="slide__title">More</h2></div></div></section>`,
).join('');

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');

/** Each group goes into one deck: its faults do not hide each other. */
export const deckFaults: Readonly<Record<string, readonly DeckFault[]>> = {
  'what stands on slides': [
    {
      rule: 'overflow',
      name: 'a block of code of 30 lines',
      slide: `<pre tabindex="0"><code>${lines(30)}</code></pre>`,
      says: /runs \d+ px past the bottom. A `---` splits it/,
    },
    {
      rule: 'overflow',
      name: 'a name that cannot break',
      slide: `<p class="fault-long">${'AbstractSingletonProxyFactoryBean'.repeat(6)}</p>`,
      style: '.fault-long { overflow-wrap: normal; white-space: nowrap }',
      says: /runs \d{3,} px past the right. A narrower figure/,
    },
    {
      rule: 'small-text',
      name: 'text that the last row cannot read',
      slide: '<p class="fault-small">The fine print</p>',
      style: '.fault-small { font-size: 12px !important }',
      says: /text of 1\d\.\d px on 1280 \("The fine print"\)/,
    },
    {
      rule: 'structure',
      name: 'an id that stands there twice',
      slide: '<p id="fault">One</p><p id="fault">Two</p>',
      says: /The id `fault` stands there twice/,
    },
    {
      rule: 'structure',
      name: 'a slide without a title',
      replace: [/(<h2 class="slide__title"[^>]*>)[^<]*(?=<\/h2>)/, '$1'],
      says: /has no title. `<Slide title=/,
    },
    {
      rule: 'structure',
      name: 'a run of one',
      replace: [/(<h2 class="slide__title"[^>]*>[^<]+)(<\/h2>)/, '$1<small>1 of 1</small>$2'],
      says: /is numbered "1 of 1"/,
    },
    {
      rule: 'plan',
      name: 'slides that take longer than the meeting',
      replace: [/data-minutes="\d+"/, 'data-minutes="3"'],
      says: /planned for \d+ s, the deck for 180 s/,
    },
    {
      rule: 'style',
      name: 'a style in its place',
      slide: '<p style="color: red">Red</p>',
      says: /`<p style=.*is styled in place/,
    },
    {
      rule: 'style',
      name: 'code in a language nobody knows',
      slide: '<pre tabindex="0"><code class="language-klingon">batlh</code></pre>',
      says: /Code in `klingon` has no colours/,
    },
    {
      rule: 'private',
      name: 'the name of an author',
      slide: '<p>mara pushed the button</p>',
      says: /The handle `mara` is in the deck/,
    },
    {
      rule: 'private',
      name: 'what clients are seldom told',
      slide: '<p>None of us had ever done it</p>',
      says: /A sentence about people is in the deck/,
    },
    {
      rule: 'barrier',
      name: 'a picture without words',
      slide: '<img src="/favicon.svg" width="40" height="40">',
      says: /In the light: .*\(image-alt\)/,
    },
    {
      rule: 'page',
      name: 'a picture that is not there',
      slide: '<img src="/no-such-picture.png" alt="Nothing" width="40" height="40">',
      says: /A file is missing: \/no-such-picture\.png \(404\)/,
    },
  ],
  'a deck that stands at the top': [
    {
      rule: 'sparse',
      name: 'slides of which most are empty',
      style: '.sheet > :not(.slide__title) { display: none !important } .sheet { justify-content: start !important }',
      says: /Half of the slides are less than \d+ % full; 55 % are the least/,
    },
  ],
  'what is worth a thought': [
    {
      rule: 'sparse',
      level: 'warning',
      name: 'a list that leaves its slide nearly empty',
      style:
        '[data-kind="events"] { justify-content: start !important } [data-kind="events"] > :not(.slide__title) { display: none !important }',
      says: /`#turning-points` is 1\d % full. It may stand together with the slide beside it/,
    },
    {
      rule: 'long',
      level: 'warning',
      name: 'more slides than a meeting gets through',
      replace: [/<\/main>/, `${moreSlides}</main>`],
      says: /The deck has 41 slides; a meeting gets through about 40/,
    },
    {
      rule: 'heavy',
      level: 'warning',
      name: 'a picture too heavy for a mail',
      slide: '<img class="fault-noise" alt="Noise" width="600" height="400">',
      script: noise,
      says: /The PDF has \d+ kB; below 250 kB it travels by mail/,
    },
    {
      rule: 'speaker',
      name: 'a speaker view that hears late',
      level: 'warning',
      script:
        'const send = BroadcastChannel.prototype.postMessage; BroadcastChannel.prototype.postMessage = function (message) { setTimeout(() => send.call(this, message), 600); };',
      says: /The speaker view follows after \d+ ms; 300 ms are the limit/,
    },
  ],
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
