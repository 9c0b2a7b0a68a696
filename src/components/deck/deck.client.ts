import type { Command } from './commands.ts';
import { listenForKeys } from './keys.client.ts';
import { openOverview } from './overview.client.ts';
import { showPosition, showTyped } from './position.client.ts';
import { helpDialog, keepAwake, pointerDot, toggleFullScreen } from './screen.client.ts';
import { followScrolling } from './scrolling.client.ts';
import { openSlides } from './slides.client.ts';
import { openSpeaker } from './speaker.client.ts';
import { openWindows } from './windows.client.ts';
import { zoneSwitch } from './zone.client.ts';

const root = document.documentElement;
const one = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const deck = one('.deck');
const query = new URLSearchParams(location.search);
const speakerRun = query.get('speaker');
const paper = query.get('handout');
const isSpeaker = speakerRun !== null;
const isRead = () => paper !== null || matchMedia('(width < 48rem)').matches;

const slides = openSlides(deck, ({ isScroll, isTold }) => {
  showPosition(slides);
  speaker?.follow();
  if (!isTold) windows.tell();
  if (isScroll || isSpeaker || paper !== null) return;
  const slide = slides.current();
  slide.scrollIntoView({ block: overview.isOpen() ? 'nearest' : 'start', behavior: 'instant' });
  if (overview.isOpen()) overview.focus();
  else slide.focus({ preventScroll: true });
});
const overview = openOverview(deck, slides);
const windows = openWindows(slides, speakerRun, () => speaker);
const speaker = isSpeaker ? openSpeaker(one('.speaker'), slides, windows.send) : undefined;

const jump = (index: number) => slides.show(slides.all.at(index), 0);
const actions: Readonly<Record<Command, () => void>> = {
  next: () => slides.move(1),
  back: () => slides.move(-1),
  first: () => jump(0),
  last: () => jump(-1),
  overview: () => overview.toggle(),
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
  if (windows.isBlank()) windows.blank('');
  else if (!overview.isOpen() || !overview.perform(key)) actions[command]();
  return true;
}

listenForKeys({
  letters: one<HTMLInputElement>('.help__letters'),
  run: perform,
  typed: (number) => showTyped(slides, number),
  goTo: (number) => slides.show(slides.all[number - 1], 0),
});
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
  button.onclick = () => actions[button.dataset['do'] as Command]();
one('.bar__controls').hidden = false;
const addressed = () => slides.find(location.hash.slice(1));
addEventListener('hashchange', () => slides.show(addressed(), 0));
followScrolling(slides, () => root.dataset['view'] === undefined);
keepAwake();

if (isSpeaker) root.dataset['view'] = 'speaker';
if (paper !== null) {
  root.dataset['view'] = 'handout';
  root.dataset['paper'] = paper;
}
if (root.dataset['view']) for (const notes of document.querySelectorAll('details')) notes.open = true;
slides.show(addressed() ?? slides.current(), 0);
windows.start();
