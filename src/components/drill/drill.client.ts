/**
 * Goes through a drill: each press shows one step more. A step that was not reached yet cannot be found in the page,
 * linked to or printed. Nothing is stored but the place in this tab's history, so that a reload comes back to it.
 */
import { markPicks } from './picks.client.ts';
import { wakeStopwatch } from './stopwatch.client.ts';

const root = document.querySelector<HTMLElement>('[data-drill]');
const bar = root?.querySelector<HTMLElement>('[data-drill-bar]');
if (root && bar) start(root, bar);

function start(drill: HTMLElement, bar: HTMLElement) {
  const steps = [...drill.querySelectorAll<HTMLDetailsElement>('[data-drill-step]')];
  const headings = [...drill.querySelectorAll<HTMLElement>('.drill-step h2')];
  const positions: readonly string[] = JSON.parse(bar.dataset['positions'] ?? '[]');
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-drill-${name}]`);
  const [back, next, again] = [button('back'), button('next'), button('again')];
  const where = bar.querySelector('[data-drill-where]');
  let reached = placeInHistory(steps.length);
  let at = reached;

  const draw = () => {
    steps.forEach((step, index) => {
      step.hidden = index >= reached;
      step.open = index < reached;
    });
    const isLast = at === steps.length;
    if (back) back.disabled = at === 0;
    if (next) next.hidden = isLast;
    if (again) again.hidden = !isLast;
    if (where) where.textContent = positions[at] ?? '';
    markPicks(drill);
  };
  const go = (to: number) => {
    at = Math.max(0, Math.min(to, steps.length));
    reached = Math.max(reached, at);
    history.replaceState({ drillStep: reached }, '');
    draw();
    headings[at]?.focus({ preventScroll: true });
    headings[at]?.scrollIntoView({ block: 'start' });
  };

  next?.addEventListener('click', () => go(at + 1));
  back?.addEventListener('click', () => go(at - 1));
  again?.addEventListener('click', () => {
    for (const input of drill.querySelectorAll('input')) input.checked = false;
    reached = 0;
    go(0);
  });
  document.addEventListener('keydown', (event) => {
    const way = wayOf(event, reached === steps.length);
    if (way === 0) return;
    event.preventDefault();
    go(at + way);
  });
  wakeStopwatch(bar);
  bar.hidden = false;
  draw();
}

/** Clickers send the page keys; once all is told, those scroll again. */
function wayOf(event: KeyboardEvent, isTold: boolean): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return 0;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]')) return 0;
  if (event.key === 'ArrowRight' || (event.key === 'PageDown' && !isTold)) return 1;
  if (event.key === 'ArrowLeft' || (event.key === 'PageUp' && !isTold)) return -1;
  return 0;
}

function placeInHistory(last: number): number {
  const state: unknown = history.state;
  const step = typeof state === 'object' && state !== null ? Reflect.get(state, 'drillStep') : 0;
  return typeof step === 'number' && step >= 0 && step <= last ? step : 0;
}
