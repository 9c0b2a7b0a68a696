import type { Message } from './channel.client.ts';
import { type Clock, elapsedMs, paceOf, spoken, standing, toggled } from './pace.client.ts';
import type { Slides } from './slides.client.ts';
import { recall, remember } from './store.client.ts';

const secondsOf = (slides: readonly HTMLElement[]) =>
  slides.reduce((sum, { dataset }) => sum + Number(dataset['seconds']), 0);

const everyMs = 2000;
const missing = 3;

/** The clock of a meeting outlives a reload of its window. */
function keptClock(): Clock {
  const [spent, since] = (recall('sessionStorage', 'clock') ?? '').split(' ').map(Number);
  if (!spent && !since) return standing;
  return since ? { spentMs: spent ?? 0, sinceMs: since } : { spentMs: spent ?? 0 };
}

/** The part of the page beside and below the slides that only the speaker sees. */
export function openSpeaker(panel: HTMLElement, slides: Slides, send: (message: Message) => void) {
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  const words = panel.dataset;
  let clock = keptClock();
  let unanswered = 0;
  let size = Number(recall('localStorage', 'letters') ?? 1);

  function tick() {
    const known = slides.known();
    const at = known.indexOf(slides.current());
    const before = secondsOf(known.slice(0, at));
    const own = secondsOf(known.slice(at, at + 1));
    const elapsed = elapsedMs(clock, Date.now()) / 1000;
    const pace = paceOf(elapsed, before, own);
    part('clock').textContent = spoken(elapsed);
    part('toggle').textContent = (clock.sinceMs === undefined ? words['start'] : words['pause']) ?? '';
    part('pace').textContent =
      elapsed === 0
        ? ''
        : pace.kind === 'onTime'
          ? (words['onTime'] ?? '')
          : (words[pace.kind] ?? '').replace('{time}', spoken(pace.seconds));
    part('own').textContent = spoken(own);
    part('planned').textContent = `${spoken(before + own)} / ${spoken(secondsOf(known))}`;
    part('place').textContent = `${at + 1} / ${known.length}`;
    part('lost').hidden = unanswered < missing;
  }

  function setClock(next: Clock) {
    clock = next;
    remember('sessionStorage', 'clock', `${clock.spentMs} ${clock.sinceMs ?? ''}`);
    tick();
  }

  function resize(by: number) {
    size = Math.min(2, Math.max(0.7, size + by));
    document.documentElement.style.setProperty('--letters', String(size));
    remember('localStorage', 'letters', String(size));
  }

  const on = (name: string, act: () => void) => part(name).addEventListener('click', act);
  on('toggle', () => setClock(toggled(clock, Date.now())));
  on('reset', () => setClock(standing));
  on('larger', () => resize(0.1));
  on('smaller', () => resize(-0.1));
  panel.hidden = false;
  resize(0);
  setInterval(tick, 500);
  setInterval(() => {
    unanswered += 1;
    send({ kind: 'here' });
  }, everyMs);
  return {
    /** The shown slide has the page's heading: the first one, which holds it elsewhere, is not there. */
    follow: () => {
      for (const title of document.querySelectorAll('.slide__title'))
        title.ariaLevel = title.closest('[data-now]') ? '1' : null;
      tick();
    },
    /** The other window was heard, or said that it goes. */
    heard: (isGone: boolean) => {
      unanswered = isGone ? missing : 0;
      tick();
    },
  };
}
