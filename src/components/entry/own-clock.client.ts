/** Adds the reader's own clock to a timeline, and takes it away again. UTC and the clock of the place always stay. */
const spoken = (at: Date, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(document.documentElement.lang, parts).format(at);

/** With the day of the week where it is another day than in UTC. */
function ownTime(at: Date): string {
  const day = spoken(at, { weekday: 'short' });
  const isSameDay = day === spoken(at, { weekday: 'short', timeZone: 'UTC' });
  const time = spoken(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return isSameDay ? time : `${day} ${time}`;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-own-clock]')) {
  const timeline = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', () => {
    const isOn = timeline?.toggleAttribute('data-own') ?? false;
    button.setAttribute('aria-pressed', String(isOn));
    for (const old of timeline?.querySelectorAll('.own') ?? []) old.remove();
    if (!isOn) return;
    const [clocks, times] = [timeline?.querySelector('.timeline__clocks'), timeline?.querySelectorAll('.event > time')];
    const label = button.dataset.ownClock ?? '';
    clocks?.append(span('own', label));
    for (const time of times ?? []) {
      const own = span('own', ` ${ownTime(new Date(time.getAttribute('datetime') ?? ''))}`);
      own.prepend(span('visually-hidden', label));
      time.nextElementSibling?.after(own);
    }
  });
}

function span(name: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}
