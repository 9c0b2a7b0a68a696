import { type Colour, type Message, openChannel } from './channel.client.ts';
import { one } from './page.client.ts';
import { blankScreen } from './screen.client.ts';
import type { Slides } from './slides.client.ts';
import { recall, remember } from './store.client.ts';

/** A name that another presentation of this deck does not have; it opens nothing. */
const newRun = () => Math.random().toString(36).slice(2);

/** What the window of the speaker does when the other one is heard. */
export interface Listener {
  heard(isGone: boolean): void;
}

/** The window for the room and the one for the speaker, in step. Either can lead. */
export function openWindows(slides: Slides, speakerRun: string | null, listener: () => Listener | undefined) {
  const isSpeaker = speakerRun !== null;
  const run = speakerRun || recall('sessionStorage', 'run') || newRun();
  // A tab that is duplicated takes its storage along, and is another presentation all the same: only what a window
  // opens, or what comes back after a reload, finds the run there.
  remember('sessionStorage', 'run', isSpeaker ? run : '');
  let other: Window | null = window.opener;
  let blank: Colour = '';
  const send = openChannel(run, () => other, receive);
  /** Until this window moves by itself: then the answer is of a place that it has left. */
  let isAsking = false;
  const show = blankScreen(one<HTMLDialogElement>('.blank'), () => setBlank(''));

  function setBlank(colour: Colour, isTold = false) {
    if (colour === blank) return;
    blank = colour;
    if (!isTold) send({ kind: 'blank', colour });
    if (!isSpeaker) show(colour);
  }

  function receive(message: Message) {
    const { slide, step } = slides.place();
    if (message.kind === 'hello') send({ kind: 'here', slide, step });
    if (message.kind === 'go' || (message.kind === 'here' && isAsking))
      if (message.slide + message.step !== slide + step) slides.show(slides.find(message.slide), message.step, 'told');
    if (message.kind === 'blank') setBlank(message.colour, true);
    listener()?.heard(message.kind === 'bye');
  }

  addEventListener('pagehide', () => {
    remember('sessionStorage', 'run', run);
    send({ kind: 'bye' });
  });
  return {
    /** Where the other window stands: this one goes there, as long as it does not move first. */
    ask() {
      isAsking = true;
      send({ kind: 'hello' });
    },
    tell() {
      isAsking = false;
      send({ kind: 'go', ...slides.place() });
    },
    blank: setBlank,
    /** Shows the slide again; the colour that was there, if the screen was empty. */
    wake(): Colour {
      const before = blank;
      setBlank('');
      return before;
    },
    /** The other window of this run; a link takes its place where the browser blocks it. */
    open(link: HTMLAnchorElement) {
      const address = (isSpeaker ? location.pathname : `?speaker=${run}`) + location.hash;
      const opened = window.open(address, isSpeaker ? '_blank' : `tollgate-${run}`, isSpeaker ? '' : 'popup');
      other = opened ?? other;
      link.href = address;
      link.hidden = !!opened;
      link.focus();
    },
  };
}
