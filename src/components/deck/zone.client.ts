/** Clocks of the slides in UTC or in the reader's zone; the words that name the zone change with them. */
export function zoneSwitch(): () => void {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const own = clock.resolvedOptions().timeZone;
  const times = [...document.querySelectorAll<HTMLTimeElement>('time[datetime$="Z"]')].map((time) => ({
    time,
    utc: time.textContent,
    local: clock.format(new Date(time.dateTime)),
  }));
  let isOwn = false;
  return () => {
    isOwn = !isOwn;
    for (const { time, utc, local } of times) time.textContent = isOwn ? local : utc;
    for (const name of document.querySelectorAll('[data-zone]')) name.textContent = isOwn ? own : 'UTC';
  };
}
