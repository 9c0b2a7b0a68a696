import type { Command } from './commands.ts';
import { listenForKeys } from './keys.client.ts';
import { openOverview } from './overview.client.ts';
import { one, root } from './page.client.ts';
import { showPosition, showTyped } from './position.client.ts';
import { helpDialog, keepAwake, pointerDot, toggleFullScreen } from './screen.client.ts';
import { followScrolling } from './scrolling.client.ts';
import { openSlides } from './slides.client.ts';
import { openSpeaker } from './speaker.client.ts';
import { openWindows } from './windows.client.ts';
import { zoneSwitch } from './zone.client.ts';

const deck = one('.deck');
const query = new URLSearchParams(location.search);
const isSpeaker = query.has('speaker');
const isPaper = query.has('handout');
const isRead = () => isPaper || matchMedia('(width < 48rem)').matches;

const slides = openSlides(deck, (how) => {
  showPosition(slides);
  speaker?.follow();
  if (how !== 'told') windows.tell();
  if (how === 'scrolled' || isSpeaker || isPaper) return;
  const slide = slides.current();
  slide.scrollIntoView({ block: overview.isOpen() ? 'nearest' : 'start', behavior: 'instant' });
  slide.focus({ preventScroll: true });
});
const overview = openOverview(deck, slides);
const windows = openWindows(slides, query.get('speaker'), () => speaker);
const speaker = isSpeaker ? openSpeaker(slides, windows.ask) : undefined;

const actions: Readonly<Record<Command, () => void>> = {
  next: () => slides.move(1),
  back: () => slides.move(-1),
  first: () => slides.go(0),
  last: () => slides.go(slides.all.length - 1),
  overview: overview.toggle,
  full: toggleFullScreen,
  speaker: () => windows.open(one('.bar__speaker')),
  black: () => windows.blank('black'),
  white: () => windows.blank('white'),
  pointer: pointerDot(one('.pointer')),
  theme: () => one('.theme-switch').click(),
  zone: zoneSwitch(),
  help: helpDialog(one<HTMLDialogElement>('.help')),
};
/** A phone or an enlarged page is read like any other: the keys of reading keep their meaning there. */
const whileReading = /full|theme|zone|help/;
const onlyOfRoom = /overview|pointer/;

function perform(command: Command, key: string): boolean {
  if (isSpeaker ? onlyOfRoom.test(command) : isRead() && !whileReading.test(command)) return false;
  if (!windows.wake() && !overview.perform(key)) actions[command]();
  return true;
}

listenForKeys({
  letters: one<HTMLInputElement>('.help__letters'),
  run: perform,
  typed: (number) => showTyped(slides, number),
  goTo: slides.go,
});
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
  button.onclick = () => actions[button.dataset['do'] as Command]();
one('.bar__controls').hidden = isPaper;
const addressed = () => slides.find(location.hash.slice(1));
addEventListener('hashchange', () => slides.show(addressed()));
followScrolling(slides);
keepAwake();

if (isSpeaker || isPaper) {
  root.dataset['view'] = isSpeaker ? 'speaker' : 'handout';
  root.dataset['paper'] = query.get('handout') ?? '';
  for (const notes of document.querySelectorAll('details')) notes.open = true;
}
// A window that opens late asks where the other one is; it does not lead that back to its own address.
slides.show(addressed() ?? slides.current(), 0, 'told');
windows.ask();
document.querySelector('link[disabled]')?.toggleAttribute('disabled');
