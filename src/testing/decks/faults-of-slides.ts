import type { FaultGroups } from './deck-fault.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');

export const faultsOfSlides: FaultGroups = {
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
};
