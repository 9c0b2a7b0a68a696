import type { Command } from './commands.client.ts';
import { listenForKeys } from './keys.client.ts';
import { openOverview } from './overview.client.ts';
import { addressed, showPosition, showTyped } from './position.client.ts';
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
const narrow = matchMedia('(width < 48rem)');

const slides = openSlides(deck, isSpeaker, ({ isScroll, isTold }) => {
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

const jump = (index: number) => slides.show(slides.known().at(index), 0);
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
const whileReading: ReadonlySet<Command> = new Set(['full', 'theme', 'zone', 'help']);
const onlyOfRoom: ReadonlySet<Command> = new Set(['overview', 'pointer']);

function perform(command: Command, key = ''): boolean {
  if ((paper !== null || (narrow.matches && !isSpeaker)) && !whileReading.has(command)) return false;
  if (isSpeaker && onlyOfRoom.has(command)) return false;
  const isRow = overview.isOpen() && (key === 'ArrowDown' || key === 'ArrowUp');
  if (isRow) {
    const row = overview.columns() * (command === 'next' ? 1 : -1);
    slides.show(slides.known()[slides.known().indexOf(slides.current()) + row], 0);
  } else if (overview.isOpen() && key === 'Enter') overview.toggle(false);
  else if (windows.isBlank()) windows.blank('');
  else actions[command]();
  return true;
}

listenForKeys({
  letters: one<HTMLInputElement>('.help__letters'),
  run: perform,
  typed: (number) => showTyped(slides, number),
  goTo: (number) => jump(number - 1),
});
for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
  button.addEventListener('click', () => actions[button.dataset['do'] as Command]());
for (const controls of document.querySelectorAll<HTMLElement>('.bar__controls')) controls.hidden = false;
addEventListener('hashchange', () => slides.show(addressed(slides), 0));
followScrolling(slides, () => root.dataset['view'] === undefined);
keepAwake();

if (isSpeaker) root.dataset['view'] = 'speaker';
if (paper !== null) root.dataset['view'] = 'handout';
if (paper === 'letter') root.dataset['paper'] = 'letter';
if (isSpeaker || paper !== null) for (const notes of document.querySelectorAll('details')) notes.open = true;
slides.show(addressed(slides) ?? slides.current(), 0);
windows.start();
