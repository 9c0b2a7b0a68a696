import { type Colour, type Message, openChannel } from './channel.client.ts';
import { blankScreen } from './screen.client.ts';
import type { Slides } from './slides.client.ts';
import { recall, remember } from './store.client.ts';

/** Eight characters that another presentation of this deck does not have; they open nothing. */
const newRun = () => Math.random().toString(36).slice(2, 10);

/** What the window of the speaker does when the other one is heard. */
export interface Listener {
  heard(isGone: boolean): void;
}

/** The window for the room and the one for the speaker, in step. Either can lead. */
export function openWindows(slides: Slides, speakerRun: string | null, listener: () => Listener | undefined) {
  const isSpeaker = speakerRun !== null;
  const run = speakerRun || recall('sessionStorage', 'run') || newRun();
  remember('sessionStorage', 'run', run);
  let other: Window | null = window.opener;
  let blank: Colour = '';
  const send = openChannel(run, () => other, receive);
  const dialog = document.querySelector('.blank') as HTMLDialogElement;
  const show = blankScreen(dialog, () => setBlank(''));

  function setBlank(colour: Colour) {
    if (colour === blank) return;
    blank = colour;
    send({ kind: 'blank', colour });
    if (!isSpeaker) show(colour);
  }

  function receive(message: Message) {
    if (message.kind === 'go') slides.show(slides.find(message.slide), message.step, { isTold: true });
    if (message.kind === 'hello') send({ kind: 'go', ...slides.place() });
    if (message.kind === 'here' && !isSpeaker) send(message);
    if (message.kind === 'blank') {
      blank = message.colour;
      if (!isSpeaker) show(blank);
    }
    listener()?.heard(message.kind === 'bye');
  }

  addEventListener('pagehide', () => send({ kind: 'bye' }));
  return {
    send,
    start: () => send({ kind: 'hello' }),
    tell: () => send({ kind: 'go', ...slides.place() }),
    isBlank: () => blank !== '',
    blank: (colour: Colour) => setBlank(blank ? '' : colour),
    /** The other window of this run; a link takes its place where the browser blocks it. */
    open(link: HTMLAnchorElement) {
      const address = `${location.pathname}${isSpeaker ? '' : `?speaker=${run}`}#${slides.current().id}`;
      const opened = window.open(address, isSpeaker ? '_blank' : `tollgate-${run}`, isSpeaker ? '' : 'popup');
      other = opened ?? other;
      link.href = address;
      link.hidden = opened !== null;
      if (!opened) link.focus();
    },
  };
}
