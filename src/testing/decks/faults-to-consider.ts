import type { FaultGroups } from './deck-fault.ts';

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

/** What passes, with a warning. */
export const faultsToConsider: FaultGroups = {
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
};
