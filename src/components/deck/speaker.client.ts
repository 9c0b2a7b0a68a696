import { type Clock, elapsedMs, paceOf, spoken, standing, toggled } from './pace.ts';
import { one, root, say } from './page.client.ts';
import type { Slides } from './slides.client.ts';
import { recall, remember } from './store.client.ts';

const plannedFor = (slides: readonly HTMLElement[]) =>
  slides.reduce((sum, { dataset }) => sum + Number(dataset['seconds']), 0);

/** The clock of a meeting outlives a reload of its window. */
function keptClock(): Clock {
  const [spentMs = 0, sinceMs = 0] = recall('sessionStorage', 'clock').split(' ').map(Number);
  return { spentMs, sinceMs };
}

/** The part of the page beside and below the slides that only the speaker sees. */
export function openSpeaker(slides: Slides, ask: () => void) {
  const part = (name: string) => one(`[data-part=${name}]`);
  const put = (name: string, text?: string) => say(`[data-part=${name}]`, text);
  const panel = one('.speaker');
  const words = panel.dataset;
  const everyMs = 2000;
  const missing = 3;
  let clock = keptClock();
  let unanswered = 0;
  let size = 1;

  function tick() {
    const own = plannedFor([slides.current()]);
    const before = plannedFor(slides.all.slice(0, slides.at()));
    const elapsed = elapsedMs(clock, Date.now()) / 1000;
    const { kind, seconds } = paceOf(elapsed, before, own);
    put('clock', spoken(elapsed));
    put('toggle', words[clock.sinceMs ? 'pause' : 'start']);
    put('pace', elapsed > 0 ? words[kind]?.replace('#', spoken(seconds)) : '');
    put('own', spoken(own));
    put('planned', `${spoken(before + own)} / ${spoken(plannedFor(slides.all))}`);
    put('place', `${slides.at() + 1} / ${slides.all.length}`);
    part('lost').hidden = unanswered < missing;
  }

  function setClock(next: Clock) {
    clock = next;
    remember('sessionStorage', 'clock', `${clock.spentMs} ${clock.sinceMs}`);
    tick();
  }

  function resize(by: number) {
    size += by;
    root.style.setProperty('--letters', `${size}`);
  }

  part('toggle').onclick = () => setClock(toggled(clock, Date.now()));
  part('reset').onclick = () => setClock(standing);
  part('larger').onclick = () => resize(0.1);
  part('smaller').onclick = () => resize(-0.1);
  panel.hidden = false;
  setInterval(tick, 500);
  setInterval(() => {
    unanswered += 1;
    // Windows that moved at the same instant have changed places; the answer brings them together again.
    ask();
  }, everyMs);
  return {
    /** The shown slide has the page's heading: the first slide, which holds it elsewhere, is not there. */
    follow() {
      for (const title of document.querySelectorAll('.slide__title'))
        title.ariaLevel = title.closest('[data-now]') ? '1' : null;
      tick();
    },
    /** The other window was heard, or said that it goes. */
    heard(isGone: boolean) {
      unanswered = isGone ? missing : 0;
      tick();
    },
  };
}
