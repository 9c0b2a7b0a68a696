/** A count-up for those who want one: off until asked for, silent, and kept nowhere. */
export function wakeStopwatch(bar: HTMLElement): void {
  const button = bar.querySelector<HTMLButtonElement>('[data-drill-clock]');
  const face = bar.querySelector<HTMLElement>('[data-drill-time]');
  if (!button || !face) return;
  let timer = 0;
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    face.hidden = !isOn;
    clearInterval(timer);
    if (!isOn) return;
    const since = performance.now();
    const tick = () => {
      const seconds = Math.floor((performance.now() - since) / 1000);
      face.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    };
    tick();
    timer = window.setInterval(tick, 1000);
  });
}
