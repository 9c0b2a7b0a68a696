/** Clocks of the slides in UTC or in the reader's zone; the words that name the zone change with them. */
export function zoneSwitch(): () => void {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  let isOwn = false;
  return () => {
    isOwn = !isOwn;
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime$="Z"]'))
      time.textContent = isOwn ? clock.format(new Date(time.dateTime)) : time.dateTime.slice(11, 16);
    for (const name of document.querySelectorAll('[data-zone]'))
      name.textContent = isOwn ? clock.resolvedOptions().timeZone : 'UTC';
  };
}
